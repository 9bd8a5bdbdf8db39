import { beforeEach, describe, expect, it } from 'vitest';
import { cacheNames } from '../../channel/stores';
import { answer, document } from '../test-support/answers';
import { createPhone, down, type Phone } from '../test-support/phone';
import { read } from '../test-support/visit';
import { answerPicture } from './answer-picture';
import { answerQuestion } from './answer-question';

type Facts = NonNullable<Parameters<typeof answer>[1]>;

const picture = (body = 'picture', facts: Facts = {}): Response =>
  answer(body, { headers: { 'content-type': 'image/webp' }, ...facts });

let phone: Phone;
beforeEach(() => {
  phone = createPhone();
  phone.network = (path) => picture(path);
});

/** Shows a picture as a page asks for it: its bytes as text, or null where the page gets a broken picture. */
async function show(path: string): Promise<string | null> {
  const response = await answerPicture(phone, path);
  return response.ok ? response.text() : null;
}

const pathOf = (number: number): string => `/media/${'abcdefghij'[number % 10]}${Math.floor(number / 10)}x.webp`;

/** So many pictures came with visited pages, one after the other. */
async function visit(count: number): Promise<void> {
  const cache = await phone.caches.open(cacheNames.visited);
  for (let number = 0; number < count; number += 1) await cache.put(pathOf(number), picture(pathOf(number)));
}

async function keptIn(name: string): Promise<readonly string[]> {
  return (await (await phone.caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
}

describe('a picture that was shown', () => {
  it('is shown again without a network, and is not paid for twice', async () => {
    expect(await show('/media/ruong-480.webp')).toBe('/media/ruong-480.webp');
    expect(await show('/media/ruong-480.webp')).toBe('/media/ruong-480.webp');
    expect(phone.asked).toEqual(['/media/ruong-480.webp']);
  });

  it('stands in for its other widths and formats, and for no other picture', async () => {
    await show('/media/ruong-480.webp');
    await show('/media/ruong-960.webp');
    phone.network = down;
    expect(await show('/media/ruong-960.webp')).toBe('/media/ruong-480.webp');
    expect(await show('/media/ruong-320.avif')).toBe('/media/ruong-480.webp');
    expect(await show('/media/ruong.png')).toBe('/media/ruong-480.webp');
    for (const other of ['/media/ruong-lua-480.webp', '/media/ruon-480.webp', '/media/nuong-480.webp'])
      expect(await show(other)).toBeNull();
  });
});

describe('the pictures of visited pages', () => {
  it('are sixty at most: the one that came first goes first', async () => {
    await visit(60);
    expect(await keptIn(cacheNames.visited)).toHaveLength(60);
    for (const number of [60, 61]) await show(pathOf(number));
    phone.network = down;
    expect([await show(pathOf(0)), await show(pathOf(1))]).toEqual([null, null]);
    for (let number = 2; number < 62; number += 1) expect(await show(pathOf(number))).toBe(pathOf(number));
  });

  it('push out no page that was visited, and no picture of a saved one', async () => {
    phone.network = (path) =>
      path.startsWith('/media/')
        ? picture(path)
        : document('Bài', { main: path === '/vi/news/saved' ? '<img src="/media/luu-480.webp"/>' : '' });
    await read(phone, '/vi/news/visited');
    await answerQuestion<'save'>(phone, { type: 'save', url: '/vi/news/saved', title: 'Bài' }, () => undefined);
    await visit(60);
    for (const number of [60, 61]) await show(pathOf(number));
    phone.network = down;
    expect(await read(phone, '/vi/news/visited')).toContain('Bài');
    expect(await show('/media/luu-480.webp')).toBe('/media/luu-480.webp');
  });
});

describe('what is no picture of this site', () => {
  const opaque = (): Response => {
    const response = picture('opaque', { type: 'opaque' });
    return Object.defineProperty(response, 'status', { value: 0 });
  };

  it.each([
    ['an answer of another site, which nobody can look into', opaque],
    ['an answer that another site let through', () => picture('cors', { type: 'cors' })],
    ['a captive portal’s page', () => answer('<html>Wi-Fi</html>', { headers: { 'content-type': 'text/html' } })],
    ['a page about a picture', () => picture('x', { headers: { 'content-type': 'text/html; of=image/webp' } })],
    ['an answer that does not say what it is', () => picture('x', { headers: {} })],
    ['a picture that is gone', () => picture('404', { status: 404 })],
    ['half a picture', () => picture('half', { status: 206 })],
  ])('is neither shown nor kept: %s', async (_, network) => {
    phone.network = network;
    expect(await show('/media/ruong-480.webp')).toBeNull();
    expect(await keptIn(cacheNames.visited)).toEqual([]);
    phone.network = () => picture('real');
    expect(await show('/media/ruong-480.webp')).toBe('real');
  });

  it('is not kept with a saved page either, which is saved without it', async () => {
    for (const network of [opaque, () => picture('cors', { type: 'cors' as const })]) {
      phone.network = (path) =>
        path.startsWith('/media/') ? network() : document('Bài', { main: '<img src="/media/ruong-480.webp"/>' });
      const saved = await answerQuestion<'save'>(
        phone,
        { type: 'save', url: '/vi/news/a', title: 'Bài' },
        () => undefined,
      );
      expect(saved.ok).toBe(true);
      expect(await keptIn(cacheNames.saved)).toEqual(['/vi/news/a']);
    }
  });
});

it('a picture for which there is no room is shown all the same', async () => {
  phone.mayPut = () => false;
  expect(await show('/media/ruong-480.webp')).toBe('/media/ruong-480.webp');
});
