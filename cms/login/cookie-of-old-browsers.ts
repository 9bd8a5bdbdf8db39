import { JWTAuthentication, parseCookies, type AuthStrategy } from 'payload';

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
