import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import type { Source } from '#content/source.ts'
import { sources } from '#content/sources.ts'

export const GuideSources = ({ guide }: { guide: Guide }) => (
  <section>
    <h2 className="h3">{guideWords.checked(guide)}</h2>
    <ul className="small sources">
      {guide.sources.map((id) => (
        <li key={id}>
          <SourceLine source={sources[id]} />
        </li>
      ))}
    </ul>
  </section>
)

const SourceLine = ({ source: { title, publisher, dated, url } }: { source: Source }) => (
  <>
    {url === undefined ? (
      title
    ) : (
      <a href={url} rel="noreferrer">
        {title}
      </a>
    )}
    , {publisher}
    {dated === undefined ? '' : `, ${dated}`}
  </>
)
