import { describe, expect, it } from 'vitest';
import { readByline, readSignature } from './byline';

describe('who wrote an item', () => {
  it.each([
    ['Tác giả: Văn Mẫu', ['Văn Mẫu']],
    ['Tác giả bài viết: Văn Mẫu', ['Văn Mẫu']],
    ['Tin, ảnh: Thu Mẫu – Văn Mẫu', ['Thu Mẫu', 'Văn Mẫu']],
    ['Bài: Thu Mẫu; ảnh: Văn Mẫu', ['Thu Mẫu']],
    ['Viết bởi Văn Mẫu và Thu Mẫu', ['Văn Mẫu', 'Thu Mẫu']],
    ['Đăng bởi: admin', []],
    ['Ảnh: Thu Mẫu', []],
  ])('%s', (line, authors) => expect(readByline(line)?.authors).toEqual(authors));

  it('tells an author from the publication that the item was taken from', () => {
    expect(readByline('Văn Mẫu (Theo Báo Mẫu)')).toMatchObject({ authors: ['Văn Mẫu'], source: 'Báo Mẫu' });
    expect(readByline('Nguồn: Bản tin Mẫu')).toMatchObject({ authors: [], source: 'Bản tin Mẫu' });
  });

  it.each([
    'Theo kế hoạch của tỉnh',
    'Theo Nghị quyết số 88/2019/QH14 của Quốc hội',
    'Thực hiện: các xã tổ chức họp dân',
    'Bà con lưu ý: đến sớm',
  ])('is not told by a sentence: %s', (line) => expect(readByline(line)).toBeNull());

  it('is told by a signature at the end, an office only at the right margin', () => {
    expect(readSignature('Văn Mẫu - Thu Mẫu', false)).toEqual(['Văn Mẫu', 'Thu Mẫu']);
    expect(readSignature('Phòng Chính sách', false)).toBeNull();
    expect(readSignature('Phòng Chính sách', true)).toEqual(['Phòng Chính sách']);
    expect(readSignature('KẾT LUẬN', false)).toBeNull();
    expect(readSignature('Kết quả', true)).toEqual(['Kết quả']);
  });
});
