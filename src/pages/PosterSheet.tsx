import type { Cloud } from '#content/clouds.ts'
import { posterWords } from '#content/poster-words.ts'
import { PaperMark } from '#ui/PaperMark.tsx'
import { QrCode } from '#ui/QrCode.tsx'

export type Poster = {
  org?: string | undefined
  sentence: string
  help?: string | undefined
  /** What the code opens. Absent on the prerendered page, which does not know its host. */
  link: string | undefined
  /** The short address in words. */
  address: string | undefined
  cloud: Cloud
}

/** Long texts are set smaller, so that the code keeps its room. Characters. */
const sizeOf = (text: string, large: number, medium: number): string =>
  text.length <= large ? 'po-l' : text.length <= medium ? 'po-m' : 'po-s'

/** One page for the notice board: a large code, the address in words, three steps. Nothing secret. */
export const PosterSheet = ({
  poster: { org, sentence, help, link, address, cloud },
}: {
  poster: Poster
}) => (
  <article className="sheet shown poster" aria-label="Preview of the poster">
    <header>
      {org === undefined ? null : (
        <p className={`po-org ${sizeOf(org, 30, 80)}`}>
          <bdi>{org}</bdi>
        </p>
      )}
      <h2 className={sizeOf(sentence, 30, 60)}>
        <bdi>{sentence}</bdi>
      </h2>
    </header>
    <div className="po-code">
      {link === undefined ? (
        <div className="po-blank" />
      ) : (
        <QrCode text={link} label="QR code that opens the guide" />
      )}
      {link !== undefined && address === undefined ? null : (
        <p>
          {posterWords.or}
          <b dir="ltr" className={`mono ${sizeOf(address ?? '', 24, 40)}`}>
            {address}
          </b>
        </p>
      )}
    </div>
    <ol className="po-steps">
      {posterWords.steps.map(({ who, says }, at) => (
        <li key={says}>
          <PaperMark who={who} number={at + 1} />
          <span>{says}</span>
        </li>
      ))}
    </ol>
    <footer>
      <p>{posterWords.password(cloud.signInHost.value)}</p>
      {help === undefined ? null : (
        <p className={`po-help ${sizeOf(help, 40, 90)}`}>
          {posterWords.help} <bdi>{help}</bdi>
        </p>
      )}
    </footer>
  </article>
)
