import { consentSourceTable } from '#content/consent-source-table.ts'
import { clouds } from '#content/clouds.ts'
import { consentApps } from '#content/consent-apps.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { consentReportWords as words } from '#content/consent-report-words.ts'
import { permissionFacts } from '#content/mail-permissions.ts'
import { WHO_NAMES } from '#content/who.ts'
import { applicationsOf, permissionsOf } from '#flow/consent-applications.ts'
import { consentCheck, consentUndo } from '#generate/powershell/consent-check.ts'
import { CodePlate } from '#ui/CodePlate.tsx'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { ConsentChooser } from './ConsentChooser.tsx'
import { deferred } from './deferred.tsx'
import { ConsentPermissions } from './ConsentPermissions.tsx'
import { ConsentRefused } from './ConsentRefused.tsx'
import { ConsentTable } from './ConsentTable.tsx'
import { ConsentWhere } from './ConsentWhere.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { SourceNote } from './SourceNote.tsx'
import { useHydrated } from './use-hydrated.ts'
import { useConsentChoice } from './use-consent-choice.ts'

// Far down, and read without its script.
const ConsentObstacles = deferred(async () => (await import('./ConsentObstacles.tsx')).ConsentObstacles)

// Of no use before the scripts are there.
const ConsentDownload = later(
  async () => (await import('./ConsentDownload.tsx')).ConsentDownload,
  'What saves the text did not load. The page can be printed all the same.',
)

const { takenBack, own, revoke, revokeScopes } = permissionFacts

/** The consent kit: which apps, their ids and links, the check, the way back, and the words for the security team. */
function ConsentPage() {
  const choice = useConsentChoice()
  const hydrated = useHydrated()
  const { domain, refused } = choice
  const cloud = clouds[choice.cloud]
  // Before anything is chosen the page shows all of them: it is also read without scripts, and on paper.
  const apps = choice.apps.length === 0 ? consentApps : choice.apps
  const applications = applicationsOf(apps)
  const many = applications.length !== 1
  return (
    <PageFrame
      title="Allow mail apps for your organisation"
      lead="“Need admin approval” ends for everybody once an admin has allowed the app. Choose the apps, and get their ids, the links, the check and the words for your security team."
    >
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
        <span className="small muted">{consentFacts.role.value}. 2 minutes an app</span>
      </p>
      <ConsentRefused refused={refused} />
      <div className="no-print">
        <Section wide id="choose" title="Choose the apps">
          <ConsentChooser {...choice} />
        </Section>
      </div>
      <Section
        wide
        id="allow"
        title={choice.apps.length === 0 ? 'All apps that somebody has to allow' : 'Allow them'}
      >
        <p className="mb-4 max-w-measure">
          The link opens Microsoft’s page about the application. Read there what it asks for, and accept.
          Afterwards Microsoft sends the browser to the app’s own address, which may not open on a computer.
          That does not matter.
        </p>
        <ConsentTable apps={apps} cloud={cloud} domain={domain} />
        {domain === undefined ? (
          <p className="small mt-4 max-w-measure">
            In the links <code>{consentFacts.organisation.value}</code> stands for the organisation of whoever
            signs in. With its domain in the field above, they name it.
          </p>
        ) : null}
        <SourceNote
          from={consentSourceTable}
          of={[consentFacts.role, consentFacts.default, consentFacts.organisation]}
        />
      </Section>
      <Section id="security" title="For the security team">
        <ConsentPermissions ids={permissionsOf(applications)} />
      </Section>
      {applications.length === 0 ? null : (
        <>
          <Section wide id="check" title={words.check}>
            <div className="grid gap-4 *:min-w-0">
              <div className="max-w-measure">
                <ConsentWhere cloud={cloud} />
              </div>
              <CodePlate
                title={`In PowerShell, ${many ? 'all of them' : 'with the module Microsoft.Graph'}`}
                label="the commands that show what is allowed"
                code={consentCheck(cloud, applications)}
              />
              <p className="max-w-measure">
                With the module Microsoft.Graph. It changes nothing. <code>AllPrincipals</code> means: for
                everybody; <code>Principal</code>: for one person.
              </p>
            </div>
            <SourceNote
              from={consentSourceTable}
              of={[consentFacts.where, consentFacts.tabs, consentFacts.grants]}
            />
          </Section>
          <Section wide id="undo" title={words.undo}>
            <div className="grid gap-4 *:min-w-0">
              <p className="max-w-measure">
                {takenBack.value}. {own.value}. {own.note}
              </p>
              <CodePlate
                title="Says what it would take back"
                label="the commands that take it back"
                code={consentUndo(cloud, applications)}
              />
              <p className="max-w-measure">
                As it stands it only says what it would remove. Take out <code>-WhatIf</code> to do it. It
                needs {revokeScopes.value}.
              </p>
            </div>
            <SourceNote from={consentSourceTable} of={[takenBack, own, revoke, revokeScopes]} />
          </Section>
        </>
      )}
      <ConsentObstacles />
      <Section id="take" title="Take it along">
        <p className="max-w-measure">
          Everything above for {choice.apps.length === 0 ? 'all apps' : 'the chosen apps'}, with ids, links,
          commands and sources.
        </p>
        {hydrated ? <ConsentDownload apps={apps} cloud={cloud} domain={domain} /> : null}
      </Section>
    </PageFrame>
  )
}

export const page: Page = {
  Component: ConsentPage,
  meta: {
    title: 'Allow mail apps for your organisation',
    description:
      'Application ids and admin-consent links for mail apps in Microsoft 365, what each permission allows, the PowerShell check for all of them, how to take consent back, and what else stands in the way.',
  },
}
