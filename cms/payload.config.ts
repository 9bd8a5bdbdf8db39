import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig, type EmailAdapter } from 'payload';
import sharp from 'sharp';
import { type Env, quietenTools, readEnv } from '../config/env';
import { isAdmin } from './access/is-admin';
import { localization, studioTranslations } from './localization';
import { communes } from './collections/communes';
import { contacts } from './collections/contacts';
import { glossary } from './collections/glossary';
import { hiddenCollections } from './collections/hidden';
import { media } from './collections/media';
import { news } from './collections/news';
import { programmes } from './collections/programmes';
import { users } from './collections/users';
import { studioDatabase } from './database';
import { languages } from './globals/languages';
import { namesLocale } from './hooks/name-locale';
import { siteSettings } from './globals/site-settings';
import { logger } from './logger';
import { onStudioStart } from './on-studio-start';
import { bodyEditor } from './rich-text/editor';
import { largestUpload } from './media/limits';

/**
 * The origins whose pages may use a signed-in person's cookie: the site's own, and this machine's, because a site is
 * tried out at 127.0.0.1 before it has its name.
 */
function trustedOrigins(env: Pick<Env, 'siteUrl' | 'port'>): string[] {
  return [...new Set([env.siteUrl, `http://localhost:${env.port}`, `http://127.0.0.1:${env.port}`])];
}

/** The site sends no letters; without this, Payload would write them, addresses included, into the log. */
const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.resolve(undefined),
});

quietenTools();

const env = readEnv();
const room = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: env.payloadSecret,
  db: studioDatabase(env),
  sharp,
  editor: bodyEditor,
  email: noMail,
  logger,
  localization,
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: studioTranslations },
  experimental: { localizeStatus: true },
  telemetry: false,
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  csrf: trustedOrigins(env),
  cors: trustedOrigins(env),
  upload: { limits: { fileSize: largestUpload + 1 }, abortOnLimit: false },
  collections: [news, programmes, contacts, glossary, media, communes, users, ...hiddenCollections].map(
    namesLocale.collection,
  ),
  globals: [siteSettings, languages].map(namesLocale.global),
  jobs: {
    deleteJobOnComplete: true,
    access: { run: isAdmin, queue: isAdmin, cancel: isAdmin },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { read: isAdmin, create: isAdmin, update: isAdmin, delete: isAdmin },
    }),
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: { titleSuffix: ' – Biên tập Tiếng Làng', title: 'Tiếng Làng – Biên tập', description: 'Tiếng Làng' },
    importMap: {
      baseDir: join(room, '..'),
      importMapFile: join(room, '..', 'app', '(payload)', 'admin', 'importMap.js'),
    },
    components: {
      graphics: { Logo: '/cms/admin/studio-logo#StudioLogo', Icon: '/cms/admin/studio-icon#StudioIcon' },
    },
  },
  typescript: { outputFile: join(room, 'payload-types.ts'), autoGenerate: false },
  onInit: (payload) => onStudioStart(payload, readEnv()),
});
