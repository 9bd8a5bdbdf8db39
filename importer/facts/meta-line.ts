import { fold } from '../text/fold';
import { readByline, type Byline } from './byline';
import { findDates, type FoundDate } from './dates';
import { isTool } from './labels';
import { isName } from './names';
import { isBareCount, readViews, toCount } from './views';

/** What a line under or over a title tells about its item. */
export interface MetaLine {
  readonly date: FoundDate | null;
  /** The date of a change ("Cập nhật"), which counts only when there is no other. */
  readonly isUpdate: boolean;
  /** A date that cannot be, as it was written. */
  readonly impossible: string | null;
  readonly views: number | null;
  readonly byline: Byline | null;
  /** A name that stands there without a label: a weak sign of an author. */
  readonly name: string | null;
}

const DATE_SHAPED =
  /(?<![\d/])(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{4,20})?|(?:[nN]gày\s)?\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4})(?:[\s,|-]{1,4}\d{1,2}[:h]\d{2}(?::\d{2})?)?(?!\d)/g;
/** Stands for a date in what is left of a line. */
const DATE = '\u0001';
const SEPARATORS = /\||•|·|●|\t| {2,}|\s[-–—]\s|;|,(?=\s)|\.\s(?=\p{Lu})/u;
const DATE_WORD =
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|thoi gian dang|ngay|gio|dang|tin|bai|xuat ban|cap nhat|tao|viet|luc|tai|duoc|vao|lan cuoi|moi nhat|gan nhat|published|posted|date|updated|last|on|at|gmt|utc|ict|viet nam|sua doi|0?7)(?: |$)/;
const CATEGORY = /^(?:chuyen muc|danh muc|muc|the loai|loai tin|linh vuc|category|posted in|dang trong|trong) .{1,60}$/;

// Labels that begin a piece of their own, even where nothing but a space stands before them.
const LABELS =
  /(?<![Ss]ố)\s(?=(?:Ngày đăng|Ngày cập nhật|Cập nhật|(?:Số )?[Ll]ượt xem|(?:Số )?[Ll]ượt đọc|Đã xem|Tác giả|Người đăng|Người viết|Nguồn|Nguồn tin|Chuyên mục)\s?:)/gu;

const trim = (text: string): string => text.replace(/^[\s()[\],.;:|–—-]+|[\s()[\],.;:|–—-]+$/g, '');

/** Whether a text consists of words that announce a date: "Ngày đăng: Thứ năm". */
function isDateLabel(folded: string): boolean {
  let rest = folded;
  while (rest !== '') {
    const next = rest.replace(DATE_WORD, '');
    if (next === rest) return false;
    rest = next;
  }
  return true;
}

interface Found {
  views: number | null;
  byline: Byline | null;
  name: string | null;
  known: number;
  unknown: number;
}

/** Notes what one piece of the line says; false when it is text that no line about a date holds. */
function note(piece: string, found: Found, besideDate: boolean, hasDate: boolean): boolean {
  const text = trim(piece);
  const folded = fold(text);
  if (folded === '' || isTool(text) || CATEGORY.test(folded)) return true;
  const views = readViews(text);
  const byline = readByline(text);
  if (views !== null) found.views ??= views;
  else if (byline) found.byline ??= byline;
  else if (hasDate && isBareCount(text)) found.views ??= toCount(text);
  else if (hasDate && isDateLabel(folded)) return true;
  else if (hasDate && isName(text)) {
    found.name ??= text;
    return true;
  } else if (besideDate || text.includes(':')) return false;
  else {
    found.unknown += text.length;
    return true;
  }
  found.known += 1;
  return true;
}

/**
 * Reads a line that holds nothing but a date, views, an author, and the labels and buttons around them.
 * Null when it holds anything else of weight, such as "Hạn nộp: 30/9/2022": then it is text of the item.
 */
export function readMetaLine(text: string): MetaLine | null {
  const line = text.trim().replace(LABELS, '   ');
  if (line.length > 300 || line === '') return null;
  const dates = findDates(line);
  let rest = line;
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.start) + DATE + rest.slice(date.end);
  const impossible = rest.match(DATE_SHAPED)?.[0] ?? null;
  rest = rest.replace(DATE_SHAPED, DATE);
  const hasDate = rest.includes(DATE);
  const found: Found = { views: null, byline: null, name: null, known: hasDate ? 1 : 0, unknown: 0 };
  for (const segment of rest.split(SEPARATORS)) {
    const besideDate = segment.includes(DATE);
    if (!segment.split(DATE).every((piece) => note(piece, found, besideDate, hasDate))) return null;
  }
  if (found.known === 0 || found.unknown > 45 || (found.unknown > 0 && (!hasDate || /[.!?…]$/.test(line)))) return null;
  // "Quảng Ngãi, ngày 18 tháng 8 năm 2022": the comma says that it is the place of writing.
  const isPlace = found.name !== null && line.includes(`${found.name},`);
  const folded = fold(line);
  return {
    date: dates[0] ?? null,
    isUpdate:
      /^(?:lan )?(?:cap nhat|sua doi|last updated|updated)/.test(folded) && !/\bdang\b|xuat ban|published/.test(folded),
    impossible,
    views: found.views,
    byline: found.byline,
    name: isPlace ? null : found.name,
  };
}
