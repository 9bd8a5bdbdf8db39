import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { toSlug } from '../hooks/slug';
import { say } from '../words';
import { cleanPicture } from './clean-picture';
import { formats, largestUpload } from './limits';

/**
 * Looks at an upload before Payload keeps anything of it: too large or not a picture is refused, and the file that goes
 * on is our own clean copy under a plain name. A picture by address is refused: the server fetches nothing for anybody.
 */
export const takeUpload: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (overrideAccess !== true && !req.user) return args;
  const { file } = req;
  if (!file) {
    if (operation === 'create') throw refusal(req, 'error.media.missing');
    return args;
  }
  if (file.data.length > largestUpload || file.size > largestUpload) throw refusal(req, 'error.media.tooLarge');
  const clean = await cleanPicture(file.data);
  if (clean === null) throw refusal(req, 'error.media.format');
  const { mimeType, extension } = formats[clean.format];
  const name = toSlug(file.name.replace(/\.[^.]*$/, '')) || 'anh';
  req.file = { ...file, data: clean.data, size: clean.data.length, mimetype: mimeType, name: `${name}.${extension}` };
  return args;
};

const refusal = (
  req: PayloadRequest,
  key: 'error.media.missing' | 'error.media.tooLarge' | 'error.media.format',
): APIError => new APIError(say(req, key), 400, null, true);
