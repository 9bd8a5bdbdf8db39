import { APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook } from 'payload';
import { say } from '../words';
import { addressOf } from './address-of';
import { forgive, mayTry } from './attempts';

/** Makes an address wait that keeps failing to sign in. */
export const slowDownLogins: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login' && req.payloadAPI === 'REST' && !mayTry(addressOf(req.headers))) {
    throw new APIError(say(req, 'error.login.tooMany'), 429, null, true);
  }
  return args;
};

/** A right password makes the address as good as new. */
export const forgiveAfterLogin: CollectionAfterLoginHook = ({ req, user }) => {
  forgive(addressOf(req.headers));
  return user;
};
