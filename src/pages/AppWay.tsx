import type { WorkingWay } from '#content/app.ts'
import type { AppFile } from '#content/app-file.ts'
import type { Day } from '#content/day.ts'
import { tokenProgramIds, tokenProgramNames, type TokenProgramId } from '#content/token-programs.ts'
import { appWithWay, wayName } from '#content/way-names.ts'
import { usesSmtpAuth, ways } from '#content/ways.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Tag } from '#ui/Tag.tsx'
import { AppFiles } from './AppFiles.tsx'
import { AppWayNotes } from './AppWayNotes.tsx'
import { genericGuide } from './generic-guide.ts'
import { GuideSettingsPlate } from './GuideSettingsPlate.tsx'
import { StepList } from './StepList.tsx'
import { Rich } from './Rich.tsx'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

type AppWayProps = {
  file: AppFile
  way: WorkingWay
  today: Day
  /** Where the steps of all ways lead that name a file. */
  filesId: string | undefined
}

const forTokenProgram = (chosen: TokenProgramId) =>
  `These steps are for ${tokenProgramNames[chosen]}. Your guide has them for ${tokenProgramIds
    .filter((id) => id !== chosen && id !== 'own')
    .map((id) => tokenProgramNames[id])
    .join(', ')} and a program of your own as well.`

/** One way of an app that leads to working mail: why, settings, steps, files, sources. */
export function AppWay({ file, way, today, filesId }: AppWayProps) {
  const { app, named } = file
  const own = genericGuide(app, way, today)
  const forShared = way.steps.some(({ mailbox }) => mailbox === 'shared')
  return (
    <Section
      wide
      id={way.way}
      title={way.way === 'send' ? wayName('send', 'title') : appWithWay(app.name, way.way)}
    >
      <p className="max-w-measure muted">{ways[way.way].says}</p>
      <p className="mt-3 flex flex-wrap gap-1.5">
        <Tag>{way.signIn === 'oauth2' ? 'Microsoft sign-in (OAuth2)' : 'Password'}</Tag>
        {usesSmtpAuth(way) ? <Tag kind="admin">Needs Authenticated SMTP</Tag> : null}
      </p>
      <AppWayNotes file={file} way={way} warnings={own.warnings} />
      <div className="mt-6 mb-2">
        <GuideSettingsPlate guide={own} title={`Settings for ${wayName(way.way, 'protocol')}`} />
      </div>
      {own.tokenProgram === undefined ? null : (
        <p className="mt-4 max-w-measure">{forTokenProgram(own.tokenProgram)}</p>
      )}
      <StepList steps={own.steps} />
      {own.variants.map(({ when, steps }, at) => (
        <Disclosure key={at} summary={<Rich text={when} />}>
          <StepList steps={steps} />
        </Disclosure>
      ))}
      {forShared ? (
        <Disclosure summary="The same for a shared mailbox">
          <StepList steps={genericGuide(app, way, today, 'shared').steps} />
        </Disclosure>
      ) : null}
      <p className="mt-6 max-w-measure">
        <b>What you will see next: </b>
        <Rich text={own.next} />
      </p>
      <AppFiles id={filesId} ids={own.files} titles={named.files} />
      <SourceList
        from={named.sources}
        of={own.sources.map((id) => ({
          source: id,
          checked: app.checked,
          confidence: way.unsure === true ? 'unsure' : 'sure',
        }))}
      />
    </Section>
  )
}
