import { expect, it } from 'vitest';
import { findFirstDifference, toSteadyTree } from './tree-text';

it('keeps what is said and leaves out days, counts and addresses', () => {
  const snapshot = [
    '- list:',
    '  - listitem:',
    '    - link "Tin mới":',
    '      - /url: /vi/news',
    '    - time: 20 tháng 11 năm 2026',
    '- paragraph: "Tổng lượt xem: 3.480"',
  ].join('\n');
  expect(toSteadyTree(snapshot)).toBe(
    '- list:\n  - listitem:\n    - link "Tin mới"\n    - time: {day}\n- paragraph: "Tổng lượt xem: {count}"\n',
  );
});

it('says the same of every day and every count', () => {
  expect(toSteadyTree('- time: 1 November 2026')).toBe(toSteadyTree('- time: 20 May 2027'));
  expect(toSteadyTree('- text: 12 views')).toBe(toSteadyTree('- text: 3,480 views'));
});

it('tells where two trees first differ', () => {
  expect(findFirstDifference('- a\n- b\n- c\n', '- a\n- x\n- c\n')).toBe(
    'From line 2: “- b / - c / ” has become “- x / - c / ”.',
  );
});
