/**
 * Which room may import which: the one-way flow of docs/architecture.md, enforced by ESLint (eslint.config.mjs).
 * A room may always import itself.
 * @type {Record<string, { folders: string[], mayImport: string[] }>}
 */
const pure = ['model', 'plain-language', 'config', 'i18n', 'messages', 'search'];

export const rooms = {
  design: { folders: ['design'], mayImport: [] },
  model: { folders: ['model'], mayImport: pure },
  'plain-language': { folders: ['plain-language'], mayImport: pure },
  config: { folders: ['config'], mayImport: ['i18n'] },
  i18n: { folders: ['i18n'], mayImport: ['config', 'messages'] },
  messages: { folders: ['messages'], mayImport: [] },
  search: { folders: ['search'], mayImport: ['model', 'config', 'i18n'] },
  'from-cms': { folders: ['content/from-cms'], mayImport: ['model', 'config', 'i18n'] },
  queries: { folders: ['content/queries'], mayImport: ['model', 'config', 'i18n', 'from-cms', 'cms'] },
  cms: { folders: ['cms'], mayImport: [...pure, 'design'] },
  packs: { folders: ['packs'], mayImport: ['i18n', 'config'] },
  channel: { folders: ['channel'], mayImport: ['packs', 'i18n', 'config'] },
  worker: { folders: ['worker'], mayImport: ['channel', 'packs', 'i18n', 'config', 'messages'] },
  enhancer: { folders: ['enhancer'], mayImport: ['channel', 'packs', 'search', 'config', 'i18n'] },
  library: { folders: ['library'], mayImport: ['channel', 'ui', 'packs', 'model', 'i18n', 'config', 'messages'] },
  ui: { folders: ['ui'], mayImport: ['i18n', 'messages', 'design'] },
  documents: { folders: ['documents'], mayImport: ['model', 'config', 'i18n', 'messages', 'design'] },
  feeds: { folders: ['feeds'], mayImport: ['model', 'config', 'i18n', 'design'] },
  sharing: { folders: ['sharing'], mayImport: ['model', 'config', 'i18n', 'messages', 'design'] },
  importer: { folders: ['importer'], mayImport: ['model', 'config', 'i18n', 'messages', 'plain-language'] },
  press: {
    folders: ['press'],
    mayImport: ['model', 'config', 'i18n', 'messages', 'queries', 'documents', 'feeds', 'sharing', 'search'],
  },
  packing: { folders: ['packing'], mayImport: ['model', 'config', 'i18n', 'queries', 'documents', 'packs', 'press'] },
  studio: { folders: ['app/[(]payload[)]'], mayImport: ['cms', 'config'] },
  app: {
    folders: ['app'],
    mayImport: [
      'model',
      'config',
      'i18n',
      'messages',
      'queries',
      'press',
      'packing',
      'documents',
      'library',
      'ui',
      'sharing',
      'feeds',
      'design',
    ],
  },
  scripts: {
    folders: ['scripts'],
    mayImport: [
      ...pure,
      'from-cms',
      'queries',
      'cms',
      'design',
      'documents',
      'packs',
      'feeds',
      'sharing',
      'importer',
      'press',
      'packing',
      'tests',
    ],
  },
  tests: {
    folders: ['tests'],
    mayImport: [
      ...pure,
      'from-cms',
      'queries',
      'cms',
      'documents',
      'packs',
      'worker',
      'channel',
      'library',
      'feeds',
      'sharing',
      'importer',
      'press',
      'packing',
      'app',
      'studio',
      'scripts',
    ],
  },
};

/** Files at the top that belong to no room, and the rooms that they may import. @type {Record<string, string[]>} */
export const filesOutside = {
  'proxy.ts': ['press'],
  'instrumentation.ts': ['config', 'cms', 'press', 'packing'],
  'next.config.mjs': ['config'],
};
