const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes for people, such as "12.3 MB". */
export function toSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** A number with its word, such as "1 file" and "2 files". */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
