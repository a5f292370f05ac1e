import type { Browser } from '@playwright/test'
import jsQR from 'jsqr'

export type Pixels = { data: Uint8ClampedArray; width: number; height: number }

/** Reads a PNG with the browser, in a window of its own where no policy is in the way. */
export async function pixelsOf(browser: Browser, png: Buffer): Promise<Pixels> {
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  try {
    const { text, width, height } = await page.evaluate(
      async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const paper = canvas.getContext('2d')
        if (paper === null) throw new Error('No canvas')
        paper.drawImage(image, 0, 0)
        const { data } = paper.getImageData(0, 0, image.width, image.height)
        let bytes = ''
        for (let at = 0; at < data.length; at += 8192)
          bytes += String.fromCharCode(...data.subarray(at, at + 8192))
        return { text: btoa(bytes), width: image.width, height: image.height }
      },
      `data:image/png;base64,${png.toString('base64')}`,
    )
    return { data: new Uint8ClampedArray(Buffer.from(text, 'base64')), width, height }
  } finally {
    await page.context().close()
  }
}

/** What a reader that is not ours reads in a picture. A code in white on black counts as none: many readers cannot. */
export const readQr = ({ data, width, height }: Pixels): string | undefined =>
  jsQR.default(data, width, height, { inversionAttempts: 'dontInvert' })?.data
