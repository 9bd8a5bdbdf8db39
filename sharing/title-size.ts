/** How a title is set: the size of its letters in pixels, the lines it may fill, and whether it is too long for them. */
export interface TitleSetting {
  readonly size: number;
  readonly lines: number;
  readonly isCut: boolean;
}

/** The room for a title in the picture, in pixels. */
export const titleBox = { width: 1056, height: 322 } as const;

/** Above and below bold capitals there must be room for stacked marks: Ế Ộ Ữ. */
export const titleLineHeight = 1.3;

const largest = 84;
const smallest = 42;
const step = 6;

/** The width of a letter of the bold font, as a part of its size; a little more than most have. */
function toLetterWidth(letter: string): number {
  if (letter === ' ') return 0.26;
  if (/[iìíỉĩịjltfr.,:;'’‘!|()-]/.test(letter)) return 0.35;
  if (/[mwMW]/.test(letter)) return 0.95;
  return letter === letter.toLowerCase() ? 0.59 : 0.68;
}

/** Lines lose some of their room at the end, where the next word did not fit. */
const usedOfLine = 0.9;

/** The largest letters with which a title fits; one that is too long for the smallest is cut with "…". */
export function toTitleSetting(title: string): TitleSetting {
  const width = Array.from(title).reduce((sum, letter) => sum + toLetterWidth(letter), 0);
  for (let size = largest; ; size -= step) {
    const lines = Math.floor(titleBox.height / (size * titleLineHeight));
    const isCut = width * size > lines * titleBox.width * usedOfLine;
    if (!isCut || size <= smallest) return { size, lines, isCut };
  }
}
