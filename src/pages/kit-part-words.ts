import type { KitPart } from '#kit/kit-wish.ts'

/** The parts of the zip, for whoever chooses them. */
export const partWords: Readonly<Record<KitPart, { label: string; hint: string }>> = {
  scripts: {
    label: 'PowerShell scripts',
    hint: 'Look, switch, check, take back. They read plan.csv beside them and save what was before.',
  },
  links: { label: 'Links', hint: 'A table with a filled-in link for each person.' },
  'mail-merge': {
    label: 'Mail merge',
    hint: 'A table for Word or another program that writes to each person.',
  },
  profiles: {
    label: 'Apple profiles',
    hint: 'For Mail on the iPhone and iPad: a file for each person whose row names it, or names no app.',
  },
  sheets: {
    label: 'Sheets to print',
    hint: 'A page for each person whose app is known, with a QR code of their own link.',
  },
}
