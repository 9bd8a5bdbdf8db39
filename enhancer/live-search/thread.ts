import type { Locale } from '../../i18n/locales';
import { readDocument } from '../../search/read-document';
import { createSearchIndex } from '../../search/search-index';
import { toListed } from '../../search/to-listed';
import type { Status } from '../../channel/messages';
import { receive } from '../../channel/client';
import { mostResults, type FromThread, type ToThread } from './messages';

/* A thread of its own: the index of what this phone holds, so that typing never waits for it. */

const index = createSearchIndex();

const tell = (message: FromThread): void => postMessage(message);

/** Of when the texts are: when the pack was last confirmed, else when the newest of them was saved. */
function toAsOf(status: Status | null, locale: Locale, newest: string): string {
  const pack = status?.packs.find((one) => one.locale === locale && one.version !== null);
  const saved = status?.saved.filter((one) => one.locale === locale).map(({ savedAt }) => savedAt) ?? [];
  return pack?.syncedAt ?? pack?.generatedAt ?? saved.sort().pop() ?? newest;
}

async function open(locale: Locale, [texts, status]: readonly MessagePort[]): Promise<void> {
  if (!texts || !status) return;
  const [held, facts] = await Promise.all([
    receive<'texts'>(texts, 20_000),
    // The date is worth less than the results: it is not waited for as long.
    receive<'status'>(status, 4_000),
  ]);
  const documents = held.ok ? held.documents : [];
  for (const one of documents) index.replace(readDocument(one));
  const newest = documents.map(({ updatedAt }) => updatedAt).sort();
  const asOf = toAsOf(facts.ok ? facts.status : null, locale, newest.pop() ?? '');
  tell({ type: 'ready', entries: index.ids().length, asOf });
}

addEventListener('message', ({ data, ports }: MessageEvent<ToThread>) => {
  if (data.type === 'open') void open(data.locale, ports);
  else tell({ type: 'found', id: data.id, answer: toListed(index.search(data.query, { limit: mostResults })) });
});
