import {
  APIError,
  commitTransaction,
  initTransaction,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { mayWrite } from '../access/may-write';
import { toSlug } from '../hooks/slug';
import { say } from '../words';
import { cleanPicture } from './clean-picture';
import { formats, largestUpload } from './limits';
import { makeSizes } from './make-sizes';

let last: Promise<unknown> = Promise.resolve();

/** Does heavy work after all that was asked for before: pictures may wait, readers and memory may not suffer. */
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}

declare module 'payload' {
  interface RequestContext {
    /** Files of the sizes of the picture that is being uploaded, by the sizes' names. */
    pictureSizes?: ReadonlyMap<string, Buffer>;
  }
}

/**
 * Looks at an upload before Payload keeps anything of it: too large or not a picture is refused, and the file that goes
 * on is our own clean copy under a plain name. A picture by address is refused: the server fetches nothing for anybody.
 */
export const takeUpload: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  // Payload refuses, just after this, those who may not.
  if (overrideAccess !== true && !mayWrite({ req })) return args;
  const { file } = req;
  if (!file) {
    if (operation === 'create') throw refusal(req, 'error.media.missing');
    return args;
  }
  if (file.data.length > largestUpload || file.size > largestUpload) throw refusal(req, 'error.media.tooLarge');
  await outsideTransaction(req, async () => {
    const clean = await oneAtATime(() => cleanPicture(file.data));
    if (clean === null) throw refusal(req, 'error.media.format');
    const { mimeType, extension } = formats[clean.format];
    const name = toSlug(file.name.replace(/\.[^.]*$/, '')) || 'anh';
    req.file = { ...file, data: clean.data, size: clean.data.length, mimetype: mimeType, name: `${name}.${extension}` };
    req.context.pictureSizes = await oneAtATime(() => makeSizes(clean.data));
  });
  return args;
};

/**
 * Pictures take seconds, and SQLite has one writer: nobody should wait for them. A request over REST has just begun its
 * transaction and written nothing yet, so it can begin it anew afterwards; one that somebody else began is left alone.
 */
async function outsideTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  if (req.payloadAPI !== 'REST' || req.transactionID === undefined) return work();
  await commitTransaction(req);
  await work();
  await initTransaction(req);
}

const refusal = (
  req: PayloadRequest,
  key: 'error.media.missing' | 'error.media.tooLarge' | 'error.media.format',
): APIError => new APIError(say(req, key), 400, null, true);
