type Policy = { createScriptURL: (url: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | undefined

/** Refuses whatever is not a script of this site. */
function ours(url: string): string {
  const { href } = new URL(url, window.location.href)
  if (href.startsWith(new URL(import.meta.env.BASE_URL, window.location.origin).href)) return url
  throw new TypeError('Not a script of this site')
}

/**
 * An address of a script of ours. Under `require-trusted-types-for` only a policy that the header names may
 * say where a worker is (content/response-headers.ts), and a policy may be made once.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('own-scripts', { createScriptURL: ours })
  return policy?.createScriptURL(address) ?? address
}
