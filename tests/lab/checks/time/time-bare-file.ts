import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** A server of one file, to measure a document against. */
export interface BareFile {
  readonly url: string;
  stop(): Promise<void>;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The words of an open document and nothing else: no styles, no scripts, no pictures. */
export async function toBareHtml(page: Page): Promise<string> {
  const { title, lines } = await page.evaluate(() => ({
    title: document.querySelector('h1')?.innerText ?? document.title,
    lines: document.body.innerText.split('\n').filter((line) => line.trim() !== ''),
  }));
  const text = lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${escapeText(title)}</title></head><body><h1>${escapeText(title)}</h1>\n${text}</body></html>`;
}

/** Serves one HTML text, compressed as the site compresses its own. */
export async function serveBareFile(html: string): Promise<BareFile> {
  const body = gzipSync(html);
  const server = createServer((_, answer) => {
    answer.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    answer.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
