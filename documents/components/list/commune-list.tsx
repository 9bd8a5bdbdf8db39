import type { Commune } from '../../../model/commune';
import { toInitialGroups } from '../../text/communes';
import { foreignLang, type Context } from '../../context';

interface CommuneListProps {
  readonly ctx: Context;
  readonly communes: readonly Commune[];
}

/** Today's communes by first letter, each with the units that became it. Names are Vietnamese in every language. */
export function CommuneList({ ctx, communes }: CommuneListProps) {
  const { t } = ctx.ui;
  const lang = foreignLang(ctx, { lang: 'vi' });
  return toInitialGroups(communes).map(({ letter, communes: group }) => (
    <details className="fold" key={letter}>
      <summary>{t('communes.letter', { letter, count: group.length })}</summary>
      <ul>
        {group.map(({ code, kind, name, formerUnits }) => (
          <li key={code} id={`commune-${code}`} data-kind={lang && kind}>
            <b lang={lang}>{name}</b> ({t(`communes.kind-${kind}`)})
            <br />
            {formerUnits.length === 0 ? (
              t('communes.unchanged')
            ) : (
              <>
                {t('communes.former')} <span lang={lang}>{formerUnits.join(', ')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  ));
}
