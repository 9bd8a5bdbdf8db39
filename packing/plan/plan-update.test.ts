import { describe, expect, it } from 'vitest';
import type { Moment } from '../../press/keep/change-clock';
import { findGone, hasOtherFrame, planUpdate, stalenessOf } from './plan-update';

const momentOf = (latest: number, scopes: Readonly<Record<string, number>> = {}): Moment => ({
  latest,
  changeOf: (scope) => scopes[scope] ?? 0,
  changedSince: (number) => Object.keys(scopes).filter((scope) => (scopes[scope] ?? 0) > number),
});

describe('how stale a pack is', () => {
  const reached = { asOf: 5, scannedAsOf: 3, build: 'b', key: 'k' };

  it.each([
    ['not at all, while nothing has changed', momentOf(5), 'b', 'k', 'fresh'],
    ['by items, when items changed', momentOf(6, { 'news/1': 6 }), 'b', 'k', 'items'],
    ['wholly, when the glossary changed', momentOf(6, { glossary: 6 }), 'b', 'k', 'everything'],
    ['wholly, when a contact changed', momentOf(6, { contacts: 6 }), 'b', 'k', 'everything'],
    ['wholly, when the site settings changed', momentOf(6, { 'site-settings': 6 }), 'b', 'k', 'everything'],
    ['wholly, when a language was added', momentOf(6, { languages: 6 }), 'b', 'k', 'everything'],
    [
      'wholly, when a contact changed while everything was rendered',
      momentOf(5, { contacts: 4 }),
      'b',
      'k',
      'everything',
    ],
    ['not at all, after that was rendered too', momentOf(5, { contacts: 3 }), 'b', 'k', 'fresh'],
    ['wholly, after another build', momentOf(5), 'c', 'k', 'everything'],
    ['not at all, for another build that this process has made way for', momentOf(5), null, 'k', 'fresh'],
    ['by its signature, with another key', momentOf(5), 'b', 'other', 'items'],
    ['wholly, on an older database', momentOf(4), 'b', 'k', 'everything'],
  ] as const)('%s', (_what, moment, build, key, staleness) => {
    expect(stalenessOf(reached, moment, build, key)).toBe(staleness);
  });

  it('wholly, when there is none', () => {
    expect(stalenessOf(null, momentOf(0), null, 'k')).toBe('everything');
  });

  it('has another header or footer after settings or languages changed, and after nothing else', () => {
    expect(hasOtherFrame(momentOf(6, { languages: 6 }), 5)).toBe(true);
    expect(hasOtherFrame(momentOf(6, { 'site-settings': 6 }), 5)).toBe(true);
    expect(hasOtherFrame(momentOf(6, { contacts: 6, 'site-settings': 5 }), 5)).toBe(false);
  });
});

describe('what has to be rendered', () => {
  const rows = [
    { id: 'news/1', hash: 'a', scopes: ['programmes/3'] },
    { id: 'news/2', hash: 'b' },
    { id: 'programmes/3', hash: 'c' },
    { id: 'page/home', hash: 'd', scopes: ['programmes/3'] },
  ];

  it.each([
    ['nothing, after nothing', [], [], []],
    ['an item and the front, after a publish', ['news', 'news/2'], [2], ['front']],
    [
      'the news that show a programme, after that changed',
      ['programmes', 'programmes/3'],
      [1],
      ['programmes', 'front'],
    ],
    ['a programme that no news shows, and no news', ['programmes', 'programmes/4'], [], ['programmes', 'front']],
    ['the single pages, after a commune changed', ['communes'], [], ['reference']],
    ['the single pages, after a contact changed', ['contacts'], [], ['reference']],
    ['every page, after the settings changed', ['site-settings'], [], ['front', 'reference']],
  ] as const)('%s', (_what, scopes, news, groups) => {
    expect(planUpdate(scopes, rows)).toEqual({ news: new Set(news), groups });
  });
});

describe('what is gone', () => {
  const stored = ['news/1', 'news/2', 'programmes/3', 'page/home', 'page/about'];
  const ids = (...all: string[]) => new Set(all);

  it.each([
    ['an item that was asked for and is not there', new Set([1]), [], ids(), ['news/1']],
    ['nothing that is there', new Set([1]), [], ids('news/1'), []],
    ['any news, when all were asked for', 'all' as const, [], ids('news/2'), ['news/1']],
    ['what a group had and has no more', new Set<number>(), ['programmes' as const], ids(), ['programmes/3']],
    ['a page of the front', new Set<number>(), ['front' as const], ids(), ['page/home']],
    ['a single page', new Set<number>(), ['reference' as const], ids(), ['page/about']],
  ])('%s', (_what, news, groups, found, gone) => {
    expect([...findGone(stored, { news, groups }, found)]).toEqual(gone);
  });
});
