import type { Context } from '../context';
import { About } from './about';
import { Accessibility } from './accessibility';
import { ArticleDocument } from './article';
import { Contacts } from './contacts';
import { ErrorDocument, NotFound } from './errors';
import { Glossary } from './glossary';
import { Home } from './home';
import { ListDocument } from './lists';
import { Offline } from './offline';
import { ProgrammeDocument } from './programme';
import { Search } from './search';
import { SiteMap } from './site-map';

/** What a page has to say, by its kind. */
export function ViewOf({ ctx }: { readonly ctx: Context }) {
  const { view } = ctx.page;
  switch (view.kind) {
    case 'home':
      return <Home ctx={ctx} view={view} />;
    case 'news-list':
    case 'programme-list':
      return <ListDocument ctx={ctx} view={view} />;
    case 'article':
      return <ArticleDocument ctx={ctx} article={view.article} />;
    case 'programme':
      return <ProgrammeDocument ctx={ctx} programme={view.programme} />;
    case 'contacts':
      return <Contacts ctx={ctx} view={view} />;
    case 'glossary':
      return <Glossary ctx={ctx} terms={view.terms} />;
    case 'about':
      return <About ctx={ctx} body={view.body} />;
    case 'accessibility':
      return <Accessibility ctx={ctx} />;
    case 'site-map':
      return <SiteMap ctx={ctx} view={view} />;
    case 'search':
      return <Search ctx={ctx} view={view} />;
    case 'offline':
      return <Offline ctx={ctx} />;
    case 'not-found':
      return <NotFound ctx={ctx} offers={view.offers} />;
    case 'error':
      return <ErrorDocument ctx={ctx} />;
    default:
      return view satisfies never;
  }
}
