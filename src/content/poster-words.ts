/** What a poster says around what its maker wrote. */
export const posterWords = {
  kind: 'Exchange Online Setup',
  sentence: 'Set up your work mail on your phone or computer',
  or: 'Or type this address:',
  steps: [
    { who: 'you', says: 'Point your phone’s camera at the code.' },
    { who: 'you', says: 'Answer a few questions.' },
    { who: 'app', says: 'Follow the steps for your app.' },
  ],
  password: (host: string) =>
    `Type your password only on Microsoft’s own sign-in page, ${host}. Nobody will ask you for it.`,
  help: 'Help:',
} as const

/** As much as fits on the page with everything else; of an organisation as much as a preset has. Characters. */
export const posterLimits = { org: 200, sentence: 90, help: 200 } as const
