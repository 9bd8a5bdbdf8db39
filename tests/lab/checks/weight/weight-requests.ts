import type { CDPSession, Page } from '@playwright/test';

/** A file that a browser asked for while it showed a document. */
export interface LoadedFile {
  readonly url: string;
  /** "Document", "Script", "Image", "Stylesheet", … as Chrome calls them. */
  readonly type: string;
  /** How much Chrome hurried when it asked: "VeryLow" … "VeryHigh". */
  readonly priority: string;
  /** Bytes on the wire, headers included. */
  readonly bytes: number;
}

export interface RequestLog {
  /** Everything asked for since the log began. */
  list(): readonly LoadedFile[];
}

/** Writes down what a page asks for. Begin before the page is opened. */
export async function logRequests(session: CDPSession): Promise<RequestLog> {
  const files = new Map<string, LoadedFile>();
  const change = (id: string, part: Partial<LoadedFile>) => {
    const file = files.get(id);
    if (file) files.set(id, { ...file, ...part });
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return;
    files.set(requestId, { url: request.url, type: type ?? 'Other', priority: request.initialPriority, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    change(requestId, { bytes: encodedDataLength }),
  );
  await session.send('Network.enable');
  return { list: () => [...files.values()] };
}

/** Goes down a page screen by screen, so that pictures which wait for that are loaded too. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await page.waitForLoadState('networkidle');
}

/** Addresses of the files that the browser waited for before it drew anything. */
export function listBlocking(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
}
