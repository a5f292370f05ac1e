import { Icon } from './Icon.tsx'
import { plainLink, type RenderLink } from './link.tsx'
import type { Who } from './who.ts'
import { WhoMark } from './WhoMark.tsx'

type DoorProps = {
  who: Who
  title: string
  /** One line of what is behind it. */
  text: string
  href: string
  render?: RenderLink | undefined
}

/** A way in: the whole row is the link. Rows stand in an element with the class `doors`. */
export function Door({ who, title, text, href, render = plainLink }: DoorProps) {
  return render({
    href,
    className: 'door',
    children: (
      <>
        <WhoMark who={who} size={38} />
        <span>
          <b>{title}</b> <span>{text}</span>
        </span>
        <Icon name="arrow" />
      </>
    ),
  })
}
