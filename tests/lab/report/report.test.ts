import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../../messages/lab/vi.json';
import { browserNames, launchBrowser } from '../browsers';
import { allChecks } from '../checks/all';
import { phones, toPhone } from '../phones';
import { createBrowserShelf, type BrowserShelf } from '../run/browser-shelf';
import { listSubjects } from '../run/subjects';
import { buildCheck, buildFigure, buildFinding, buildResult, buildSubject } from '../test-support';
import { makeReport } from './make-report';
import { renderReport } from './page';
import { tellFailures, tellMissing, tellPart } from './tell';
import { toFigureName, toValue } from './words';

const small = toPhone('small');
const inFirefox = {
  check: buildCheck({ name: 'in-firefox', browser: 'firefox' }),
  subject: buildSubject(),
  phone: small,
};
const results = [
  buildResult({ figures: [buildFigure({ spread: [8_000, 9_500] })] }),
  buildResult(
    { findings: [buildFinding()], figures: [buildFigure({ kind: 'home', value: 20_000 })] },
    { job: { check: buildCheck(), subject: buildSubject({ kind: 'home' }), phone: small } },
  ),
  buildResult({}, { error: 'The page <b>did not</b> answer.' }),
  buildResult({}, { job: inFirefox, skipped: true, browserVersion: null }),
];
const circumstances = {
  isWhole: true,
  seconds: 600,
  now: new Date('2026-11-24T03:00:00Z'),
  summary: null,
  exceptions: [],
};
const report = makeReport(results, circumstances);

let html: string;

beforeAll(async () => {
  const png = await sharp({ create: { width: 540, height: 960, channels: 3, background: '#1a2347' } })
    .png()
    .toBuffer();
  html = await renderReport(report, [{ kind: 'home', locale: 'vi', phone: 'small', check: 'in-chromium-92', png }]);
});

describe('the report', () => {
  let shelf: BrowserShelf;
  beforeAll(() => void (shelf = createBrowserShelf(launchBrowser)));
  afterAll(() => shelf.close());

  it('counts each check on each document and phone once, and nothing that could not be tried', () => {
    expect(report.counts).toEqual({ passed: 1, failed: 2 });
    expect(html).toContain('Chưa đạt. 2 phép thử không qua, 1 phép thử qua.');
  });

  it('says of a green run that it passed', async () => {
    const green = makeReport(results.slice(0, 1), circumstances);
    expect(await renderReport(green, [])).toContain('Đạt. Cả 1 phép thử đều qua.');
  });

  it('says of a run in which nothing was examined that it proves nothing', async () => {
    expect(await renderReport(makeReport([], circumstances), [])).toContain('Chưa thử gì cả');
  });

  it('shows element, explanation and place of a finding, and figures beside their budgets', () => {
    expect(html).toContain('&lt;img src=&quot;https://elsewhere.example/a.webp&quot;&gt;');
    expect(html).toContain('The document loads a file from another server.');
    expect(html).toContain('nhiều nhất 12.000 byte');
    expect(html).toContain('Quá mức');
    expect(html).toContain('8.000 byte – 9.500 byte');
  });

  it('puts nothing into the page that came from elsewhere as HTML', () => {
    expect(html).toContain('The page &lt;b&gt;did not&lt;/b&gt; answer.');
  });

  it('of a part says which it is, and when the whole was last green', async () => {
    const last = { on: '2026-11-24', commit: 'a1b2c3d4e5f6' };
    const part = { ...report, isWhole: false, isGate: true, lastWhole: last };
    const said = await renderReport(part, []);
    expect(said).toContain('phần phải đạt trước mỗi lần thay đổi');
    expect(said).toContain('24 tháng 11, 2026');
    expect(said).toContain('a1b2c3d4e5.');
    expect(tellPart(part)).toEqual([
      '• This was the part that stands in the gate. The whole was last without a failure on 2026-11-24, at commit a1b2c3d4e5.',
    ]);
    expect(tellPart({ ...part, lastWhole: null }).join()).toContain('The whole has not run yet.');
    expect(tellPart(report)).toEqual([]);
  });

  it('says which browser the machine did not have', () => {
    expect(tellMissing(report)).toEqual(['• firefox is not on this machine: not examined']);
  });

  it('tells a terminal what failed and where', () => {
    const lines = tellFailures(report).join('\n');
    expect(lines).toContain('weight/html-gzip · home · vi · small: 20000 bytes (at most 12000)');
    expect(lines).toContain('weight/other-origin');
    expect(lines).toContain('weight could not look');
  });

  it('needs no other file and no server', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!data:|#)/);
    expect(html).not.toMatch(/url\(|@import|<script/);
  });

  it('is accessible itself, by day, by night and on a small screen', async () => {
    const browser = await shelf.take('chromium');
    for (const options of [
      { colorScheme: 'light', viewport: { width: 1_280, height: 800 } },
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ] as const) {
      const context = await browser?.newContext(options);
      const page = await context?.newPage();
      if (!context || !page) throw new Error('There is no browser.');
      await page.setContent(html);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await context.close();
    }
  });
});

describe("the report's words", () => {
  it('name every check, phone, browser and kind of document', () => {
    expect(Object.keys(messages.checks)).toEqual(expect.arrayContaining(allChecks.map(({ name }) => name)));
    expect(Object.keys(messages.phones)).toEqual(expect.arrayContaining(phones.map(({ name }) => name)));
    expect(Object.keys(messages.browsers)).toEqual(expect.arrayContaining([...browserNames]));
    const kinds = listSubjects('http://localhost:3000', ['vi']).map(({ kind }) => kind);
    expect(Object.keys(messages.kinds)).toEqual(expect.arrayContaining(kinds));
  });

  it('write numbers as Vietnamese does', () => {
    expect(toValue(12_345, 'bytes')).toBe('12.345 byte');
    expect(toValue(1.256, 'ratio')).toBe('1,26 lần');
  });

  it('call a figure the same in two checks of the same thing', () => {
    expect(toFigureName('time-elsewhere', 'title')).toBe(toFigureName('time', 'title'));
    expect(toFigureName('time', 'title')).not.toBe('title');
  });
});
