import {
  APIError,
  type AuthStrategy,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  JWTAuthentication,
  parseCookies,
} from 'payload';
import { say } from '../words';
import { forgive, mayTry } from './attempts';

/**
 * Safari before 16.4 says with a plain visit neither where it comes from (Origin) nor how (Sec-Fetch-Site), and Payload
 * then ignores its cookie. Every browser sends Origin with a request that changes something, so a request with neither
 * only reads; the cookie is SameSite, too. It is handed on as a token, which Payload checks as ever.
 */
export const cookieOfOldBrowsers: AuthStrategy = {
  name: 'cookie-of-old-browsers',
  authenticate: async (args) => {
    const { headers, payload } = args;
    if (headers.has('Origin') || headers.has('Sec-Fetch-Site') || headers.has('Authorization')) return { user: null };
    const token = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`);
    if (!token) return { user: null };
    return JWTAuthentication({ ...args, headers: new Headers({ Authorization: `JWT ${token}` }) });
  },
};

/**
 * The address that a request came from, as the proxy before us saw it: the last entry of X-Forwarded-For, because the
 * entries before it are whatever the sender wrote. Without a proxy all requests count as one.
 */
function addressOf(headers: Headers): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  return (entries.at(-1) || headers.get('x-real-ip') || 'direct').slice(0, 64);
}

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
