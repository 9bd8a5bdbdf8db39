import type { TextFieldSingleValidation } from 'payload';
import { isSafeHref } from '../../model/link';
import { say } from '../words';

/** A link may be absent, but not lead anywhere unsafe. */
export const checkLink: TextFieldSingleValidation = (value, { req, required }) => {
  if (value === null || value === undefined || value === '') return !required || say(req, 'error.link', { link: '' });
  return isSafeHref(value) || say(req, 'error.link', { link: value });
};
