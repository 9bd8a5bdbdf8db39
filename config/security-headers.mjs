/**
 * On everything that may be a page, and on documents that a phone puts together from a pack; documents add a content
 * security policy of their own (press/headers.ts), which also says who may frame them.
 * @type {{ key: string, value: string }[]}
 */
export const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/**
 * On files that pages load: what else is said above concerns pages alone, and a first visit pays for each byte a dozen
 * times.
 * @type {{ key: string, value: string }[]}
 */
export const fileHeaders = securityHeaders.filter(({ key }) => key === 'X-Content-Type-Options');
