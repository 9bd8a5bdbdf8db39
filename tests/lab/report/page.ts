import type { Shot } from '../model';
import { renderExceptions, renderFindings } from './findings-section';
import { renderFigures } from './figures-section';
import { renderGallery } from './gallery-section';
import { html, Html } from './html';
import type { Report } from './report';
import { css } from './style';
import { renderChecks, renderPlaces } from './tables-section';
import { fill, toWord, words } from './words';

const { verdict: say, scope } = words;

/** The one sentence that everybody reads. */
export function toVerdict({ counts: { passed, failed } }: Report): string {
  if (passed + failed === 0) return say.nothing;
  return failed === 0 ? fill(say.passed, { count: passed }) : fill(say.failed, { passed, failed });
}

/** Which part was examined, and when the whole was last found well. */
function renderPart({ isGate, lastWhole }: Report): Html {
  const day = (on: string) => new Intl.DateTimeFormat('vi', { dateStyle: 'long' }).format(new Date(on));
  const whole = lastWhole
    ? fill(say.lastWhole, { on: day(lastWhole.on), commit: lastWhole.commit?.slice(0, 10) ?? say.unknownCommit })
    : say.neverWhole;
  return html`<p>${isGate ? say.gate : say.part} ${whole}</p>`;
}

function renderScope({ examinedAt, seconds, browsers, phones, locales }: Report): Html {
  const when = new Intl.DateTimeFormat('vi', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });
  const found = browsers.flatMap(({ name, version }) => (version ? [`${toWord('browsers', name)}: ${version}`] : []));
  const missing = browsers.flatMap(({ name, version }) => (version ? [] : [toWord('browsers', name)]));
  const toList = (items: readonly string[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<section>
    <h2 id="scope">${scope.title}</h2>
    <dl>
      <dt>${scope.when}</dt>
      <dd><time datetime="${examinedAt}">${when.format(new Date(examinedAt))}</time></dd>
      <dt>${scope.took}</dt>
      <dd>${fill(scope.minutes, { count: Math.max(1, Math.round(seconds / 60)) })}</dd>
      <dt>${scope.browsers}</dt>
      <dd>${toList(found)}</dd>
      <dt>${scope.missing}</dt>
      <dd>${missing.length === 0 ? scope.none : toList(missing)}</dd>
      <dt>${scope.phones}</dt>
      <dd>${toList(phones.map((phone) => toWord('phones', phone)))}</dd>
      <dt>${scope.languages}</dt>
      <dd>${locales.join(', ')}</dd>
    </dl>
  </section>`;
}

/** The whole report as one file that needs nothing else. */
export async function renderReport(report: Report, shots: readonly Shot[]): Promise<string> {
  const verdict = toVerdict(report);
  const isGood = report.counts.failed === 0 && report.counts.passed > 0;
  const page = html`<!DOCTYPE html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${words.title}: ${verdict}</title>
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <main id="content">
          <h1>${words.title}</h1>
          <p class="verdict ${isGood ? 'good' : 'bad'}">${verdict}</p>
          ${report.isWhole ? null : renderPart(report)}${renderScope(report)}${renderPlaces(report)}${renderFindings(report)}${renderExceptions(report)}${renderFigures(report)}${renderChecks(report)}${await renderGallery(shots)}
          <section>
            <h2 id="by-hand">${words.byHand.title}</h2>
            <p>${words.byHand.text}</p>
          </section>
        </main>
      </body>
    </html> `;
  return page.text;
}
