/**
 * How browsers say that a file of the site did not come: Chromium, Firefox and Safari in their own words,
 * and Vite's loader for a style sheet. The error type says nothing: it is that of any mistake in a program.
 */
const WORDS = /dynamically imported module|importing a module script failed|unable to preload css/iu

/** Whether an error means that a part of the site is missing: no network, or a newer version is there. */
export const isMissingPart = (error: unknown): boolean => error instanceof Error && WORDS.test(error.message)
