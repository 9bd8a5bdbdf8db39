import { randomBytes } from 'node:crypto';
import { addToText, replace } from '../plants/plant';

/** One fault of weight, time or age, put into a healthy document. */
export interface PlantedFault {
  /** What is wrong, as a sentence's end: "… is caught". */
  readonly name: string;
  /** "check: rule", or "check: figure", of the one that has to catch it. */
  readonly caughtBy: string;
  /** It is of time, or could be: the check that measures time looks too. For the others it would only take long. */
  readonly isOfTime?: boolean;
  /** Puts it into the document. `elsewhere` is the origin of another server. */
  plant(html: string, elsewhere: string): string;
  /** Files that the document then loads. */
  readonly files?: Readonly<Record<string, string>>;
}

const addScript = (html: string, source: string): string =>
  replace(html, '</body>', `<script defer src="${source}"></script></body>`);

/** Text that does not become smaller, as a framework's does not. */
const bigScript = `/* ${randomBytes(15_000).toString('base64')} */`;

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a script of 20 kB',
    isOfTime: true,
    caughtBy: 'weight: script-gzip',
    plant: (html) => addScript(html, '/big.js'),
    files: { '/big.js': bigScript },
  },
  {
    name: 'a script of the framework',
    caughtBy: 'weight: framework',
    plant: (html) => addScript(html, '/_next/static/chunks/main.js'),
    files: { '/_next/static/chunks/main.js': '0;' },
  },
  {
    name: 'a request to another server',
    caughtBy: 'weight: other-origin',
    plant: (html, elsewhere) =>
      addToText(html, `<img src="${elsewhere}/a.webp" alt="" width="1" height="1" loading="lazy">`),
  },
  {
    name: 'a style sheet that the text waits for',
    caughtBy: 'weight: blocking',
    plant: (html) => replace(html, '</head>', '<link rel="stylesheet" href="/more.css"></head>'),
    files: { '/more.css': 'p { color: inherit }' },
  },
  {
    name: 'a picture that does not wait until it is seen',
    caughtBy: 'weight: eager-picture',
    plant: (html) => addToText(html, '<img src="/media/a.webp" alt="" width="1" height="1">'),
  },
  {
    name: 'a text that jumps when a script has run',
    isOfTime: true,
    caughtBy: 'time: layout-shift',
    plant: (html) => addScript(html, '/jump.js'),
    files: {
      '/jump.js': `document.querySelector('main').insertAdjacentHTML('beforebegin', '<p style="height:9em"></p>');`,
    },
  },
  {
    name: 'a page that computes before it shows its title',
    isOfTime: true,
    caughtBy: 'time: title',
    plant: (html) =>
      replace(html, '<main', '<script>for (const end = Date.now() + 2400; Date.now() < end; );</script><main'),
  },
  {
    name: 'a syntax that Chromium 92 does not know',
    caughtBy: 'in-chromium-92: script-error',
    plant: (html) => addScript(html, '/new.js'),
    files: { '/new.js': 'class Counter { static { this.count = 0; } }' },
  },
  {
    name: 'a choice of colours that does nothing in Chromium 92',
    caughtBy: 'in-chromium-92: theme',
    plant: (html) =>
      replace(
        html,
        '</style>',
        '@supports not (aspect-ratio: 1/1) {}@supports not (accent-color: red) { html[data-theme] body { color: #000 !important; background: #fff !important } body { color: #000 !important; background: #fff !important } }</style>',
      ),
  },
];
