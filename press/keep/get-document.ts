import { toKey, type Address } from '../address';
import { makeHome, makeList } from '../make/make-list';
import { makeItem } from '../make/make-item';
import { makeNamedPage } from '../make/make-named-page';
import type { MadeDocument } from './press';
import { press } from './shared-press';
import type { StoredDocument } from './store';

/** A longer slug was never given out; it is not worth a look into the database. */
const LONGEST_SLUG = 200;

/** False for addresses that cannot name anything, so that nobody is asked about them. */
export function mayExist(address: Address): boolean {
  return address.kind !== 'item' || address.slug.length <= LONGEST_SLUG;
}

/** Thrown by a maker when the address names nothing; it keeps the press from storing anything. */
class Nothing extends Error {}

function mustExist(made: MadeDocument | null): MadeDocument {
  if (!made) throw new Nothing();
  return made;
}

async function make(address: Address): Promise<MadeDocument> {
  switch (address.kind) {
    case 'home':
      return makeHome(address.locale);
    case 'list':
      return mustExist(await makeList(address.locale, address.item, address.page));
    case 'item':
      return mustExist(await makeItem(address.locale, address.item, address.slug));
    case 'page':
      return makeNamedPage(address.locale, address.name);
  }
}

/** The document at an address, or null when there is none. */
export async function getDocument(address: Address): Promise<StoredDocument | null> {
  if (!mayExist(address)) return null;
  try {
    return await press().get(toKey(address), () => make(address));
  } catch (error) {
    if (error instanceof Nothing) return null;
    throw error;
  }
}

/** Makes the document at an address without keeping it: whoever goes through all of them must not push out what readers ask for. */
export async function makeUnkept(address: Address): Promise<MadeDocument | null> {
  try {
    return await make(address);
  } catch (error) {
    if (error instanceof Nothing) return null;
    throw error;
  }
}
