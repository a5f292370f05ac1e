import type { Preset } from '#content/preset.ts'

/** Whom the organisation names for help. What only a link names can be read, but leads nowhere by itself. */
export function PresetHelp({ preset: { organisation, support, claimed } }: { preset: Preset }) {
  const { email, phone, page } = support ?? {}
  if ((email ?? phone ?? page) === undefined) return null
  if (claimed)
    return (
      <p className="small">
        This link says that{' '}
        {organisation === undefined ? (
          'help'
        ) : (
          <>
            help at <bdi>“{organisation}”</bdi>
          </>
        )}{' '}
        is here: <bdi>{[email, phone, page].filter((each) => each !== undefined).join(', ')}</bdi>
      </p>
    )
  return (
    <p className="small">
      Help at <bdi>{organisation ?? 'your organisation'}</bdi>:{' '}
      {email === undefined ? null : <a href={`mailto:${email}`}>{email}</a>}{' '}
      <span className="whitespace-nowrap">{phone}</span>{' '}
      {page === undefined ? null : (
        <a href={page} rel="noreferrer">
          {page}
        </a>
      )}
    </p>
  )
}
