import { pagePath } from '../../../i18n/paths';
import type { Context } from '../../context';
import { Icon } from '../icon';

interface SearchFormProps {
  readonly ctx: Context;
  readonly label: string;
  readonly query?: string;
}

/** Asks the site's search; a plain form, so it works without a script. */
export function SearchForm({ ctx, label, query = '' }: SearchFormProps) {
  return (
    <form className="find" role="search" action={pagePath(ctx.page.locale, 'search')}>
      <label htmlFor="q">{label}</label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={query}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className="btn strong">
        <Icon name="search" />
        {ctx.ui.t('search.button')}
      </button>
    </form>
  );
}
