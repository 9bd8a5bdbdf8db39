import { describe, expect, it } from 'vitest';
import { toShareAddress } from './address';

describe('the link that a reader passes on', () => {
  it('opens the same language and version, without tracking and place', () => {
    const place = new URL('https://vi-du.vn/vi-simple/news/ky-ket?fbclid=IwAR0x&utm_source=zalo&zarsrc=410#buoc-3');
    expect(toShareAddress(place)).toBe('https://vi-du.vn/vi-simple/news/ky-ket');
  });

  it('keeps the port of a site that is being tried out', () => {
    expect(toShareAddress(new URL('http://192.168.1.20:3000/vi'))).toBe('http://192.168.1.20:3000/vi');
  });
});
