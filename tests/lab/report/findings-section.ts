import { html, type Html } from './html';
import type { Report, ReportedFinding } from './report';
import { fill, toWord, words } from './words';

const { findings: say, exceptions: sayException } = words;

const toPlace = ({ kind, locale, phone }: { kind: string; locale: string; phone: string }): string =>
  `${toWord('kinds', kind)}, ${locale}, ${toWord('phones', phone)}`;

/** The same fault of the same element in many places is one fault to mend. */
function group(findings: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const key = [finding.check, finding.rule, finding.element, finding.explanation].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function toItem(all: readonly ReportedFinding[]): Html {
  const [first] = all;
  if (!first) return html``;
  const places = [...new Set(all.map(toPlace))];
  return html`<li>
    <h3>${toWord('checks', first.check)}: <span lang="en">${first.rule}</span></h3>
    <p lang="en">${first.explanation}</p>
    <p><code>${first.element || say.wholePage}</code></p>
    <details>
      <summary>${fill(say.places, { count: places.length })}</summary>
      <ul>
        ${places.map((place) => html`<li>${place}</li>`)}
      </ul>
    </details>
  </li>`;
}

/** Each finding with its element and the rule's explanation, and the checks that could not look. */
export function renderFindings({ findings, units, staleExceptions }: Report): Html {
  const counting = group(findings.filter(({ exception }) => exception === null));
  const broken = units.filter(({ error }) => error !== null);
  return html`<section>
    <h2 id="findings">${say.title}</h2>
    ${
      counting.length === 0
        ? html`<p>${say.none}</p>`
        : html`<ol class="findings">
            ${counting.map(toItem)}
          </ol>`
    }${
      broken.length === 0
        ? null
        : html`<h3>${say.errors}</h3>
            <ul>
              ${broken.map((unit) => html`<li>${toWord('checks', unit.check)}, ${toPlace(unit)}: <code lang="en">${unit.error}</code></li>`)}
            </ul>`
    }${
      staleExceptions.length === 0
        ? null
        : html`<h3>${say.stale}</h3>
            <ul>
              ${staleExceptions.map(({ check, rule, why }) => html`<li>${toWord('checks', check)}: <span lang="en">${rule}</span>. ${why.vi}</li>`)}
            </ul>`
    }
  </section>`;
}

/** What is known and stands, with the reason and the dates. */
export function renderExceptions({ findings }: Report): Html {
  const known = [...new Set(findings.flatMap(({ exception }) => exception ?? []))];
  return html`<section>
    <h2 id="exceptions">${sayException.title}</h2>
    ${
      known.length === 0
        ? html`<p>${sayException.none}</p>`
        : html`<ul>
            ${known.map(
              ({ check, rule, why, decidedOn, endsOn }) =>
                html`<li>
                  ${toWord('checks', check)}: <span lang="en">${rule}</span>. ${why.vi} ${sayException.decided}
                  <time>${decidedOn}</time>. ${sayException.ends} <time>${endsOn}</time>.
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
