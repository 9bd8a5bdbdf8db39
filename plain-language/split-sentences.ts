/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'mr',
  'mrs',
  'ms',
  'dr',
  'no',
  'tr',
  'st',
  'q',
  'p',
  'h',
  'x',
  'đ',
  'ông',
  'vd',
]);

/** A full stop, question or exclamation mark, or the end mark of official texts, with closing quotes, before a space. */
const END = /(?:\.\/\.?|[.!?…]+)["”’»)\]]*(?=\s|$)/gu;

const MARKER = /^\s*(?:[-–—•*+·]\s*|\(?\d{1,2}[.)]\s+|[a-zđ]\)\s+)/u;

function endsSentence(line: string, end: number, mark: string): boolean {
  if (end >= line.length || !mark.startsWith('.') || mark.startsWith('./')) return true;
  const word =
    /(\S+)$/u.exec(line.slice(Math.max(0, end - mark.length - 40), end - mark.length))?.[1]?.replace(/^["“(]+/u, '') ??
    '';
  if (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /(?:^|\.)v$/u.test(word)) return false;
  // A sentence begins with a capital, a digit or a quote; "v.v. và" goes on.
  return /^\s+["“‘«(]?[\p{Lu}\d]/u.test(line.slice(end, end + 6));
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, end, match[0])) continue;
    sentences.push(line.slice(from, end));
    from = end;
  }
  sentences.push(line.slice(from));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/**
 * The sentences of a plain text. Every line ends one: a heading, a list item or a step is a sentence of its own. Marks
 * of lists are left out; decimals (1.234), "TP." and the end mark "./." cut nothing.
 */
export const splitSentences = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => splitLine(line.replace(MARKER, '')));
