// Zero-width marks, soft hyphens, direction marks and the byte order mark say nothing and break searching.
// ZWJ and ZWNJ are among them: Vietnamese and the languages of the slots do not use them.
const INVISIBLE = new RegExp(
  '\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|\u180e|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffc]|\ufeff',
  'g',
);
// eslint-disable-next-line no-control-regex -- control characters are what must go
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text in NFC with ordinary spaces and line ends, and without invisible characters. Its lines stay. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .normalize('NFC');
}

/** The text as one line: tidy, with single spaces and none at its ends. */
export const oneLine = (text: string): string => tidyText(text).replace(/\s+/g, ' ').trim();
