import type { Bench, Finding, Subject } from '../../model';
import type { LoadedFile } from './weight-requests';

const fromOrigin = (url: string): string => {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
};

/** Priorities that Chrome gives to what must not hold up a text. */
const unhurried = ['VeryLow', 'Low'];

/** What a browser asks for once it has drawn the text, or a script has run: pictures in view, counts of views. */
const afterwards = ['Image', 'Fetch', 'XHR', 'Ping'];

/** What a document's source says that a browser has no chance to show: hints to other origins, eager pictures. */
function readSource(html: string, origin: string): readonly (readonly [string, string, string])[] {
  const tags = html.match(/<(?:link|img|script|iframe|source)\b[^>]*>/g) ?? [];
  const found: (readonly [string, string, string])[] = [];
  for (const tag of tags) {
    if (/rel="?(?:preconnect|dns-prefetch)/.test(tag))
      found.push(['other-origin', tag, 'The document prepares a connection to another server.']);
    if (/^<link\b[^>]*rel="?(?:preload|modulepreload|prefetch|prerender)/.test(tag))
      found.push(['hurry', tag, 'The document fetches ahead what its text does not need.']);
    if (/^<img\b/.test(tag) && !/loading="?lazy/.test(tag) && !/src="?data:/.test(tag))
      found.push([
        'eager-picture',
        tag,
        'A picture does not wait until it comes into view (loading="lazy" is missing).',
      ]);
    const source = /\ssrc="?([^"\s>]+)/.exec(tag)?.[1] ?? '';
    if (/^(?:https?:)?\/\//.test(source) && fromOrigin(new URL(source, origin).href) !== origin)
      found.push(['other-origin', tag, 'The document loads a file from another server.']);
  }
  return found;
}

/** What is wrong in what a document loads, whatever it weighs. */
export function findWeightFaults(
  subject: Subject,
  bench: Bench,
  html: string,
  files: readonly LoadedFile[],
  blocking: readonly string[],
): readonly Finding[] {
  const { kind, locale } = subject;
  const origin = fromOrigin(subject.url);
  const toFinding = (rule: string, element: string, explanation: string): Finding => ({
    check: 'weight',
    rule,
    kind,
    locale,
    phone: bench.phone.name,
    element,
    explanation,
  });
  const findings = readSource(html, origin).map((one) => toFinding(...one));
  const known = findings.map(({ element }) => element).join();
  const others = files.filter(({ type }) => type !== 'Document');
  for (const { url } of others.filter(({ url }) => fromOrigin(url) !== origin && !known.includes(url)))
    findings.push(toFinding('other-origin', url, 'The document makes the browser ask another server.'));
  const framework = others.filter(({ url }) => url.includes('/_next/')).map(({ url }) => url);
  if (framework.length === 0 && html.includes('/_next/')) framework.push('/_next/');
  for (const url of framework)
    findings.push(toFinding('framework', url, 'A document carries no script of the framework.'));
  for (const url of blocking)
    findings.push(toFinding('blocking', url, 'The text waits for this file: nothing but the document may be needed.'));
  const hurried = others.filter(
    ({ type, priority, url }) => !afterwards.includes(type) && !unhurried.includes(priority) && !blocking.includes(url),
  );
  for (const { url, type, priority } of hurried)
    findings.push(
      toFinding('hurry', url, `This ${type} is asked for before the text shows, with priority ${priority}.`),
    );
  return findings;
}
