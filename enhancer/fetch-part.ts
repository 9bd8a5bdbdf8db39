let fetching: Promise<Document | null> | undefined;

async function fetchWords(address: string): Promise<Document | null> {
  try {
    return new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  } catch {
    // Neither network nor copy; the next question asks again.
    fetching = undefined;
    return null;
  }
}

/**
 * Brings a part of the offline document, where everything stands that a document only now and then has to say. The
 * service worker has that one on this phone. Null where it cannot be had.
 */
export async function fetchPart(selector: string): Promise<HTMLElement | null> {
  const here = document.querySelector<HTMLElement>(selector);
  const place = document.querySelector<HTMLElement>('[data-words]');
  if (here || !place) return here;
  fetching = fetching || fetchWords(place.dataset.words ?? '');
  const page = await fetching;
  const there = page && page.querySelector<HTMLElement>(selector);
  return there && document.importNode(there, true);
}
