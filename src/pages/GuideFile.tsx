import { Link } from 'react-router'
import { FileFacts } from './FileFacts.tsx'
import { FilePreview } from './FilePreview.tsx'
import type { GuideFileData } from './file-data.ts'
import { Section } from './Section.tsx'

/** A file that is made of a whole guide: the guide hands it out. */
export const GuideFile = ({ guideFormat, example, proofs }: GuideFileData) => (
  <>
    <p className="mt-6">
      <Link className="btn" to="/setup/prerequisites/">
        Make my guide
      </Link>
    </p>
    <Section wide id="preview" title="What is in it">
      <p className="mb-4 max-w-measure">As it is for any mail app. Yours has your own values in it.</p>
      <FilePreview name={guideFormat.name} label={guideFormat.title} write={() => example} />
    </Section>
    <FileFacts format={guideFormat} proofs={proofs} />
  </>
)
