import type { CollectionBeforeChangeHook } from 'payload';
import { isPublishing } from './saving';

/** The first publication is now, unless the editor said otherwise. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, req }) =>
  isPublishing(req, data) && !data.publishedAt ? { ...data, publishedAt: new Date().toISOString() } : data;
