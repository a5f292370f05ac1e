import { useState } from 'react'
import { useLocation } from 'react-router'
import { cloudIds, clouds, type CloudId } from '#content/clouds.ts'
import { parseQuery } from '#flow/query.ts'
import { signPath } from '#flow/sign-path.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { notOffered } from '#generate/not-offered.ts'
import { parseEmail, parseSignIn } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import { readAddress } from './read-address.ts'
import { siteUrl } from './site-url.ts'
import { useAdminLink } from './use-admin-link.ts'
import { useFormats } from './use-formats.ts'
import { useToday } from './use-today.ts'

const profiles = ['apple-profile', 'apple-mac-profile'] as const

/** Which profile is to be signed, and for which mailbox: as the link says, until somebody says otherwise. */
export function useProfileChoice() {
  const { cloud: linked, person, dropped } = useAdminLink()
  const { device } = parseQuery(useLocation().search).raw
  const today = useToday()
  const formats = useFormats(profiles)
  const [chosen, choose] = useState<string>()
  const [email, typeEmail] = useState(person.email ?? '')
  const [user, typeUser] = useState(person.user ?? '')
  const [cloud, chooseCloud] = useState<CloudId>(linked.id)

  const address = readAddress('sign-email', email, parseEmail)
  const signIn = readAddress('sign-user', user, parseSignIn)
  const known = given({
    email: address.value,
    user: address.value === undefined ? undefined : signIn.value,
    // The name belongs to the address of the link, and to no other.
    name: address.value === person.email ? person.name : undefined,
  })
  const base: MailboxSetup = given({
    ...known,
    cloud: clouds[cloud],
    today,
    link: '',
    support: person.org === undefined ? undefined : { org: person.org, help: person.help ?? '' },
  })
  const offered = formats.filter((format) => notOffered(format, base) === undefined)
  const isWished = ({ id, signable }: FileFormat) =>
    chosen === undefined ? signable === (device === 'mac' ? 'mac' : 'ios') : id === chosen
  const format = offered.find(isWished) ?? offered[0]
  // The link in the profile is that of the profile it stands in.
  const signed = format?.signable ?? 'ios'
  const setup: MailboxSetup = { ...base, link: siteUrl(signPath(signed, cloud, known)) }
  const wished = formats.find(isWished)
  return {
    offered,
    /** Absent until it is loaded. */
    format,
    /** Why the profile that was asked for is not the one that is signed. */
    gone: wished === undefined ? undefined : notOffered(wished, base),
    choose,
    email,
    typeEmail,
    user,
    typeUser,
    cloud,
    chooseCloud: (value: string) => chooseCloud(cloudIds.find((id) => id === value) ?? cloud),
    setup,
    problems: [address, signIn].flatMap(({ problem }) => problem ?? []),
    dropped,
  }
}

export type ProfileChoice = ReturnType<typeof useProfileChoice>
