import { Link } from 'react-router'
import type { AppLink } from '#content/file-apps.ts'
import type { Proof } from '#content/proof.ts'
import type { Text } from '#content/text.ts'
import { provedBy } from './proof-words.ts'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'

type FileFactsProps = {
  format: { where: Text; undo: Text }
  proofs: readonly Proof[]
  apps?: readonly AppLink[]
}

/** What every page of a file says below the file itself. */
export const FileFacts = ({ format: { where, undo }, proofs, apps = [] }: FileFactsProps) => (
  <>
    <Section id="where" title="Where to put it">
      <p className="max-w-measure">
        <Sentence text={where} />
      </p>
    </Section>
    <Section id="undo" title="How to undo it">
      <p className="max-w-measure">
        <Sentence text={undo} />
      </p>
    </Section>
    <Section id="proof" title="What took it">
      <p className="max-w-measure">{provedBy(proofs)}</p>
    </Section>
    {apps.length === 0 ? null : (
      <Section id="apps" title="Who hands it out">
        <ul className="flex max-w-measure flex-wrap gap-x-5">
          {apps.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/apps/${id}/`} className="inline-block min-w-11 py-2.5 leading-6">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <p className="mt-8">
      <Link to="/files/" className="inline-block py-2.5">
        All files
      </Link>
    </p>
  </>
)
