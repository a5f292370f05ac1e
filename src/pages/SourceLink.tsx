import type { Source } from '#content/source.ts'

/** The name of a source, to where it can be read; to our list where it is not on the open web. */
export function SourceLink({ source: { title, publisher, url } }: { source: Source }) {
  const name = title.startsWith(publisher) ? title : `${publisher}: ${title}`
  return url === undefined ? (
    <span>{name}</span>
  ) : (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  )
}
