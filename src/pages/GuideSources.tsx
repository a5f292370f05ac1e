import { longDay } from '#content/day.ts'
import type { Guide } from '#content/guide.ts'

export const GuideSources = ({ guide }: { guide: Guide }) => (
  <section>
    <h2 className="h3">Checked on {longDay(guide.checked)}</h2>
    <ul className="small sources">
      {guide.sources.map(({ id, title, publisher, dated, url }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          )}
          , {publisher}
          {dated === undefined ? '' : `, ${dated}`}
        </li>
      ))}
    </ul>
  </section>
)
