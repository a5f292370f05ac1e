import { trustedScript } from '#pages/trusted-script.ts'

/** Makes the site work without a network after the first visit. Where it cannot, nothing is lost. */
export async function registerOffline(base: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await loaded()
  try {
    const address = trustedScript(`${base}sw.js`)
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
