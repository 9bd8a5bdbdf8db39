import { isSiteName } from '../facts/labels';
import type { Line } from './lines';

const AREA = /^(tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu)\s(.+)$/u;

const titleCase = (words: string): string =>
  words.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

/** A line in capitals as it is written in running text: as the page itself writes it, else by the rules for areas. */
function recase(line: string, text: string, isFirst: boolean): string {
  const at = text.toLowerCase().indexOf(line.toLowerCase());
  const written = at < 0 ? null : text.slice(at, at + line.length);
  if (written !== null && written !== line) return written;
  const area = AREA.exec(line.toLowerCase());
  if (area) return `${isFirst ? titleCase(area[1] ?? '') : area[1]} ${titleCase(area[2] ?? '')}`;
  return line.charAt(0) + line.slice(1).toLowerCase();
}

/** The name of the office that stands in capitals over the title of a saved page; null when there is none. */
export function findSiteName(lines: readonly Line[], titleAt: number): string | null {
  const names = lines
    .slice(0, titleAt)
    .map((line) => line.text)
    .filter((text) => isSiteName(text) && text === text.toUpperCase() && !/^(?:CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP)/u.test(text));
  if (names.length === 0 || names.length > 3) return null;
  const text = lines
    .slice(titleAt)
    .map((line) => line.text)
    .join('\n')
    .slice(0, 100_000);
  return names.map((name, index) => recase(name, text, index === 0)).join(' ');
}
