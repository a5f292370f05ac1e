import { sources, type Source, type SourceId } from '#content/sources.ts'

/** The name of a source, to where it can be read; to our list where it is not on the open web. */
export function SourceLink({ id }: { id: SourceId }) {
  const { title, publisher, url }: Source = sources[id]
  const name = title.startsWith(publisher) ? title : `${publisher}: ${title}`
  return url === undefined ? (
    <span>{name}</span>
  ) : (
    <a href={url} rel="noreferrer">
      {name}
    </a>
  )
}
