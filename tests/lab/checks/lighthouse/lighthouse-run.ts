import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../../browsers';

export const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const;

export type Category = (typeof categories)[number];

/** An audit that took points away. */
export interface LostPoints {
  readonly category: Category;
  readonly id: string;
  readonly title: string;
  /** The first element that it is about; empty when it is about the whole document. */
  readonly element: string;
}

export interface LighthouseRun {
  /** 0 to 100 each; null where Lighthouse could not score. */
  readonly scores: Readonly<Record<Category, number | null>>;
  readonly lost: readonly LostPoints[];
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The element that an audit shows first, as a selector or its HTML. */
function toElement(details: unknown): string {
  if (typeof details !== 'object' || details === null || !('items' in details) || !Array.isArray(details.items))
    return '';
  const [item]: unknown[] = details.items;
  const node = typeof item === 'object' && item !== null && 'node' in item ? item.node : item;
  if (typeof node !== 'object' || node === null) return '';
  if ('snippet' in node && typeof node.snippet === 'string') return node.snippet;
  return 'url' in node && typeof node.url === 'string' ? node.url : '';
}

/**
 * Runs Lighthouse on an address as it judges phones, in a browser of its own. Nothing but the site is asked over the
 * network. Throws when Lighthouse cannot look at all.
 */
export async function runLighthouse(url: string): Promise<LighthouseRun> {
  const port = await findPort();
  const browser = await launchBrowser('chromium', [`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json', onlyCategories: [...categories] });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const toScore = (category: Category) => {
      const score = lhr.categories[category]?.score;
      return typeof score === 'number' ? Math.round(score * 100) : null;
    };
    const lost = categories.flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
        return [{ category, id, title: audit.title, element: toElement(audit.details) }];
      }),
    );
    const scores = {
      accessibility: toScore('accessibility'),
      'best-practices': toScore('best-practices'),
      seo: toScore('seo'),
      performance: toScore('performance'),
    };
    return { scores, lost };
  } finally {
    await browser?.close();
  }
}
