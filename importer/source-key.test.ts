import { describe, expect, it } from 'vitest';
import { toCleanAddress, toSourceAddress, toSourceKey } from './source-key';

const at = '2022-08-18T22:09:00+07:00';

describe('what makes an item the same again', () => {
  it('is its page’s address, however it is written', () => {
    const address = 'portal.example/tin?id=1&muc=2';
    expect(toSourceAddress('https://www.portal.example/tin/?muc=2&id=1&utm_source=zalo#a')).toBe(address);
    expect(toSourceAddress('http://portal.example/tin?id=1&muc=2')).toBe(address);
  });

  it('is not the home page', () => {
    expect(toSourceAddress('https://portal.example/')).toBeNull();
    expect(toSourceAddress('https://portal.example/trang-chu.html')).toBeNull();
  });

  it('is its title and time where no address is known, in whatever spaces and Unicode form', () => {
    const key = toSourceKey(null, 'Bài mẫu: Chợ phiên', at);
    expect(toSourceKey(null, 'Bài  mẫu: chợ phiên'.normalize('NFD'), at)).toBe(key);
    expect(toSourceKey(null, 'Bài mẫu: Chợ phiên', null)).not.toBe(key);
  });

  it('keeps both, so that a saved file meets the page it was saved from', () => {
    const byTitle = toSourceKey(null, 'Bài mẫu', at);
    expect(toSourceKey('https://portal.example/1', 'Bài mẫu', at)).toBe(
      `${toSourceKey('https://portal.example/1', '', null).split(' ')[0]} ${byTitle}`,
    );
  });

  it('shows readers an address without what follows them', () => {
    expect(toCleanAddress('https://portal.example/tin?id=1&utm_source=zalo&fbclid=x#top')).toBe(
      'https://portal.example/tin?id=1',
    );
  });
});
