import { xmlText } from './xml.ts'

export type PlistValue =
  | string
  | number
  | boolean
  | readonly PlistValue[]
  | { readonly [key: string]: PlistValue | undefined }

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'

/**
 * An XML property list. Keys are sorted, as Apple's own tools do, so that the same value is always the
 * same bytes. `comment` is a finished XML comment.
 */
export function plist(value: PlistValue, comment = ''): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', DOCTYPE, comment, '<plist version="1.0">']
  return [...lines.filter((line) => line !== ''), element(value, ''), '</plist>', ''].join('\n')
}

function element(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${xmlText(value)}</string>`
  if (typeof value === 'boolean') return `${indent}<${value}/>`
  if (typeof value === 'number') return `${indent}<integer>${integer(value)}</integer>`
  if (isArray(value))
    return block(
      'array',
      indent,
      value.map((item) => element(item, `${indent}\t`)),
    )
  return block('dict', indent, entries(value, `${indent}\t`))
}

function entries(dictionary: { readonly [key: string]: PlistValue | undefined }, indent: string): string[] {
  return Object.keys(dictionary)
    .toSorted()
    .flatMap((key) => {
      const value = dictionary[key]
      return value === undefined ? [] : [`${indent}<key>${xmlText(key)}</key>`, element(value, indent)]
    })
}

const block = (tag: string, indent: string, lines: readonly string[]): string =>
  [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`].join('\n')

// Array.isArray does not narrow a readonly array.
const isArray = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value)

function integer(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not an integer: ${value}`)
  return value
}
