type Policy = { createScriptURL: (url: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | undefined

/**
 * An address of a script of ours. Under `require-trusted-types-for` only a policy that the header names may
 * say where a worker is (tools/headers.ts), and a policy may be made once.
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('own-scripts', { createScriptURL: (url) => url })
  return policy?.createScriptURL(address) ?? address
}
