import type { Payload } from 'payload';
import { getStudio } from '../../cms/get-studio';

/**
 * Options of every read of the site: what the main tables hold, in all languages at once, without anyone's rights.
 * Drafts stay out because a transform shows only the languages whose own status is published.
 */
export const publicRead = {
  locale: 'all',
  fallbackLocale: false,
  depth: 0,
  draft: false,
  overrideAccess: true,
} as const;

/** The studio that this process works with. */
export const studio = (): Promise<Payload> => getStudio();
