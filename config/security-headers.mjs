/**
 * On every answer, whoever gives it, and on documents that a phone puts together from a pack; documents add a content
 * security policy of their own (press/headers.ts).
 * @type {{ key: string, value: string }[]}
 */
export const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
];
