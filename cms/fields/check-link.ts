import type { TextFieldSingleValidation } from 'payload';
import { isSafeUrl } from '../rich-text/is-safe-url';
import { say } from '../words';

/** A link may be absent, but not lead anywhere unsafe. */
export const checkLink: TextFieldSingleValidation = (value, { req, required }) => {
  if (value === null || value === undefined || value === '') return !required || say(req, 'error.link', { link: '' });
  return isSafeUrl(value) || say(req, 'error.link', { link: value });
};
