import ICAL from 'ical.js'
import { expect } from 'vitest'

/** A property as ical.js reads it: name, parameters, kind of value, values (RFC 7265). */
export type ReadProperty = [name: string, parameters: Record<string, unknown>, kind: string, ...unknown[]]
export type ReadComponent = [name: string, properties: ReadProperty[], components: ReadComponent[]]

/** What ical.js reads in a calendar or a contact. */
export const readByIcalJs = (text: string): ReadComponent => ICAL.parse(text) as unknown as ReadComponent

/** The first value of a property. */
export const valueOf = ([, properties]: ReadComponent, name: string): unknown =>
  properties.find(([each]) => each === name)?.[3]

/**
 * What has to hold for every line of a calendar or a contact, whoever reads it. Readers take a misspelt END
 * for the right one, so the pairs are counted here.
 */
export function expectWellFormed(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true)
  // Every line ends with CR LF, and nothing else has one.
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  expect(text.isWellFormed(), 'no line is cut inside a character').toBe(true)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const open: string[] = []
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    if (line.startsWith('BEGIN:')) open.push(line.slice('BEGIN:'.length))
    if (line.startsWith('END:')) expect(line.slice('END:'.length)).toBe(open.pop())
  }
  expect(open).toEqual([])
}
