/** Whom to ask for help, as the organisation or whoever made the link wrote it: free text. */
export type Support = { org?: string; help: string }
