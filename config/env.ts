import { join, resolve } from 'node:path';
import { z } from 'zod';
import { randomBytes } from 'node:crypto';
import { getOrMakeOnce } from './make-once';

/**
 * The secret kept in `dataDir`, made on first use.
 * @returns 64 hexadecimal characters
 * @throws Error when the folder cannot be written
 */
function getOrMakeSecret(dataDir: string): string {
  return getOrMakeOnce(join(dataDir, 'secret'), () => randomBytes(32).toString('hex'));
}

/** What the surroundings say. The only room that reads process.env. */
export interface Env {
  /** Port to serve on, 1 to 65535. */
  readonly port: number;
  /** The site's origin as readers see it, without a slash at its end. */
  readonly siteUrl: string;
  /** Absolute path of the folder that holds the database, the media and the keys. */
  readonly dataDir: string;
  /** A postgres:// address, or null for SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Signs the sessions of the studio; made on first start when none is given. */
  readonly payloadSecret: string;
  /** False when an empty database is to stay without demo content. */
  readonly demo: boolean;
  /** The first admin; both or neither. */
  readonly adminEmail: string | null;
  readonly adminPassword: string | null;
  /** True only in the process that answers requests, not in commands, tests or the build. */
  readonly isWebServer: boolean;
}

const empty = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();

const schema = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535, {
      error: 'PORT must be a whole number from 1 to 65535, for example PORT=3000.',
    })
    .transform(Number),
  SITE_URL: z
    .string()
    .refine((value) => isOrigin(value), {
      error:
        'SITE_URL must be an address with http:// or https:// and nothing after the host, for example SITE_URL=https://example.vn.',
    })
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine((value) => /^postgres(ql)?:\/\//.test(value), {
      error: 'DATABASE_URL must begin with postgres://, or be absent to use SQLite in DATA_DIR.',
    })
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(16, 'PAYLOAD_SECRET must have at least 16 characters; leave it out and one is made for you.')
    .optional(),
  DEMO: z.enum(['0', '1'], 'DEMO must be 0 (no demo content) or 1.').default('1'),
  ADMIN_EMAIL: z.email('ADMIN_EMAIL must be an e-mail address, for example ADMIN_EMAIL=ban@example.vn.').optional(),
  ADMIN_PASSWORD: z.string().min(3, 'ADMIN_PASSWORD must have at least 3 characters; use a long one.').optional(),
});

/**
 * Reads the environment as it is now, so that one build serves any address and any data folder.
 * @throws Error with one sentence for each value that cannot be used.
 */
export function readEnv(): Env {
  const source = process.env;
  const parsed = schema.safeParse(
    Object.fromEntries(Object.keys(schema.shape).map((name) => [name, empty(source[name])])),
  );
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join(' '));
  const values = parsed.data;
  if ((values.ADMIN_EMAIL === undefined) !== (values.ADMIN_PASSWORD === undefined)) {
    throw new Error('ADMIN_EMAIL and ADMIN_PASSWORD go together: set both, or neither.');
  }
  const dataDir = resolve(values.DATA_DIR);
  return {
    port: values.PORT,
    siteUrl: (values.SITE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    dataDir,
    databaseUrl: values.DATABASE_URL ?? null,
    payloadSecret: values.PAYLOAD_SECRET ?? getOrMakeSecret(dataDir),
    demo: values.DEMO === '1',
    adminEmail: values.ADMIN_EMAIL ?? null,
    adminPassword: values.ADMIN_PASSWORD ?? null,
    isWebServer: process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build',
  };
}

/** Turns off what Next and Payload would otherwise send or open on their own. Call before either starts. */
export function quietenTools(): void {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Payload otherwise opens a websocket to a development server that commands and tests do not have.
  process.env.DISABLE_PAYLOAD_HMR = 'true';
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  );
}
