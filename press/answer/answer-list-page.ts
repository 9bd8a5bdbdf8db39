import { isLocale } from '../../i18n/locales';
import { listPath, type ItemKind } from '../../i18n/paths';
import { answer } from './answer';
import { parsePageNumber } from './parse-path';

/** Answers a request for a further page of a list. Page 1 has one address only, the one without a number. */
export async function answerListPage(request: Request, asked: string, item: ItemKind, text: string): Promise<Response> {
  const page = parsePageNumber(text);
  if (page === 1 && isLocale(asked))
    return new Response(null, { status: 308, headers: { Location: listPath(asked, item) } });
  return answer(request, asked, (locale) => (page === null ? null : { kind: 'list', locale, item, page }));
}
