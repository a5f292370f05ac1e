/** What a poster says around what its maker wrote. */
export const posterWords = {
  kind: 'Exchange Online Setup',
  sentence: 'Set up your work mail on your phone or computer',
  or: 'Or type this address:',
  steps: [
    { who: 'you', says: 'Point the camera of your phone at the code.' },
    { who: 'you', says: 'Answer a few questions. “I don’t know” is an answer too.' },
    { who: 'app', says: 'Follow the steps for your app, one by one.' },
  ],
  password: (host: string) =>
    `Type your password only on Microsoft’s own sign-in page, ${host}. Nobody will ask you for it.`,
  help: 'Help:',
} as const

/** As much as fits on the page with everything else. Characters. */
export const posterLimits = { org: 60, sentence: 90, help: 90 } as const
