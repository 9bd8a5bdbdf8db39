import { beforeEach, describe, expect, it } from 'vitest';
import { answer, cutDocument, document, opaqueRedirect, portal, toHtml } from '../test-support/answers';
import { createPhone, down, origin, type Phone } from '../test-support/phone';
import { askNetwork } from './ask-network';
import { within } from './race';

let phone: Phone;
let asked: (RequestInit | undefined)[];
beforeEach(() => {
  phone = createPhone();
  asked = [];
});

const ask = (path: string, cache?: RequestCache) => askNetwork(phone, new URL(path, origin), cache);

/** A site that sends whoever asks on to what `end` answers. */
function redirectTo(end: () => Response): void {
  phone.network = (_, init) => {
    asked.push(init);
    return init?.redirect === 'manual' ? opaqueRedirect() : end();
  };
}

describe('what the network says of a document', () => {
  it('is the document, asked for past what the browser keeps, by its address without a slash at its end', async () => {
    phone.network = (_, init) => {
      asked.push(init);
      return document('Bài');
    };
    expect(await ask('/vi/news/a/?q=1')).toMatchObject({ kind: 'document', whole: { status: 200 } });
    expect(phone.asked).toEqual(['/vi/news/a?q=1']);
    expect(asked).toEqual([{ credentials: 'same-origin', redirect: 'manual', cache: 'no-cache' }]);
    await ask('/vi', 'force-cache');
    expect(asked[1]).toMatchObject({ cache: 'force-cache' });
  });

  it('is that there is none, or that the site is in trouble', async () => {
    phone.network = () => document('x', { status: 404 });
    expect(await ask('/vi/news/a')).toMatchObject({ kind: 'missing', whole: { status: 404 } });
    phone.network = () => document('x', { status: 503 });
    expect(await ask('/vi/news/a')).toMatchObject({ kind: 'error', whole: { status: 503 } });
  });

  it.each([
    ['when it fails', down],
    ['when it is a captive portal', portal],
    ['when it is cut off', () => cutDocument('Bài')],
  ])('is nothing %s', async (_, network) => {
    phone.network = network;
    expect(await ask('/vi/news/a')).toEqual({ kind: 'none' });
  });
});

describe('a redirect', () => {
  const moved = (title: string, url: string) => () => document(title, { redirected: true, url });

  it('is followed to a document of this site, which is kept as if it had been asked for', async () => {
    redirectTo(moved('Mới', `${origin}/vi/news/moi`));
    const verdict = await ask('/vi/news/cu');
    expect(verdict).toMatchObject({ kind: 'moved', whole: { status: 200, redirected: false } });
    expect(verdict.kind === 'moved' && verdict.url.href).toBe(`${origin}/vi/news/moi`);
    expect(asked[1]).toMatchObject({ redirect: 'follow', cache: 'no-cache' });
  });

  it('is followed to a tool, of which nothing is kept as a document', async () => {
    redirectTo(() =>
      document('Thư viện', { redirected: true, url: `${origin}/vi/library`, headers: { 'x-tieng-lang': 'tool' } }),
    );
    expect(await ask('/vi/news/cu')).toMatchObject({ kind: 'moved', whole: null });
  });

  it.each([
    ['to another site, even one that looks like ours', moved('Giả', 'https://elsewhere.example/vi')],
    [
      'to a captive portal',
      () =>
        answer(toHtml('Wi-Fi'), { redirected: true, url: `${origin}/login`, headers: { 'content-type': 'text/html' } }),
    ],
    ['to a page that is missing', () => document('x', { status: 404, redirected: true, url: `${origin}/vi/x` })],
  ])('is no use %s', async (_, end) => {
    redirectTo(end);
    expect(await ask('/vi/news/cu')).toEqual({ kind: 'none' });
  });
});

it('waiting ends with the work when that is in time, also when it fails', async () => {
  expect(await within(phone, 3_000, Promise.resolve('here'))).toBe('here');
  await expect(within(phone, 3_000, Promise.reject(new Error('network')))).rejects.toThrow('network');
});
