/** Whether a character is one of 0 to 9. */
export const isDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 48 && unit <= 57
