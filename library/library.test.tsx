import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { getMessages } from '../i18n/messages';
import { chunk, pack, saved } from '../channel/test-support';
import { Lacking } from './lacking';
import { Library } from './library';
import { toPercent } from './packs/download-progress';
import { PackFacts } from './packs/pack-facts';
import { PackOffers } from './packs/pack-offers';
import { SavedItem } from './saved/saved-item';
import { WordsProvider, type LibraryProps } from './words';

const given: LibraryProps = {
  locale: 'vi',
  lang: 'vi',
  words: getMessages('vi').library,
  saveWords: 'Lưu để đọc',
  languages: [
    { locale: 'vi', ownName: 'Tiếng Việt' },
    { locale: 'vi-simple', ownName: 'Tiếng Việt dễ đọc' },
  ],
};

const render = (node: ReactNode): string => renderToStaticMarkup(<WordsProvider given={given}>{node}</WordsProvider>);
const nothing = (): void => undefined;

const front = chunk('front', 30_000, { documents: 4 });
const news = chunk('news-1', 60_000, { documents: 20 });

describe('the page as it is served', () => {
  const html = renderToStaticMarkup(<Library {...given} />);

  it('tells those without a script that it needs one, and what works all the same', () => {
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/);
    expect(html).toContain('href="/vi"');
    expect(html).toContain('href="/vi/offline"');
  });

  it('carries no style that the policy of the page forbids', () => {
    expect(html).not.toContain('style=');
  });
});

describe('a language', () => {
  it('tells what is here of each kind, its size and its day', () => {
    const html = render(<PackFacts pack={pack('vi', { held: [front, news] })} />);
    expect(html).toContain('Có trong máy');
    expect(html).toContain('Tin: 20, nặng 60\u00a0kB');
    expect(html).toContain('Trang khác: 4, nặng 30\u00a0kB');
    expect(html).toContain('Bản ngày 24 tháng 11 năm 2026, nặng 90\u00a0kB.');
  });

  it('tells the size before anything is fetched, and which language comes along', () => {
    const pair = pack('vi-simple', { missing: [chunk('front', 10_000)] });
    const offers = <PackOffers pack={pack('vi', { missing: [front] })} pair={pair} isDone={false} onTake={nothing} />;
    expect(render(offers)).toContain('Tải phần cần nhất · 40\u00a0kB');
    expect(render(offers)).toContain('Kèm theo: Tiếng Việt dễ đọc.');
  });

  it('says so when all of it is here', () => {
    const offers = <PackOffers pack={pack('vi', { held: [front] })} pair={null} isDone={false} onTake={nothing} />;
    expect(render(offers)).toContain('Máy đã có bản mới nhất.');
    expect(render(offers)).not.toContain('<button');
  });
});

describe('a saved document', () => {
  it('has its name in its button for those who hear the button alone', () => {
    const html = render(<SavedItem saved={saved('Bài mẫu')} isBusy={false} onRemove={nothing} />);
    expect(html).toContain('aria-label="Bỏ lưu bài “Bài mẫu”"');
    expect(html).toContain('Lưu ngày 20 tháng 11 năm 2026, nặng 9\u00a0kB');
  });
});

describe('a browser that cannot keep things', () => {
  it.each(['too-old', 'no-worker', 'no-storage', 'failed'] as const)('is told why: %s', (lack) => {
    const html = render(<Lacking lack={lack} />);
    expect(html).toContain(given.words.lack[lack]);
    expect(html).toContain(given.words.lack.read);
  });
});

describe('a share', () => {
  it('is full only when all is there', () => {
    expect(toPercent(199, 200)).toBe(99);
    expect(toPercent(200, 200)).toBe(100);
    expect(toPercent(0, 0)).toBe(0);
  });
});
