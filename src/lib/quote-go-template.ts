/**
 * Text in a template of Go, as Alertmanager takes it for senders and recipients: only `{{` means something
 * there, and a quoted one comes out as it is (pkg.go.dev/text/template).
 */
export const quoteGoTemplate = (text: string): string => text.replaceAll('{{', '{{"{{"}}')
