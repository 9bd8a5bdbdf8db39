import {
  APIError,
  Forbidden,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';
import { isLocale } from '../../i18n/locales';
import { mayPublish } from '../access/may-publish';
import { say } from '../words';
import { findPublic } from './find-public';
import { localeOf, publicLocales } from './saving';

/** What Payload was asked to do; it passes more, but only this matters here. */
interface Asked {
  readonly id?: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  readonly draft?: boolean;
  readonly autosave?: boolean;
  readonly publishAllLocales?: boolean;
  readonly publishSpecificLocale?: string;
  readonly unpublishAllLocales?: boolean;
}

/**
 * Before anything else: one save is about one language, only those who may publish touch what readers see, and a save
 * that says nothing of publishing never takes a published text back. Notes for the other hooks what kind of save it is.
 */
export function noteSaving(collection: CollectionSlug, groups: readonly string[] = []): CollectionBeforeOperationHook {
  return async ({ args, operation, req, overrideAccess }) => {
    if (operation === 'restoreVersion' && !isDraftAsked(args))
      throw new APIError(say(req, 'error.restore'), 400, null, true);
    if (operation !== 'create' && operation !== 'update') return args;
    // Payload refuses strangers just after this; they learn nothing from us first.
    if (overrideAccess !== true && !req.user) return args;
    const asked: Asked = args;
    mustNameOneLanguage(req, asked);
    const draft = asked.draft === true || (operation === 'update' && (await keepsWhatIsPublic(req, collection, asked)));
    const isDraft = draft && (operation === 'create' || asked.data._status !== 'published');
    if (overrideAccess !== true && !mayPublish(req, collection)) {
      const isPublic = operation === 'update' && !isDraft && (await isAnywherePublic(req, collection, asked.id));
      if (!isDraft && (asked.data._status === 'published' || isPublic)) throw new Forbidden(req.t);
    }
    req.context.saving = { collection, isDraft, isAutosave: asked.autosave === true };
    req.context.publicBefore = null;
    return { ...args, draft, data: withoutNullGroups(asked.data, groups) };
  };
}

/** A version holds every language; restored at once, it would also show a language that was taken back meanwhile. */
const isDraftAsked = (args: { readonly draft?: boolean }): boolean => args.draft === true;

/** Payload stumbles over a group that is null; an empty one says the same. */
const withoutNullGroups = (data: Asked['data'], groups: readonly string[]): Asked['data'] => ({
  ...data,
  ...Object.fromEntries(groups.filter((group) => data[group] === null).map((group) => [group, {}])),
});

function mustNameOneLanguage(req: PayloadRequest, asked: Asked): void {
  const named = asked.publishSpecificLocale;
  const namesNone = named !== undefined && named !== '' && !isLocale(named);
  if (asked.publishAllLocales === true || namesNone || req.locale === 'all') {
    throw new APIError(say(req, 'error.oneLanguage'), 400, null, true);
  }
}

/**
 * Whether a save without a word about its state has to be kept as a draft. It does when a newer draft waits behind the
 * published text: Payload would else take the published text back.
 */
async function keepsWhatIsPublic(req: PayloadRequest, collection: CollectionSlug, asked: Asked): Promise<boolean> {
  if (asked.data._status !== undefined || asked.unpublishAllLocales === true) return false;
  if (asked.id === undefined) return true;
  const locale = localeOf(req);
  if (!publicLocales(await findPublic(req, collection, asked.id)).includes(locale)) return false;
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    req,
    limit: 1,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: asked.id } }, { latest: { equals: true } }] },
  });
  const latest = docs[0]?.version;
  return latest !== undefined && !publicLocales(latest).includes(locale);
}

/** For several items at once the answer is yes: who may not publish saves them as drafts. */
async function isAnywherePublic(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
  return id === undefined || publicLocales(await findPublic(req, collection, id)).length > 0;
}
