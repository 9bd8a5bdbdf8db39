import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../press/address';
import type { StoredDocument } from '../../press/keep/store';
import { useTempData } from '../support/temp-data';
import { typescript } from '../../scripts/steps/typescript-args.mjs';

const removeData = useTempData();
const run = promisify(execFile);

let studio: Payload;
let getDocument: (address: Address) => Promise<StoredDocument | null>;

beforeAll(async () => {
  studio = await (await import('../../cms/get-studio')).getStudio();
  ({ getDocument } = await import('../../press/keep/get-document'));
});

afterAll(async () => {
  await studio.destroy();
  removeData();
});

const item = (slug: string | null | undefined, locale: 'vi' | 'en' = 'vi'): Address => ({
  kind: 'item',
  locale,
  item: 'news',
  slug: slug ?? 'without-slug',
});
const list: Address = { kind: 'list', locale: 'vi', item: 'news', page: 1 };
const home: Address = { kind: 'home', locale: 'vi' };

const publish = (title: string) =>
  studio.create({ collection: 'news', locale: 'vi', data: { title, _status: 'published' } });

/** Within a second, as the house promises. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 1_000, interval: 50 });

const shows = (address: Address, text: string) =>
  soon(async () => expect((await getDocument(address))?.body).toContain(text));
const hides = (address: Address, text: string) =>
  soon(async () => expect((await getDocument(address))?.body ?? '').not.toContain(text));

/** Does something to an item in another process on the same database. */
const elsewhere = (...args: string[]) =>
  run(process.execPath, typescript('tests/support/publish-elsewhere.ts', ...args));

describe('the press on a real database', () => {
  it('shows what was published on the item, the list and home', async () => {
    const { slug } = await publish('Tin thứ nhất');
    for (const address of [item(slug), list, home]) await shows(address, 'Tin thứ nhất');
  });

  it('keeps a document that has nothing to do with a change, and makes again one that has', async () => {
    const first = await publish('Tin đứng yên');
    await shows(list, 'Tin đứng yên');
    const before = await getDocument(item(first.slug));
    await publish('Tin mới đến');
    await shows(list, 'Tin mới đến');
    expect(await getDocument(item(first.slug))).toBe(before);
  });

  // Starting two processes takes most of a minute on a busy machine; what is judged is the second after each.
  it('sees at once what another process publishes, changes and deletes', { timeout: 240_000 }, async () => {
    const { id, slug } = await publish('Trước khi đổi');
    await shows(item(slug), 'Trước khi đổi');
    await elsewhere(String(id), 'Sau khi đổi');
    for (const address of [item(slug), list]) await shows(address, 'Sau khi đổi');
    await elsewhere(String(id));
    await soon(async () => expect(await getDocument(item(slug))).toBeNull());
    await hides(list, 'Sau khi đổi');
  });

  it('shows a scheduled item when its time has come, in its language only', async () => {
    const { id, slug } = await studio.create({
      collection: 'news',
      locale: 'vi',
      draft: true,
      data: { title: 'Tin hẹn giờ' },
    });
    await studio.update({ collection: 'news', id, locale: 'en', draft: true, data: { title: 'Not yet' } });
    expect(await getDocument(item(slug))).toBeNull();
    await studio.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1_000),
      input: { type: 'publish', locale: 'vi', doc: { relationTo: 'news', value: id } },
    });
    await studio.jobs.run();
    await shows(item(slug), 'Tin hẹn giờ');
    const english = await getDocument(item(slug, 'en'));
    expect(english?.status).toBe(404);
    expect(english?.body).not.toContain('Not yet');
  });

  it('leaves nothing behind of addresses that name nothing', async () => {
    const { press } = await import('../../press/keep/shared-press');
    const get = vi.spyOn(press(), 'get');
    for (let i = 0; i < 50; i += 1) expect(await getDocument(item(`khong-co-${i}`))).toBeNull();
    expect(get).toHaveBeenCalledTimes(50);
    expect(await getDocument(item('x'.repeat(5_000)))).toBeNull();
    expect(get).toHaveBeenCalledTimes(50);
    const kept = await Promise.allSettled(get.mock.results.map(({ value }) => value as Promise<unknown>));
    expect(kept.every(({ status }) => status === 'rejected')).toBe(true);
    get.mockRestore();
  });

  it('still serves what it has kept while the database is away', async () => {
    await shows(list, 'Tin mới đến');
    if (!('drizzle' in studio.db)) throw new Error('This test is for the SQL databases.');
    const broken = vi.spyOn(studio.db.drizzle, 'all').mockImplementation(() => {
      throw new Error('away');
    });
    // Longer than the time for which the last look at the changes is trusted.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await getDocument(list))?.status).toBe(200);
    expect(broken).toHaveBeenCalled();
    broken.mockRestore();
  });
});
