import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../build/list-texts';
import { demoContent } from './demo-content';

const rows = readFileSync('cms/seed/communes.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.trim().split(','));
const formerOf = new Map(rows.map(([, , name, former]) => [name, former ?? '']));
const kinds = (kind: string): number => rows.filter((row) => row[1] === kind).length;

const words = (slug: string): string =>
  listTexts(demoContent)
    .filter((text) => text.where === `news/${slug}`)
    .flatMap((text) => text.lines)
    .join('\n');

describe('what the news say of the communes agrees with the list of 96', () => {
  it('in how many there are', () => {
    const said = words('xa-phuong-thay-doi-nam-2025');
    expect(said).toContain(
      `Tỉnh có ${rows.length} đơn vị: ${kinds('xã')} xã, ${kinds('phường')} phường và ${kinds('đặc khu')} đặc khu`,
    );
  });

  it('in which stayed as they were', () => {
    const unchanged = [...formerOf].filter(([, former]) => former === 'giữ nguyên').map(([name]) => name);
    expect(unchanged).toHaveLength(5);
    for (const name of unchanged) expect(words('xa-phuong-thay-doi-nam-2025')).toContain(name);
  });

  it('in its examples', () => {
    expect(formerOf.get('Măng Đen')).toBe('Thị trấn Măng Đen; Xã Măng Cành; Xã Đăk Tăng');
    expect(formerOf.get('Lý Sơn')).toBe('Huyện Lý Sơn');
    expect(formerOf.get('Đăk Pxi')).toContain('Xã Đăk Long (thuộc huyện Đăk Hà)');
    const withTraBui = [...formerOf].filter(([, former]) => former.includes('Trà Bùi')).map(([name]) => name);
    expect(withTraBui).toEqual(['Cà Đam', 'Tây Trà Bồng']);
    for (const name of ['Măng Đen', 'Đăk Pxi', ...withTraBui]) expect(words('tim-ten-moi-cua-xa-cu')).toContain(name);
  });
});
