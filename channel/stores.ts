import type { Locale } from '../i18n/locales';

/** Caches of this site, by name. Only `saved` and `packs` are the reader's own: nothing ever clears them unasked. */
export const cacheNames = {
  /** Bodies of chunks, by their immutable address; opened as they are needed. */
  packs: 'tl-packs',
  /** JSON under addresses of our own: see `stateKeys`. */
  state: 'tl-state',
  /** Documents that the reader saved, and their pictures. */
  saved: 'tl-saved',
  /** Documents that the reader has visited. */
  visited: 'tl-visited',
  /** Files with a hash of their content in their name: enhancer, the tools' bundles, icons. */
  assets: 'tl-assets',
  /** Pages of tools, so that they open without a network. */
  tools: 'tl-tools',
} as const;

/** Addresses under which `state` holds JSON. They are never asked of the network. */
export const stateKeys = {
  choice: '/~state/choice',
  publicKey: '/~state/key',
  saved: '/~state/saved',
  usage: '/~state/usage',
  room: '/~state/room',
  /** The library's own last answers. */
  library: '/~state/library',
  pack: (locale: Locale) => `/~state/pack/${locale}`,
} as const;
