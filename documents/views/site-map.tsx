import type { ItemSummary } from '../../model/article';
import { homePath, itemPath, listPath, pagePath, type ItemKind } from '../../i18n/paths';
import { doorPath, doors } from '../components/frame/doors';
import { Title } from '../components/item/title';
import { foreignLang, toOwnText, type Context } from '../context';
import type { View } from '../page';

interface ItemsProps {
  readonly ctx: Context;
  readonly kind: ItemKind;
  readonly items: readonly ItemSummary[];
}

function Items({ ctx, kind, items }: ItemsProps) {
  const { t } = ctx.ui;
  return (
    <section>
      <h2>{t(`siteMap.${kind}`)}</h2>
      <ul className="links">
        <li>
          <a href={listPath(ctx.page.locale, kind)}>
            {t(kind === 'news' ? 'siteMap.allNews' : 'siteMap.allProgrammes')}
          </a>
        </li>
        {items.map(({ id, slug, title }) => (
          <li key={id}>
            <a href={itemPath(ctx.page.locale, kind, slug)} lang={foreignLang(ctx, title)}>
              {title.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every page of one language. */
export function SiteMap({ ctx, view }: { readonly ctx: Context; readonly view: Extract<View, { kind: 'site-map' }> }) {
  const { t } = ctx.ui;
  const { locale } = ctx.page;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('siteMap.title'))} />
      <section>
        <h2>{t('siteMap.main')}</h2>
        <ul className="links">
          <li>
            <a href={homePath(locale)}>{t('doors.home')}</a>
          </li>
          {doors.map((door) => (
            <li key={door}>
              <a href={doorPath(ctx, door)}>{t(`doors.${door}`)}</a>
            </li>
          ))}
          {(['glossary', 'about', 'accessibility'] as const).map((name) => (
            <li key={name}>
              <a href={pagePath(locale, name)}>{t(`pages.${name}`)}</a>
            </li>
          ))}
        </ul>
      </section>
      <Items ctx={ctx} kind="programmes" items={view.programmes} />
      <Items ctx={ctx} kind="news" items={view.news} />
    </>
  );
}
