import { inflateSync } from 'node:zlib';

/** A PDF's objects by their numbers, as the bytes between `obj` and `endobj`. Of a PDF as Chromium writes it. */
function listObjects(pdf: Buffer): ReadonlyMap<number, string> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, string>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    objects.set(Number(match[1]), match[2] ?? '');
  }
  return objects;
}

const isPage = (object: string) => /\/Type\s*\/Page\b/.test(object);

/** How many pages a PDF has. */
export const countPages = (pdf: Buffer): number => [...listObjects(pdf).values()].filter(isPage).length;

/** Whether a PDF tells a screen reader what is a heading, a list and a paragraph. */
export const isTagged = (pdf: Buffer): boolean => pdf.includes('/StructTreeRoot');

/** What an object's stream says, unpacked. */
function readStream(object: string): string {
  const [head = '', body = ''] = object.split(/stream\r?\n/, 2);
  const start = object.indexOf(body, head.length);
  const bytes = Buffer.from(object.slice(start, object.lastIndexOf('endstream')), 'latin1');
  return head.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

/** How many of a PDF's pages show no text. */
export function countBlankPages(pdf: Buffer): number {
  const objects = listObjects(pdf);
  return [...objects.values()].filter((object) => {
    if (!isPage(object)) return false;
    const numbers = /\/Contents\s*(?:(\d+) 0 R|\[([^\]]*)\])/.exec(object);
    const list = (numbers?.[1] ?? numbers?.[2] ?? '').match(/\d+(?= 0 R)|^\d+$/g) ?? [];
    return !list.some((number) => /\bT[jJ]\b/.test(readStream(objects.get(Number(number)) ?? '')));
  }).length;
}
