/** A number with its word, such as "1 file" and "2 files". */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
