import { goTo } from './go-to.ts'

/** To a place on the same page. The address stays as it is: its fragment may hold somebody’s own. */
export const InPage = ({ to, label }: { to: string; label: string }) => (
  <a
    href={to}
    onClick={(event) => {
      event.preventDefault()
      goTo(to.slice(1))
    }}
  >
    {label}
  </a>
)
