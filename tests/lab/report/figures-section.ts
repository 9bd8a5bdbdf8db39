import { html, type Html } from './html';
import type { Report, ReportedFigure } from './report';
import { fill, toFigureName, toValue, toWord, words } from './words';

const { figures: say } = words;

function toVerdict({ isOver, isWorse, budget }: ReportedFigure): string {
  if (isOver) return say.over;
  if (isWorse) return say.worse;
  return budget === null ? say.told : say.ok;
}

function toBudget({ budget, bound, unit }: ReportedFigure): string {
  if (budget === null) return say.noBudget;
  return fill(bound === 'at-most' ? say.atMost : say.atLeast, { value: toValue(budget, unit) });
}

function toRow(figure: ReportedFigure, first: string): Html {
  const { kind, locale, phone, value, unit, spread, committed } = figure;
  const bad = figure.isOver || figure.isWorse;
  const place = `${toWord('kinds', kind)}, ${locale}, ${toWord('phones', phone)}`;
  return html`<tr${bad ? html` class="bad"` : null}><th scope="row">${first || place}</th>${first ? html`<td>${place}</td>` : null}<td>${toValue(value, unit)}</td><td>${spread ? `${toValue(spread[0], unit)} – ${toValue(spread[1], unit)}` : '—'}</td><td>${toBudget(figure)}</td><td>${committed === null ? say.noCommitted : toValue(committed, unit)}</td><td>${toVerdict(figure)}</td></tr>`;
}

function toTable(caption: string, rows: readonly Html[], withPlace: boolean): Html {
  const heads = [
    ...(withPlace ? [say.figure] : []),
    say.where,
    say.value,
    say.spread,
    say.budget,
    say.committed,
    say.verdict,
  ];
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
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
  </div>`;
}

/** How bad a figure is beside its budget: failures first, then the nearest to failing. */
function toBadness({ isOver, isWorse, value, budget, bound }: ReportedFigure): number {
  const share = bound === 'at-most' ? value / (budget || 1) : (budget ?? 0) / (value || 1);
  return (isOver || isWorse ? 1_000_000 : 0) + share;
}

/** Every figure beside its budget and the last committed run: the worst of each, and all of them to unfold. */
export function renderFigures(report: Report): Html {
  const groups = new Map<string, ReportedFigure[]>();
  for (const figure of report.figures) {
    const key = `${figure.check}/${figure.name}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const named = [...groups.values()].flatMap((all) => {
    const sorted = [...all].sort((one, other) => toBadness(other) - toBadness(one));
    const [worst] = sorted;
    return worst ? [{ name: toFigureName(worst.check, worst.name), check: worst.check, worst, sorted }] : [];
  });
  return html`<section>
    <h2 id="figures">${say.title}</h2>
    <p>${say.hint}</p>
    ${toTable(
      say.worst,
      named.map(({ name, worst }) => toRow(worst, name)),
      true,
    )}${named.map(({ name, check, sorted }) => {
      const caption = fill(say.all, { name: `${name} (${toWord('checks', check)})` });
      return html`<details>
        <summary>${caption}</summary>
        ${toTable(
          caption,
          sorted.map((figure) => toRow(figure, '')),
          false,
        )}
      </details>`;
    })}
  </section>`;
}
