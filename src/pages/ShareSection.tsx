import { useState } from 'react'
import { readableQr } from '#lib/readable-qr.ts'
import { Choices } from '#ui/Choices.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Icon } from '#ui/Icon.tsx'
import { QrCode } from '#ui/QrCode.tsx'

type ShareSectionProps = {
  forOne: string
  forAll: string
  email?: string | undefined
  /** What somebody prepared is in both links. */
  prepared: boolean
}

/** The link to this guide: for everyone, or for the one person whose address is in it. */
export function ShareSection({ forOne, forAll, email, prepared }: ShareSectionProps) {
  const [whom, choose] = useState('all')
  const link = whom === 'one' ? forOne : forAll
  const code = readableQr(link)
  const canShare = typeof navigator !== 'undefined' && 'share' in navigator
  return (
    <section id="share">
      <h2 className="h3">Share it, or open it on your phone</h2>
      {email === undefined ? null : (
        <Choices
          legend={<h3 className="small">Who is the link for?</h3>}
          name="whom"
          value={whom}
          onChange={choose}
          options={[
            { value: 'all', label: 'Everyone', hint: 'Only what you chose: app, connection, cloud' },
            {
              value: 'one',
              label: 'One person',
              hint: (
                <>
                  With the address <bdi>{email}</bdi>. Whoever has the link can read it.
                </>
              ),
            },
          ]}
        />
      )}
      {code === 'unreadable' ? (
        <p className="small">The link is too long for a QR code that a phone can read. Copy it instead.</p>
      ) : (
        <div className={code === 'dense' ? '[&>.qr]:size-60' : ''}>
          <QrCode text={link} label="QR code with the link to this guide" />
        </div>
      )}
      <p className="caption">
        {whom === 'one'
          ? 'The address is in the part of the link that browsers do not send to a server. It stays in histories and chats.'
          : 'There is nobody’s name or address in this link.'}
        {prepared ? ' What was prepared for your organisation goes with it.' : null}
      </p>
      <p className="acts">
        <CopyButton label="Link" text={link} icon="link">
          Copy link
        </CopyButton>
        {canShare ? (
          <Button
            kind="secondary"
            type="button"
            onClick={() => void navigator.share({ url: link }).catch(() => undefined)}
          >
            <Icon name="share" />
            Send
          </Button>
        ) : null}
      </p>
    </section>
  )
}
