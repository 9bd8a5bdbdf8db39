/**
 * Which room may import which: the one-way flow of docs/architecture.md, enforced by ESLint (eslint.config.mjs).
 * A room may always import itself.
 * @type {Record<string, { folders: string[], mayImport: string[] }>}
 */
const pure = ['model', 'plain-language', 'config', 'i18n', 'messages', 'search'];

export const rooms = {
  model: { folders: ['content/model'], mayImport: pure },
  'plain-language': { folders: ['plain-language'], mayImport: pure },
  config: { folders: ['config'], mayImport: ['i18n'] },
  i18n: { folders: ['i18n'], mayImport: ['config', 'messages'] },
  messages: { folders: ['messages'], mayImport: [] },
  search: { folders: ['search'], mayImport: ['model', 'config', 'i18n'] },
  'from-cms': { folders: ['content/from-cms'], mayImport: ['model', 'config', 'i18n'] },
  queries: { folders: ['content/queries'], mayImport: ['model', 'config', 'i18n', 'from-cms', 'cms'] },
  cms: { folders: ['cms'], mayImport: pure },
  enhancer: { folders: ['documents/enhancer'], mayImport: ['config'] },
  documents: { folders: ['documents'], mayImport: ['model', 'config', 'i18n', 'messages'] },
  feeds: { folders: ['feeds'], mayImport: ['model', 'config', 'i18n'] },
  sharing: { folders: ['sharing'], mayImport: ['model', 'config', 'i18n', 'messages'] },
  importer: { folders: ['importer'], mayImport: ['model', 'config', 'i18n', 'messages', 'plain-language'] },
  press: {
    folders: ['press'],
    mayImport: ['model', 'config', 'i18n', 'messages', 'queries', 'documents', 'feeds', 'sharing', 'search'],
  },
  studio: { folders: ['app/[(]payload[)]'], mayImport: ['cms', 'config'] },
  app: {
    folders: ['app'],
    mayImport: ['model', 'config', 'i18n', 'messages', 'queries', 'press', 'documents', 'sharing', 'feeds'],
  },
  scripts: {
    folders: ['scripts'],
    mayImport: [...pure, 'from-cms', 'queries', 'cms', 'documents', 'feeds', 'sharing', 'importer', 'press', 'tests'],
  },
  tests: {
    folders: ['tests'],
    mayImport: [
      ...pure,
      'from-cms',
      'queries',
      'cms',
      'documents',
      'feeds',
      'sharing',
      'importer',
      'press',
      'app',
      'studio',
      'scripts',
    ],
  },
};
