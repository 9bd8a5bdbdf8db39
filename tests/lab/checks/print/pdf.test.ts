import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { countBlankPages, countPages, isTagged } from './pdf';

const toStream = (number: number, text: string) => {
  const packed = deflateSync(text).toString('latin1');
  return `${number} 0 obj\n<</Filter /FlateDecode /Length ${packed.length}>> stream\n${packed}\nendstream\nendobj\n`;
};

const toPdf = (...contents: readonly string[]) =>
  Buffer.from(
    `%PDF-1.4\n${contents.map((text, index) => `${index * 2 + 1} 0 obj\n<</Type /Page\n/Contents ${index * 2 + 2} 0 R>>\nendobj\n${toStream(index * 2 + 2, text)}`).join('')}`,
    'latin1',
  );

it('counts pages, and those that show no text', () => {
  const pdf = toPdf('BT /F4 13 Tf <0001> Tj ET', '1 0 0 1 0 0 cm\n0 0 10 10 re f', 'BT [<0001>] TJ ET');
  expect(countPages(pdf)).toBe(3);
  expect(countBlankPages(pdf)).toBe(1);
});

it('tells whether a screen reader can make out its parts', () => {
  expect(isTagged(Buffer.from('<</Type /Catalog /StructTreeRoot 5 0 R>>'))).toBe(true);
  expect(isTagged(toPdf('BT ET'))).toBe(false);
});
