import type { DeviceId } from '#content/app.ts'

/** The device this page is read on, as a first guess. iPadOS calls itself a Mac, but has touch. */
export function detectDevice(): DeviceId | undefined {
  const { userAgent, maxTouchPoints } = navigator
  if (/android/iu.test(userAgent)) return 'android'
  if (/iphone|ipad|ipod/iu.test(userAgent)) return 'ios'
  if (/macintosh/iu.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'mac'
  if (/windows/iu.test(userAgent)) return 'windows'
  if (/linux|x11|cros/iu.test(userAgent)) return 'linux'
  return undefined
}
