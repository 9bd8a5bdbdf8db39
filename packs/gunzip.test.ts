import { gunzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gunzip } from './gunzip';
import { toBody } from './test-support/sign';

const text = JSON.stringify('chào bà con '.repeat(2_000));
const length = new TextEncoder().encode(text).length;
const body = await toBody('chào bà con '.repeat(2_000));

/** The same bytes, with another length said at their end. */
function saying(stated: number): ArrayBuffer {
  const changed = body.slice(0);
  new DataView(changed).setUint32(changed.byteLength - 4, stated, true);
  return changed;
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['where the browser opens gzip', () => undefined],
  ['where it cannot, and a script does', () => vi.stubGlobal('DecompressionStream', undefined)],
])('gzip bytes, %s', (_, prepare) => {
  it('open to exactly what was packed', async () => {
    prepare();
    expect(new TextDecoder().decode(await gunzip(body, length, gunzipSync))).toBe(text);
  });

  it('are refused when they say another length than the manifest', async () => {
    prepare();
    await expect(gunzip(body, length - 1, gunzipSync)).rejects.toThrow();
    await expect(gunzip(body, length + 1, gunzipSync)).rejects.toThrow();
  });

  it('are refused when they open to more, or to less, than they say', async () => {
    prepare();
    const opener = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes, { out: new Uint8Array(length) });
    for (const stated of [length - 1, length + 1, 20])
      await expect(gunzip(saying(stated), stated, opener)).rejects.toThrow();
  });

  it('are refused when they are too few to be gzip', async () => {
    prepare();
    for (const size of [0, 3, 17])
      await expect(gunzip(new ArrayBuffer(size), 0, () => new Uint8Array(0))).rejects.toThrow();
  });
});

it('gzip bytes stay shut where neither the browser nor a script can open them', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  await expect(gunzip(body, length)).rejects.toThrow('browser');
});

it('a stream that gives more than it may is cut off at once: a phone never holds more than was named', async () => {
  let given = 0;
  let isCut = false;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable = new WritableStream();
      readonly readable = new ReadableStream({
        pull(controller) {
          given += 1_000;
          controller.enqueue(new Uint8Array(1_000));
          if (given > 1_000_000) controller.close();
        },
        cancel() {
          isCut = true;
        },
      });
    },
  );
  await expect(gunzip(saying(2_500), 2_500)).rejects.toThrow();
  expect(isCut).toBe(true);
  expect(given).toBeLessThan(10_000);
});
