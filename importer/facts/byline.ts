import { isName, isNameList, isNobody, splitNames } from './names';

/** Who wrote an item and whence it was taken, as a line of it says. */
export interface Byline {
  readonly authors: readonly string[];
  /** The name of another publication: "Theo Báo …", "Nguồn: …". */
  readonly source: string | null;
  /** The account that posted the item, which counts only when nobody is named as its author. */
  readonly poster: string | null;
}

const NONE: Byline = { authors: [], source: null, poster: null };

const AUTHOR =
  /^(?:tác giả(?: bài viết)?|người viết(?: bài)?|viết bởi|phóng viên|pv|author|bởi|by|written by)\s?[:：]\s?(.{1,120})$/iu;
/** Labels that also begin ordinary lines: only names may follow. */
const CREDIT =
  /^(?:(?:tin|bài)(?: viết)?\s?(?:,|và|&|-|–|\/)\s?(?:ảnh|video|clip)|bài(?: và)? ảnh|tin ảnh|(?:tin|bài)(?: viết)?(?: của| bởi)?|thực hiện)\s?[:：]\s?(.{1,120})$/iu;
const WRITTEN_BY = /^(?:[Vv]iết bởi|[Tt]ác giả|[Bb]ởi|[Ww]ritten by|[Bb]y)\s(?=\p{Lu})(.{1,80})$/u;
const POSTER =
  /^(?:người đăng(?: tin)?|(?:được )?đăng bởi|người gửi|posted by|đăng tin|cập nhật bởi)(?:\s?[:：]\s?|\s)(.{1,80})$/iu;
const SOURCE = /^(?:nguồn(?: tin| bài| bài viết)?|trích nguồn|source)\s?[:：]\s?(.{1,120})$/iu;
const ACCORDING = /^[Tt]heo\s?[:：]?\s(.{2,60})$/u;
const PUBLICATION =
  /^(?:Báo|Tạp chí|Cổng|Trang|Đài|Bản tin|VOV|VTV|VGP|TTXVN|TTX)|\.(?:vn|com|net|org)\b|^\p{Lu}{3,8}$/u;
const OTHER_CREDIT =
  /^(?:ảnh|nguồn ảnh|ảnh minh họa|biên tập|người duyệt|hiệu đính|đồ họa|photo)\s?[:：]\s?(.{1,80})$/iu;

// "Văn Yên (Theo Báo …)", "Bài: Văn Yên; ảnh: Thu Hà": the later part says something else. "Bài, ảnh: …" is one label.
const PARTS =
  /\s*(?:;|\((?=\s?(?:theo|nguồn)\s)|\s[-–]\s(?=(?:theo|nguồn)\s)|(?<!(?:bài|tin|viết|và|&|[-–/])[,\s]{0,2}),?\s(?=(?:ảnh|nguồn|nguồn tin)\s?[:：]))/iu;

const bare = (text: string): string => text.replace(/^[\s("“]+|[\s)"”.,;]+$/g, '');

function readPart(part: string): Byline | null {
  const text = bare(part);
  const other = OTHER_CREDIT.exec(text)?.[1];
  // "Ảnh: Bà con họp tại thôn" is a caption.
  if (other !== undefined) return isNameList(other) ? NONE : null;
  const credit = CREDIT.exec(text)?.[1];
  const author =
    AUTHOR.exec(text)?.[1] ?? WRITTEN_BY.exec(text)?.[1] ?? (credit && isNameList(credit) ? credit : undefined);
  if (author !== undefined) {
    if (author.length > 90 || /[.!?]\s\p{Ll}/u.test(author)) return null;
    return { ...NONE, authors: splitNames(author).filter((name) => !isNobody(name)) };
  }
  const poster = POSTER.exec(text)?.[1];
  if (poster !== undefined) return isNobody(poster) ? NONE : isNameList(poster) ? { ...NONE, poster } : null;
  const source = SOURCE.exec(text)?.[1];
  if (source !== undefined) return { ...NONE, source };
  const according = ACCORDING.exec(text)?.[1];
  if (
    according !== undefined &&
    according.split(' ').length <= 8 &&
    (PUBLICATION.test(according) || isName(according))
  ) {
    return { ...NONE, source: according };
  }
  return null;
}

/**
 * What a short line says of the author, by its label: "Tác giả: …", "Tin, ảnh: …", "Theo …", "Nguồn: …".
 * Null when it is no such line. A line that only names a photographer or an editor gives a byline without author.
 */
export function readByline(text: string): Byline | null {
  if (text.length > 200) return null;
  const parts = text.split(PARTS).filter((part) => bare(part) !== '');
  const labelled = parts.map(readPart);
  if (!labelled.some((byline) => byline !== null)) return null;
  const read = parts.map(
    (part, index) => labelled[index] ?? (isNameList(bare(part)) ? { ...NONE, authors: splitNames(part) } : null),
  );
  if (read.some((byline) => byline === null)) return null;
  return {
    authors: [...new Set(read.flatMap((byline) => byline?.authors ?? []))],
    source: read.find((byline) => byline?.source)?.source ?? null,
    poster: read.find((byline) => byline?.poster)?.poster ?? null,
  };
}

const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/**
 * The names of a signature without a label, as at the end of an item; null when the text is not written as names.
 * `atMargin` says that it stands at the right, where nothing else stands: there an office or capitals may sign too.
 */
export function readSignature(text: string, atMargin: boolean): readonly string[] | null {
  const inner = bare(text);
  if (isNameList(inner)) return splitNames(inner);
  if (!atMargin) return null;
  if (inner === inner.toUpperCase() && isNameList(titleCase(inner))) return splitNames(inner);
  const isOffice = /^\p{Lu}/u.test(inner) && !/[\d.!?:;]/.test(inner) && inner.split(' ').length <= 9;
  return isOffice ? [inner] : null;
}
