import { withPayload } from '@payloadcms/next/withPayload';
import { securityHeaders } from './config/security-headers.mjs';

/** Files of public/assets carry a hash of their content in their name. */
const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/** The studio is an app of another make: it writes its own styles and scripts into its pages. */
const studioPolicy = {
  key: 'Content-Security-Policy',
  value:
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'",
};

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks types and style; a server that only builds need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/assets/:path*', headers: [immutable] },
    { source: '/admin/:path*', headers: [studioPolicy, { key: 'X-Robots-Tag', value: 'noindex' }] },
  ],
};

const withStudio = withPayload(config);

export default {
  ...withStudio,
  headers: async () => {
    const headers = await withStudio.headers();
    // Payload puts Critical-CH on every address, which makes browsers ask for each document twice.
    return headers.map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    );
  },
};
