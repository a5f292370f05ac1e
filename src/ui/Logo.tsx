/** The three parties on one line. The name stands beside it as text. */
export function Logo() {
  return (
    <svg className="mk" width="54" height="18" viewBox="0 0 54 18" aria-hidden="true">
      <path d="M9 9h36" stroke="currentColor" strokeWidth="2" />
      <circle className="s you" cx="8" cy="9" r="7" />
      <rect className="s admin" x="20.5" y="2.5" width="13" height="13" rx="2" />
      <path className="s app" d="M46 1l8 8-8 8-8-8z" />
    </svg>
  )
}
