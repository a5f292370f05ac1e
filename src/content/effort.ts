/** What setting up a mailbox takes. */
export const effort = { difficulty: 'Easy', time: '5–10 minutes' }
