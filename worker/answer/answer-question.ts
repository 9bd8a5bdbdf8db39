import { refuse, type Answer, type Question, type QuestionName, type Questions } from '../../channel/messages';
import { cacheNames } from '../../channel/stores';
import { isReadable } from '../documents/copy';
import { findCached } from '../documents/document-store';
import { drop } from '../packs/drop';
import { exportFile, importFile } from '../packs/handover';
import { readPack, toPackState } from '../packs/pack-state';
import { chooseLocale } from '../state/reader-locale';
import { readOffer } from '../packs/read-offer';
import { listReadable, listTexts } from '../documents/readable';
import { toPath } from '../routes';
import { save, unsave } from '../documents/saved';
import { readStatus } from '../state/status';
import type { Surroundings } from '../surroundings';
import { stopTaking, take, type OnProgress } from '../packs/take';
import { isToolCached, cacheTool } from './tool-page';

type Handlers = {
  readonly [Name in QuestionName]: (
    s: Surroundings,
    ask: Questions[Name]['ask'],
    onProgress: OnProgress,
  ) => Promise<Answer<Questions[Name]['answer']>>;
};

const ok = <Value extends object>(value: Value): { readonly ok: true } & Value => ({ ok: true, ...value });

const pathOf = (s: Surroundings, url: string): string => toPath(new URL(url, s.origin));

const handlers: Handlers = {
  async about(s, { url }) {
    const path = pathOf(s, url);
    const { source, at } = s.shown.get(path) ?? { source: 'network' as const, at: 0 };
    const saved = Boolean(await findCached(s, 'saved', path));
    return ok({ source, at: source === 'network' ? null : new Date(at).toISOString(), saved });
  },
  async which(s, { urls }) {
    const isHere = async (path: string): Promise<boolean> => (await isReadable(s, path)) || isToolCached(s, path);
    const readable = await Promise.all(urls.map((url) => isHere(pathOf(s, url))));
    return ok({ readable: urls.filter((_, index) => readable[index]) });
  },
  readable: async (s, { locale }) => ok({ documents: await listReadable(s, locale) }),
  texts: async (s, { locale }) => ok({ documents: await listTexts(s, locale) }),
  save: (s, { url, title }) => save(s, pathOf(s, url), title),
  async unsave(s, { url }) {
    await unsave(s, pathOf(s, url));
    return ok({});
  },
  async check(s, { locale }) {
    const offer = await readOffer(s, locale);
    return offer.ok ? ok({ pack: toPackState(await readPack(s, locale)) }) : offer;
  },
  take: (s, { locale, part }, onProgress) => take(s, locale, part, onProgress),
  async stop() {
    stopTaking();
    return ok({});
  },
  drop: async (s, { locale, ids }) => ok({ pack: await drop(s, locale, ids) }),
  async clearVisited(s) {
    await s.caches.delete(cacheNames.visited);
    return ok({});
  },
  status: async (s, { had }) => ok({ status: await readStatus(s, had === true) }),
  async choose(s, { locale }) {
    await chooseLocale(s, locale);
    return ok({});
  },
  async keepTools(s, { locale }) {
    // Some 180 kB are too many to come unasked where each is paid for; opening the library fetches them anyway.
    if (!s.isSparing()) await cacheTool(s, `/${locale}/library`);
    return ok({});
  },
  exportFile: (s, { locales }) => exportFile(s, locales),
  importFile: (s, { file }) => importFile(s, file),
};

/** Whether a message is a question of the contract. */
export function isQuestion(data: unknown): data is Question {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    Object.prototype.hasOwnProperty.call(handlers, String(data.type))
  );
}

/** Answers a page's question. Never throws: what goes wrong unforeseen is refused as `unknown`. */
export async function answerQuestion<Name extends QuestionName>(
  s: Surroundings,
  question: Question<Name>,
  onProgress: OnProgress,
): Promise<Answer<Questions[Name]['answer']>> {
  const handler = handlers[question.type as Name] as Handlers[Name];
  return handler(s, question, onProgress).catch(() => refuse('unknown'));
}
