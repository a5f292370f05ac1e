import type { WorkingWay } from '#content/app.ts'
import type { AppFile } from '#content/app-file.ts'
import type { Day } from '#content/day.ts'
import { usesSmtpAuth, ways } from '#content/ways.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Tag } from '#ui/Tag.tsx'
import { AppFiles } from './AppFiles.tsx'
import { AppWayNotes } from './AppWayNotes.tsx'
import { genericGuide } from './generic-guide.ts'
import { GuideSettingsPlate } from './GuideSettingsPlate.tsx'
import { StepList } from './GuideSteps.tsx'
import { Rich } from './Rich.tsx'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

/** One way of an app that leads to working mail: why, settings, steps, files, sources. */
export function AppWay({ file, way, today }: { file: AppFile; way: WorkingWay; today: Day }) {
  const { app, named } = file
  const own = genericGuide(app, way, today)
  const forShared = way.steps.some(({ mailbox }) => mailbox === 'shared')
  return (
    <Section
      wide
      id={way.way}
      title={way.way === 'send' ? 'Sending by SMTP' : `${app.name} with ${ways[way.way].name}`}
    >
      <p className="max-w-measure muted">{ways[way.way].says}</p>
      <p className="mt-3 flex flex-wrap gap-1.5">
        <Tag>{way.signIn === 'oauth2' ? 'Microsoft sign-in (OAuth2)' : 'Password'}</Tag>
        {usesSmtpAuth(way) ? <Tag kind="admin">Needs Authenticated SMTP</Tag> : null}
      </p>
      <AppWayNotes file={file} way={way} warnings={own.warnings} />
      <div className="mt-6 mb-2">
        <GuideSettingsPlate
          guide={own}
          title={`Settings for ${way.way === 'send' ? 'SMTP' : ways[way.way].name}`}
        />
      </div>
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
      <AppFiles ids={own.files} titles={named.files} />
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
