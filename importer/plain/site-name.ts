import { isSiteName } from '../facts/labels';
import type { Line } from './lines';

const AREA = /(?<![\p{L}])(tỉnh|huyện|thành phố|thị xã|xã|phường|đặc khu)\s(.+)$/u;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A line in capitals as it is written in running text: as the page itself writes it, else by the rules for areas. */
function recase(line: string, text: string, isFirst: boolean): string {
  const at = text.toLowerCase().indexOf(line.toLowerCase());
  const written = at < 0 ? null : text.slice(at, at + line.length);
  if (written !== null && written !== line) return written;
  const lower = line
    .toLowerCase()
    .replace(AREA, (_, kind: string, name: string) => `${kind} ${name.replace(/\p{L}+/gu, capital)}`);
  return isFirst || !AREA.test(line.toLowerCase()) ? capital(lower) : lower;
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
