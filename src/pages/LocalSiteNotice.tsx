import { useSyncExternalStore } from 'react'
import { Notice } from '#ui/Notice.tsx'

const never = () => () => {}

/** An address that only this computer opens (RFC 6761, 6.3; RFC 5735, 3). */
const onlyHere = () => /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/u.test(window.location.hostname)

/** Where links are made to hand out: somebody who tries it on their own computer would hand out dead ones. */
export function LocalSiteNotice() {
  const local = useSyncExternalStore(never, onlyHere, () => false)
  return local ? (
    <Notice kind="problem" title="These links open on this computer only.">
      They begin with the address in this window. Open this page at the address that your people will use, and
      make them there.
    </Notice>
  ) : null
}
