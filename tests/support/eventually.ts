import { expect, type APIRequestContext } from '@playwright/test';

/** A change must show on the site within this time, in milliseconds. */
export const WITHIN_A_SECOND = 1_000;

/** Asks for a page until it holds (or no longer holds) a text, for at most a second. */
export async function expectPage(
  request: APIRequestContext,
  path: string,
  expected: { readonly holds?: string; readonly lacks?: string; readonly status?: number },
  timeout = WITHIN_A_SECOND,
): Promise<void> {
  await expect(async () => {
    const response = await request.get(path);
    const body = await response.text();
    if (expected.status !== undefined) expect(response.status(), path).toBe(expected.status);
    if (expected.holds !== undefined) expect(body, path).toContain(expected.holds);
    if (expected.lacks !== undefined) expect(body, path).not.toContain(expected.lacks);
  }).toPass({ timeout, intervals: [50] });
}
