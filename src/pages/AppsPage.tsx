import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { appKinds } from '#content/app-kinds.ts'
import { apps } from '#content/app-list.ts'
import type { AppWords } from '#content/app-words.ts'
import { fittingApps, wishesNothing } from '#flow/apps-filter.ts'
import { AppsFilters } from './AppsFilters.tsx'
import { AppsTable } from './AppsTable.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { useToday } from './use-today.ts'
import { useWish } from './use-wish.ts'

const groups = appKinds.map((group) => ({
  ...group,
  members: apps.filter(({ kind }) => kind === group.kind),
}))

function AppsPage() {
  const today = useToday()
  const [wish, change] = useWish()
  const [searching, startSearch] = useState(false)
  const words = useWords(searching || wish.text !== '')
  const everything = wishesNothing(wish)
  const found = everything ? apps : fittingApps(wish, apps, words, today)
  const count = everything ? `${apps.length} apps` : `${found.length} of ${apps.length} apps`
  return (
    <PageFrame
      title="All apps"
      lead="What each app, device and program can do with Exchange Online today. The soundest choice stands first."
    >
      <AppsFilters wish={wish} change={change} count={count} onSearch={() => startSearch(true)} />
      {everything ? (
        <>
          <nav aria-label="Kinds of apps" className="mt-6">
            <ul className="flex flex-wrap gap-2">
              {groups.map(({ kind, title, members }) => (
                <li key={kind}>
                  <a className="btn sec sm" href={`#${kind}`}>
                    {title} ({members.length})
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map(({ kind, title, members }) => (
            <Section wide key={kind} id={kind} title={title}>
              <AppsTable caption={title} apps={members} today={today} />
            </Section>
          ))}
        </>
      ) : found.length === 0 ? (
        <p className="mt-6 max-w-measure">
          Nothing here fits. Show all again, or take <Link to="/apps/other-app/">another mail app</Link> or{' '}
          <Link to="/apps/smtp-device/">another device or program</Link>: they have the plain settings.
        </p>
      ) : (
        <div className="mt-6">
          <AppsTable caption="Apps that fit" apps={found} today={today} />
        </div>
      )}
      <p className="small muted mt-8 max-w-measure">
        “Connects by” names only what works. What people try and what cannot work stands on the page of each
        app, with the reason. Approval is as Microsoft sets it by default; your organisation can be stricter
        or more generous.
      </p>
    </PageFrame>
  )
}

/** What people type for an app besides its name, once somebody searches. */
function useWords(wanted: boolean): AppWords {
  const [words, setWords] = useState<AppWords>({})
  useEffect(() => {
    if (wanted) void import('#content/app-words.ts').then(({ appWords }) => setWords(appWords))
  }, [wanted])
  return words
}

export const page: Page = {
  Component: AppsPage,
  meta: {
    title: 'All apps',
    description:
      'Outlook, Apple Mail, Gmail, Thunderbird, msmtp, printers and other apps with Microsoft 365: how each connects and signs in, what needs an admin, what ends and when.',
  },
}
