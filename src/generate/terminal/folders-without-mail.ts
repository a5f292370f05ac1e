/**
 * What IMAP shows as folders although no mail is in them, and what only the server needs. Their names, and
 * whatever is below them, are left out of copies; in a mailbox of another language they are called otherwise.
 */
export const foldersWithoutMail = ['Calendar', 'Contacts', 'Sync Issues', 'Conversation History'] as const

/** Stands as a comment above the line that leaves them out. */
export const foldersNote =
  'IMAP shows calendars and the like as folders too. Their names depend on the language of the mailbox.'
