import { beforeEach, describe, expect, it } from 'vitest';
import { cacheNames } from '../../channel/stores';
import { createPhone, type Phone } from '../test-support/phone';
import { refuseFailure, refuseWithoutRoom } from './quota';

let phone: Phone;
beforeEach(() => {
  phone = createPhone();
});

const none = (wanted: number, free: number) => ({ ok: false, reason: 'no-room', wanted, free });

describe('whether there is room', () => {
  it('leaves two megabytes to a phone that has much', async () => {
    phone.room = { usage: 10_000_000, quota: 100_000_000 };
    expect(await refuseWithoutRoom(phone, 1_000_000)).toBeNull();
    phone.room = { usage: 97_000_000, quota: 100_000_000 };
    expect(await refuseWithoutRoom(phone, 1_000_000)).toBeNull();
    expect(await refuseWithoutRoom(phone, 1_000_001)).toEqual(none(1_000_001, 1_000_000));
  });

  it('leaves a twentieth to one that has little', async () => {
    phone.room = { usage: 100, quota: 1_000 };
    expect(await refuseWithoutRoom(phone, 850)).toBeNull();
    expect(await refuseWithoutRoom(phone, 851)).toEqual(none(851, 850));
  });

  it('is never less than none', async () => {
    phone.room = { usage: 2_000, quota: 1_000 };
    expect(await refuseWithoutRoom(phone, 1)).toEqual(none(1, 0));
  });

  it('is not asked for nothing', async () => {
    phone.room = { usage: 2_000, quota: 1_000 };
    expect(await refuseWithoutRoom(phone, 0)).toBeNull();
  });

  it('is tried where the browser does not say, or not truly', async () => {
    for (const estimate of [phone.estimate, () => Promise.reject(new Error('not here'))]) {
      phone.mayPut = (bytes) => bytes <= 500;
      expect(await refuseWithoutRoom({ estimate, caches: phone.caches }, 500)).toBeNull();
      expect(await refuseWithoutRoom({ estimate, caches: phone.caches }, 501)).toEqual(none(501, 0));
    }
    phone.room = { usage: 0, quota: 1_000_000_000 };
    expect(await refuseWithoutRoom(phone, 501)).toEqual(none(501, 0));
  });

  it('is tried without a trace', async () => {
    await refuseWithoutRoom(phone, 500);
    expect(await (await phone.caches.open(cacheNames.state)).keys()).toEqual([]);
  });
});

it('a write that failed is refused for want of room only where that is why', () => {
  expect(refuseFailure(new DOMException('x', 'QuotaExceededError'), 7, 'broken')).toEqual(none(7, 0));
  for (const error of [
    new DOMException('x', 'InvalidStateError'),
    Object.assign(new Error('x'), { name: 'QuotaExceededError' }),
    null,
  ])
    expect(refuseFailure(error, 7, 'broken')).toEqual({ ok: false, reason: 'broken' });
});
