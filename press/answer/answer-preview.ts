import { getDraft, type Draft } from '../../content/queries/drafts';
import type { View } from '../../documents/page';
import { renderDocument } from '../../documents/render';
import { isLocale, type Locale } from '../../i18n/locales';
import { itemPath, type ItemKind } from '../../i18n/paths';
import { answer, withErrorDocument } from './answer';
import { composeItemPage } from '../make/compose-page';
import { documentHeaders } from './headers';
import { startPage } from '../make/make-document';
import { fillCounts } from './respond';

type ItemView = Extract<View, { kind: 'article' | 'programme' }>;

function toView(draft: Draft | null): ItemView | null {
  if (!draft?.item) return null;
  return draft.kind === 'news'
    ? { kind: 'article', article: draft.item }
    : { kind: 'programme', programme: draft.item };
}

async function renderPreview(headers: Headers, locale: Locale, kind: ItemKind, id: number): Promise<string | null> {
  const view = toView(await getDraft(headers, kind, id, locale));
  if (!view) return null;
  const item = view.kind === 'article' ? view.article : view.programme;
  const page = composeItemPage({
    ...(await startPage(locale)),
    view,
    versions: item.versions,
    shownIn: item.title.lang,
    pathIn: (one) => itemPath(one, kind, item.slug),
    picture: [kind, item.slug],
  });
  return (await renderDocument({ ...page, canonicalPath: null, indexable: false, isPreview: true })).html;
}

/** Shows an editor the draft of an item as a document. To anyone else there is nothing here. */
export function answerPreview(request: Request, asked: string, collection: string, id: string): Promise<Response> {
  return withErrorDocument(asked, async () => {
    const kind = collection === 'news' || collection === 'programmes' ? collection : null;
    const number = /^\d{1,9}$/.test(id) ? Number(id) : null;
    const body =
      isLocale(asked) && kind && number !== null ? await renderPreview(request.headers, asked, kind, number) : null;
    if (!isLocale(asked) || !body) return answer(request, asked, () => null);
    return new Response(fillCounts(body, asked, { document: 0, site: 0 }), {
      headers: { ...documentHeaders(asked, 'no-store'), 'X-Robots-Tag': 'noindex' },
    });
  });
}
