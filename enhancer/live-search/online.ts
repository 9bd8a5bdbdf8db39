/** Longest wait for the site's own results, in milliseconds; those of the phone are on screen meanwhile. */
const patience = 10_000;

/** The address of a search, as a plain form would open it. */
export function toSearchAddress(form: HTMLFormElement, query: string): string {
  const url = new URL(form.action);
  url.search = String(new URLSearchParams({ q: query }));
  return url.pathname + url.search;
}

/** Asks the site for its page of results. Gives null when there is no network, or when something else answers for it. */
export async function fetchSearchPage(address: string): Promise<Document | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, { signal: abort.signal });
    if (response.status !== 200 || response.headers.get('x-tieng-lang') !== 'document') return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
