type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

/** Makes the site work without a network after the first visit. Where it cannot, nothing is lost. */
export async function registerOffline(base: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await loaded()
  try {
    const address = trusted(`${base}sw.js`)
    await navigator.serviceWorker.register(address, { scope: base, updateViaCache: 'none' })
  } catch {
    // A private window or a policy forbids it: the site then needs the network, as any other.
  }
}

/** The first visit must not wait for files of the next. */
const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve()
    else window.addEventListener('load', () => resolve(), { once: true })
  })

/** Under `require-trusted-types-for` only a policy that the header names may say where a worker is. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url })
  return policy?.createScriptURL(address) ?? address
}
