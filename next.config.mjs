import { withPayload } from '@payloadcms/next/withPayload';
import withPWAInit from 'next-pwa';
import { fileHeaders, securityHeaders } from './config/security-headers.mjs';

/** Files of public/assets carry a hash of their content in their name. */
const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' };

/**
 * `npm run dev` (docs/decisions/011-development.md): scripts are put together by eval, the worker is compiled beside Next,
 * and what was compiled once stays compiled, so that a change costs no more than itself.
 */
const inDevelopment = process.env.NODE_ENV === 'development';
const development = {
  allowedDevOrigins: ['127.0.0.1'],
  onDemandEntries: { maxInactiveAge: 24 * 60 * 60 * 1000, pagesBufferLength: 100 },
  rewrites: async () => ({ beforeFiles: [{ source: '/sw.js', destination: '/sw-in-development.js' }] }),
};

/** The studio is an app of another make: it writes its own styles and scripts into its pages. */
const studioPolicy = {
  key: 'Content-Security-Policy',
  value: `default-src 'self'; script-src 'self' 'unsafe-inline'${inDevelopment ? " 'unsafe-eval'" : ''}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'`,
};

/**
 * The service worker (docs/decisions/009-the-worker.md). Its precache list names the public key alone: every byte of it
 * is paid for on a first visit. Registering is the enhancer's, and updates wait for the reader.
 */
const withPWA = withPWAInit({
  dest: 'public',
  disable: inDevelopment,
  register: false,
  cacheStartUrl: false,
  dynamicStartUrl: false,
  reloadOnOnline: false,
  // The plugin takes a folder of this name for a script of its own kind; ours is swSrc.
  customWorkerSrc: 'worker/none',
  workboxOptions: {
    swSrc: 'worker/sw.ts',
    // All that the build makes: documents need none of it, and tools bring their own when they are opened.
    exclude: [() => true],
    additionalManifestEntries: [{ url: '/packs/key.json', revision: null }],
  },
});

/** What is loaded and is no page: scripts, drawings, parts of packs. */
const files = ['assets/.*', 'icons/.*', 'packs/.*', '_next/static/.*', 'sw\\.js', 'inflate\\.js'].join('|');

/** Always asked for anew: a worker that were kept by a cache could not be replaced. */
const workerHeaders = [{ key: 'Cache-Control', value: 'no-cache' }];

/** @type {import('next').NextConfig} */
const config = {
  ...(inDevelopment && development),
  poweredByHeader: false,
  // `npm test` checks types and style; a server that only builds need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Every build starts afresh (scripts/steps/build.mjs): what webpack would keep for another one is 585 MB.
  webpack: (webpack, { dev }) => (dev ? webpack : { ...webpack, cache: false }),
  // Written for newer browsers than package.json's browserslist: as it is, the library does not open in Chromium 92.
  transpilePackages: ['intl-messageformat'],
  headers: async () => [
    // The count of views answers nothing: each page that is read would pay for its headers.
    { source: `/((?!(?:${files}|api/views)$).*)`, headers: securityHeaders },
    { source: `/(${files})`, headers: fileHeaders },
    { source: '/assets/:path*', headers: [immutable] },
    { source: '/sw.js', headers: workerHeaders },
    // By this the worker knows a tool's page from a captive portal's.
    { source: '/:locale/library', headers: [{ key: 'X-Tieng-Lang', value: 'tool' }] },
    { source: '/admin/:path*', headers: [studioPolicy, { key: 'X-Robots-Tag', value: 'noindex' }] },
  ],
};

const withStudio = withPayload(withPWA(config));

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
