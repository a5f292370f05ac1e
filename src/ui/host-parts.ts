/** Longer than any label of a Microsoft host name ("office365", "protection"). */
const LONGEST_LABEL = 16

/** The parts between which a host or an address may break: before each dot and each @, never in a word. */
export const hostParts = (value: string): string[] => value.split(/(?=[.@])/)

/** A person's own address can hold a label that fits nowhere; it may break anywhere. */
export const breaksAnywhere = (value: string): boolean =>
  hostParts(value).some((part) => part.length > LONGEST_LABEL)
