/**
 * A script as a file. Windows PowerShell 5.1 reads a file without the mark in front in the code page of the machine,
 * where a part of Ñ or ł is a quote and ends the literal (about_Character_Encoding).
 */
export const windowsScript = (parts: readonly string[]): string =>
  `\uFEFF${parts.join('\n').replaceAll('\n', '\r\n')}`
