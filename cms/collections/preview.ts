import type { CollectionAdminOptions } from 'payload';
import { isLocale, sourceLocale } from '../../i18n/locales';

/** Address of the draft of an item as its editor sees it, relative to the site. */
export function previewPath(collection: string, id: unknown, locale: string): string {
  return `/${isLocale(locale) ? locale : sourceLocale}/preview/${collection}/${String(id)}`;
}

/** The preview button and the live preview at the widths of real phones. */
export function previewOf(collection: string): Pick<CollectionAdminOptions, 'preview' | 'livePreview'> {
  return {
    preview: (doc, { locale }) => (doc.id === undefined ? null : previewPath(collection, doc.id, locale)),
    livePreview: {
      url: ({ data, locale }) => previewPath(collection, data.id, locale.code),
      breakpoints: [
        { name: 'phone-small', label: '240 px', width: 240, height: 320 },
        { name: 'phone', label: '360 px', width: 360, height: 640 },
        { name: 'tablet', label: '768 px', width: 768, height: 1024 },
      ],
    },
  };
}
