import { listPath, pagePath } from '../../../i18n/paths';
import type { Context } from '../../context';
import type { ViewKind } from '../../page';
import { Icon } from '../icon';

/** The four doors, the same on every page and always in this order. */
export const doors = ['news', 'programmes', 'contacts', 'search'] as const;

export type Door = (typeof doors)[number];

/** The kinds of page that stand behind a door. */
const behind: Readonly<Record<Door, readonly ViewKind[]>> = {
  news: ['news-list', 'article'],
  programmes: ['programme-list', 'programme'],
  contacts: ['contacts'],
  search: ['search'],
};

/** Where a door leads. */
export function doorPath(ctx: Context, door: Door): string {
  const { locale } = ctx.page;
  return door === 'news' || door === 'programmes' ? listPath(locale, door) : pagePath(locale, door);
}

/** `page` on the page that the door leads to, `true` on those behind it. */
function toCurrent(ctx: Context, door: Door): 'page' | 'true' | undefined {
  if (!behind[door].includes(ctx.page.view.kind)) return undefined;
  return ctx.page.path === doorPath(ctx, door) ? 'page' : 'true';
}

/** The navigation: a bar under the thumb on phones, a plain row where the screen is wide, short or zoomed. */
export function Doors({ ctx }: { readonly ctx: Context }) {
  return (
    <nav className="doors" aria-label={ctx.ui.t('doors.label')}>
      <ul>
        {doors.map((door) => (
          <li key={door}>
            <a href={doorPath(ctx, door)} aria-current={toCurrent(ctx, door)}>
              <Icon name={door} />
              {ctx.ui.t(`doors.${door}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
