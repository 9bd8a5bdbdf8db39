import { html, type Html } from './html';
import type { Report, Unit } from './report';
import { fill, toWord, words } from './words';

const { table: say, checkTable: sayCheck } = words;

const count = (units: readonly Unit[], verdict: Unit['verdict']): number =>
  units.filter((unit) => unit.verdict === verdict).length;

function toCell(units: readonly Unit[]): Html {
  const failed = count(units, 'failed');
  const looked = failed + count(units, 'passed');
  if (looked === 0) return html`<td class="none">${say.none}</td>`;
  return failed === 0
    ? html`<td>${fill(say.passed, { count: looked })}</td>`
    : html`<td class="bad">${fill(say.failed, { failed, count: looked })}</td>`;
}

/** Kind × language × phone: whether everything passed there. */
export function renderPlaces({ units, kinds, locales, phones }: Report): Html {
  const rows = kinds.flatMap((kind) =>
    locales.flatMap((locale) => {
      const here = units.filter((unit) => unit.kind === kind && unit.locale === locale);
      return here.length === 0
        ? []
        : html`<tr>
            <th scope="row">${toWord('kinds', kind)}, ${locale}</th>
            ${phones.map((phone) => toCell(here.filter((unit) => unit.phone === phone)))}
          </tr>`;
    }),
  );
  return html`<section>
    <h2 id="places">${say.title}</h2>
    <p>${say.hint}</p>
    <div class="wide" role="region" aria-label="${say.title}" tabindex="0">
      <table>
        <caption class="unseen">
          ${say.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say.page}</th>
            ${phones.map((phone) => html`<th scope="col">${toWord('phones', phone)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Check by check: what it did and how long it took. */
export function renderChecks({ units, checks }: Report): Html {
  const rows = checks.map(({ name, title }) => {
    const own = units.filter(({ check }) => check === name);
    const word = toWord('checks', name);
    const failed = count(own, 'failed');
    const seconds = Math.round(own.reduce((sum, unit) => sum + unit.seconds, 0));
    return html`<tr><th scope="row">${word === name ? html`<span lang="en">${title}</span>` : word}</th><td>${count(own, 'passed')}</td><td${failed > 0 ? html` class="bad"` : null}>${failed}</td><td>${count(own, 'skipped')}</td><td>${seconds}</td></tr>`;
  });
  const heads = [sayCheck.check, sayCheck.passed, sayCheck.failed, sayCheck.skipped, sayCheck.seconds];
  return html`<section>
    <h2 id="checks">${sayCheck.title}</h2>
    <div class="wide" role="region" aria-label="${sayCheck.title}" tabindex="0">
      <table>
        <caption class="unseen">
          ${sayCheck.title}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
