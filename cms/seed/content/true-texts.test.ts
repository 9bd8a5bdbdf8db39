import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../build/list-texts';
import { demoContent } from './demo-content';

const texts = listTexts(demoContent);
const abbreviations = new Set(demoContent.glossary.map((term) => term.abbreviation));

/** Numbers of documents: "257/2025/QH15", "424/NQ-CP". */
const documentNumber = /\d+\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d-]*/gu;

/** The documents that our sources know; a new one is added here when it has been read. */
const knownDocuments = new Set([
  '88/2019/QH14',
  '120/2020/QH14',
  '1719/QĐ-TTg',
  '202/2025/QH15',
  '1677/NQ-UBTVQH15',
  '02/2025/TT-BDTTG',
  '257/2025/QH15',
  '424/NQ-CP',
  '417/QĐ-BNNMT',
  '17/2023/QH15',
  '113/2024/NĐ-CP',
  '91/2025/QH15',
  '356/2025/NĐ-CP',
]);

/** The days that our sources know, as D/M/YYYY. */
const knownDays = new Set([
  '17/8/2022',
  '18/8/2022',
  '18/11/2019',
  '19/6/2020',
  '14/10/2021',
  '11/12/2025',
  '31/1/2026',
  '1/7/2024',
  '1/7/2025',
  '1/1/2026',
]);

const months = 'January February March April May June July August September October November December'.split(' ');

function daysIn(line: string): readonly string[] {
  const short = [...line.matchAll(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g)].map(([day]) => day);
  const full = [...line.matchAll(/ngày (\d+) tháng (\d+) năm (\d{4})/g)].map(([, d, m, y]) => `${d}/${m}/${y}`);
  const english = [...line.matchAll(/(\d+) ([A-Z][a-z]+) (\d{4})/g)].map(
    ([, d, month, y]) => `${d}/${months.indexOf(month ?? '') + 1}/${y}`,
  );
  return [...short, ...full, ...english];
}

describe('what the demo content says', () => {
  it('names only documents and days that the sources know', () => {
    for (const { where, lines } of texts) {
      for (const line of lines) {
        for (const [number] of line.matchAll(documentNumber))
          expect(knownDocuments, `${where}: ${line}`).toContain(number);
        for (const day of daysIn(line)) expect(knownDays, `${where}: ${line}`).toContain(day);
      }
    }
    for (const { number, date } of demoContent.programmes.flatMap((item) => item.legalBasis)) {
      expect(knownDocuments).toContain(number);
      if (date) expect(knownDays).toContain(date.split('-').map(Number).reverse().join('/'));
    }
  });

  it('gives no telephone number and no address of a desk', () => {
    for (const { where, lines } of texts) {
      const words = lines.join('\n').replace(/\d{1,3}(?:[.,]\d{3})+/g, '');
      expect(words, where).not.toMatch(/\d(?:[ .-]?\d){6,}|@|https?:/);
    }
    for (const contact of demoContent.contacts) {
      expect([contact.phone, contact.email, contact.texts.vi.address]).toEqual([null, null, null]);
    }
  });

  it('gives no amount of money', () => {
    for (const { where, lines } of texts) {
      const words = lines.join('\n').replace(/(?:hội|cộng) đồng|đồng (?:chí|bào|ý)/giu, '');
      expect(words, where).not.toMatch(/(?<!\p{L})(?:đồng|triệu|tỷ|VND|VNĐ)(?!\p{L})|₫/iu);
    }
  });

  it('uses no abbreviation that the glossary does not explain', () => {
    for (const { where, lines } of texts) {
      const words = lines.join('\n').replace(documentNumber, '');
      for (const [found] of words.matchAll(/(?<!\p{L})\p{Lu}{2,}\d*(?:-\p{Lu}{2,})*(?!\p{L})/gu)) {
        expect(abbreviations, `${where}: ${found}`).toContain(found);
      }
    }
  });

  it('explains every abbreviation that residents meet', () => {
    for (const short of ['DTTS', 'MN', 'HTX', 'KT-XH', 'MTQG', 'UBND', 'HĐND']) expect(abbreviations).toContain(short);
  });

  it('says that details for 2026–2030 are not confirmed, and whom to ask', () => {
    const page = texts.find((text) => text.where === 'programmes/mtqg-2026-2035' && text.locale === 'vi');
    const words = page?.lines.join('\n') ?? '';
    expect(words).toContain('Chưa có thông tin xác nhận cho giai đoạn 2026–2030');
    expect(words).toMatch(/Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín/);
  });

  it('never calls the signing of 2022 an offer', () => {
    const signing = texts.filter((text) => text.where.startsWith('news/ky-ket'));
    expect(signing.map((text) => text.lines.join('\n'))).toEqual([
      expect.stringContaining('đừng coi đây là một khoản hỗ trợ đang mở'),
      expect.stringContaining('không phải là thông báo hỗ trợ'),
      expect.stringContaining('do not read this as support that is open now'),
    ]);
  });

  it('names buttons and labels as the interface does', () => {
    const quotes = {
      vi: ['Gửi cho người khác', 'Dễ đọc', 'Đang có hiệu lực', 'Chưa xác nhận', 'Đã kết thúc', 'Lưu trữ', 'Bài mẫu'],
      'vi-simple': [
        'Gửi cho người khác',
        'Dễ đọc',
        'Đang làm',
        'Chưa chắc chắn',
        'Đã hết',
        'Việc cũ, lưu lại',
        'Bài mẫu',
      ],
    };
    for (const [locale, labels] of Object.entries(quotes)) {
      const messages = readFileSync(`messages/${locale}.json`, 'utf8');
      const said = texts
        .filter((text) => text.locale === locale)
        .flatMap((text) => text.lines)
        .join('\n');
      for (const label of labels) {
        expect(messages, `messages/${locale}`).toContain(`"${label}"`);
        expect(said, locale).toContain(label);
      }
    }
  });
});
