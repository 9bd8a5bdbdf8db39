import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { PayloadRequest, ServerFunction } from 'payload';
import { isLocale } from '../../i18n/locales';
import { mayPublish } from '../access/may-publish';
import { isItemCollection } from '../collections/item-collections';
import { localeOf } from '../hooks/saving';
import { say } from '../words';

/**
 * A schedule is made in the language that is open in the studio, for that language, by somebody who may publish the
 * item. Payload's own handler asks for neither and forgets the language of what is to be taken back.
 */
const scheduleOpenLanguage: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { req } = args;
  const collection = args.doc?.relationTo ?? (await collectionOfJob(req, args.deleteID));
  if (!isItemCollection(collection) || !mayPublish(req, collection)) return { error: say(req, 'error.schedule') };
  return schedulePublishHandler({ ...args, localeToPublish: localeOfPage(req) });
};

async function collectionOfJob(req: PayloadRequest, id: number | string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const job = await req.payload.findByID({ collection: 'payload-jobs', id, depth: 0, disableErrors: true });
  const input: unknown = job?.input;
  if (typeof input !== 'object' || input === null || !('doc' in input)) return undefined;
  const { doc } = input;
  return typeof doc === 'object' && doc !== null && 'relationTo' in doc ? String(doc.relationTo) : undefined;
}

/** The language in the address of the page that asked; with two tabs open, the remembered one may be the other's. */
function localeOfPage(req: PayloadRequest): string {
  const page = req.headers.get('referer');
  const named = page !== null && URL.canParse(page) ? new URL(page).searchParams.get('locale') : null;
  return named !== null && isLocale(named) ? named : localeOf(req);
}

/** What the studio's pages may ask of the server, where Payload's own answer is not ours. */
export const studioFunctions = { 'schedule-publish': scheduleOpenLanguage };
