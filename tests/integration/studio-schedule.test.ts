import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PayloadRequest } from 'payload';
import { openStudio, type TestStudio } from './studio-rest';

let studio: TestStudio;
let stop: () => void;
let userOf: (role: 'admin' | 'editor') => Promise<PayloadRequest>;
let schedule: (req: PayloadRequest, args: Record<string, unknown>) => Promise<unknown>;

beforeAll(async () => {
  studio = await openStudio();
  await studio.signIn('admin');
  await studio.signIn('editor');
  const { runDueJobsForEver } = await import('../../cms/schedule/run-due-jobs');
  const { studioFunctions } = await import('../../cms/admin/studio-functions');
  const { createLocalReq } = await import('payload');
  // As the web server does; nothing outside calls anything.
  stop = runDueJobsForEver(studio.payload);
  userOf = async (role) => {
    const { docs } = await studio.payload.find({ collection: 'users', where: { role: { equals: role } } });
    const [user] = docs;
    if (!user) throw new Error(`no ${role}`);
    return createLocalReq({ user: { ...user, collection: 'users' } }, studio.payload);
  };
  schedule = async (req, args) =>
    studioFunctions['schedule-publish']({
      ...Object(args),
      req,
      importMap: {},
      permissions: {},
      cookies: new Map(),
      locale: undefined,
    });
});
afterAll(async () => {
  stop();
  await studio.close();
});

/** The request of the studio's page with this language open. */
async function onPage(role: 'admin' | 'editor', locale: string): Promise<PayloadRequest> {
  const req = await userOf(role);
  req.headers = new Headers({ referer: `http://localhost:3000/admin/collections/news/1?locale=${locale}` });
  return req;
}

const soon = () => new Date(Date.now() + 300);
/** The languages in which readers see the item. */
const shownIn = async (id: number): Promise<string[]> => {
  const doc: unknown = await studio.payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });
  const status: unknown = typeof doc === 'object' && doc !== null && '_status' in doc ? doc._status : {};
  return Object.entries(Object(status)).flatMap(([locale, state]) => (state === 'published' ? [locale] : []));
};

async function twoLanguages(isPublished: boolean): Promise<number> {
  const state = isPublished ? { _status: 'published' as const } : {};
  const draft = !isPublished;
  const { id } = isPublished
    ? await studio.payload.create({ collection: 'news', data: { title: 'Hẹn giờ', ...state } })
    : await studio.payload.create({ collection: 'news', draft: true, data: { title: 'Hẹn giờ' } });
  await studio.payload.update({ collection: 'news', id, locale: 'en', draft, data: { title: 'Scheduled', ...state } });
  return id;
}

describe('a schedule', () => {
  it('publishes the language in which it was made, and no other, without any cron outside', async () => {
    const vietnamese = await twoLanguages(false);
    const english = await twoLanguages(false);
    const doc = (id: number) => ({ relationTo: 'news', value: String(id) });
    await schedule(await onPage('admin', 'vi'), { type: 'publish', date: soon(), doc: doc(vietnamese) });
    await schedule(await onPage('admin', 'en'), { type: 'publish', date: soon(), doc: doc(english) });
    expect(await shownIn(vietnamese)).toEqual([]);
    await vi.waitFor(async () => expect(await shownIn(vietnamese)).toEqual(['vi']), {
      timeout: 5000,
      interval: 100,
    });
    await vi.waitFor(async () => expect(await shownIn(english)).toEqual(['en']), {
      timeout: 5000,
      interval: 100,
    });
  });

  it('takes back the language in which it was made, and no other', async () => {
    const id = await twoLanguages(true);
    await schedule(await onPage('admin', 'en'), {
      type: 'unpublish',
      date: soon(),
      doc: { relationTo: 'news', value: String(id) },
    });
    await vi.waitFor(async () => expect(await shownIn(id)).toEqual(['vi']), {
      timeout: 5000,
      interval: 100,
    });
  });

  it('counts its change, so that the site shows it', async () => {
    const { allSql, sql } = await import('../../cms/sql');
    const id = await twoLanguages(false);
    const changeOf = async () =>
      (await allSql(studio.payload, sql`SELECT seq FROM changes WHERE scope = ${`news/${id}`}`)).length;
    expect(await changeOf()).toBe(0);
    await schedule(await onPage('admin', 'vi'), {
      type: 'publish',
      date: soon(),
      doc: { relationTo: 'news', value: String(id) },
    });
    await vi.waitFor(async () => expect(await changeOf()).toBe(1), { timeout: 5000, interval: 100 });
  });

  it('is refused to those who may not publish, when it is made and when it runs', async () => {
    const { id } = await studio.payload.create({
      collection: 'programmes',
      draft: true,
      data: { title: 'Chương trình', status: 'not-confirmed' },
    });
    const doc = { relationTo: 'programmes', value: String(id) } as const;
    const req = await onPage('editor', 'vi');
    expect(await schedule(req, { type: 'publish', date: soon(), doc })).toMatchObject({
      error: expect.stringContaining('quyền'),
    });
    await studio.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'programmes', value: id },
        locale: 'vi',
        user: { relationTo: 'users', value: Number(req.user?.id) },
      },
    });
    const { runDueJobs } = await import('../../cms/schedule/run-due-jobs');
    await runDueJobs(studio.payload);
    const shown = await studio.payload.findByID({ collection: 'programmes', id });
    expect(shown._status).toBe('draft');
  });
});
