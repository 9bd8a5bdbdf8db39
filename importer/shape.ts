/** What an input is, told by its text alone: names and headers are wrong too often. */
export type Shape = 'feed' | 'html' | 'text' | 'mhtml';

const BLOCK_TAG = /<(?:html|head|body|div|p|table|article|section|main|h[1-6]|meta|title|br|span|ul|td)(?=[\s>/])/gi;

/** The text from its first element on, without XML declaration, comments and doctype before it. */
function fromRoot(text: string): string {
  let rest = text.slice(0, 20_000).trimStart();
  for (let turn = 0; turn < 20; turn += 1) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 2 : /^<[?!]/.test(rest) ? rest.indexOf('>') : -1;
    if (end < 2) break;
    rest = rest.slice(end + 1).trimStart();
  }
  return rest;
}

/** Tells the shape of an input. */
export function detectShape(text: string): Shape {
  if (
    /^(?:From: .{0,300}\r?\n)?(?:[\w-]{1,40}: .{0,500}\r?\n){0,12}MIME-Version: /i.test(text.slice(0, 5000).trimStart())
  )
    return 'mhtml';
  const root = fromRoot(text);
  if (/^<(?:rss|rdf:RDF|(?:\w{1,10}:)?feed|channel)(?=[\s>])/i.test(root)) return 'feed';
  if (/^<(?:!doctype\s+html|html)(?=[\s>])/i.test(root) || /<!doctype\s+html|<html[\s>]/i.test(text.slice(0, 5000)))
    return 'html';
  // A document type of its own, with entities perhaps, hides the root from a glance.
  if (/<(?:rss|rdf:RDF|feed)(?=[\s>])/i.test(text.slice(0, 5000))) return 'feed';
  const start = text.slice(0, 100_000);
  // A feed whose beginning is lost is still told by what it is made of.
  if (/^<(?:item|entry|title|\?xml)(?=[\s>])/i.test(root) && /<(?:item|entry)(?=[\s>])/i.test(start)) return 'feed';
  return (start.match(BLOCK_TAG)?.length ?? 0) >= 2 ? 'html' : 'text';
}
