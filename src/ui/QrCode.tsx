import { qrPath } from '#lib/qr-path.ts'

type QrCodeProps = {
  text: string
  /** What it leads to: "QR code with a link to this guide". Empty where the link itself stands beside it. */
  label: string
}

/** Black on white in every theme, with the white margin that readers need. Nothing where the text is too long. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = qrPath(text)
  if (!code) return null
  return (
    <svg
      className="qr"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.d} />
    </svg>
  )
}
