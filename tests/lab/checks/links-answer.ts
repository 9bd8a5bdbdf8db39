import type { APIRequestContext } from '@playwright/test';

/** What an address answers, asked once a run: every document leads to the same few. */
const answers = new Map<string, Promise<number>>();

/**
 * Gives the addresses that a reader would not get a document from, with the status that they answer.
 * An address with a fragment counts as the document that it is in.
 */
export async function listDead(
  request: APIRequestContext,
  urls: readonly string[],
): Promise<readonly (readonly [string, number])[]> {
  const asked = urls.map(async (url) => {
    const answer = answers.get(url) ?? request.get(url).then((response) => response.status());
    answers.set(url, answer);
    return [url, await answer] as const;
  });
  return (await Promise.all(asked)).filter(([, status]) => status >= 400);
}
