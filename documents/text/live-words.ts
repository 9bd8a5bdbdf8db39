import type { Ui } from '../../i18n/ui';

/** A number for the form of the many, which is then opened again as a place to fill; it stands in no message of its own. */
const many = 0;

/**
 * What the search page says when it searches as one types, as attributes for the enhancer: the same words as on the
 * server's page, with "{total}", "{shown}" and "{query}" left open.
 */
export function toLiveWords({ t }: Ui): Readonly<Record<`data-${string}`, string>> {
  const open = { query: '{query}', shown: '{shown}' };
  const forMany = (message: string): string => message.replace(String(many), '{total}');
  return {
    'data-msg-none': t('search.none', open),
    'data-msg-one': t('search.found', { ...open, total: 1 }),
    'data-msg-other': forMany(t('search.found', { ...open, total: many })),
    'data-msg-shown': forMany(t('search.shown', { ...open, total: many })),
    'data-msg-former': t('communes.former'),
    'data-msg-unchanged': t('communes.unchanged'),
    'data-msg-preparing': t('searchLive.preparing'),
    'data-msg-from-phone': t('searchLive.fromPhone', { date: '{date}' }),
    'data-msg-offline': t('searchLive.offline', { date: '{date}' }),
    'data-kind-news': t('search.kind-news'),
    'data-kind-programmes': t('search.kind-programmes'),
    'data-kind-glossary': t('search.kind-glossary'),
    'data-kind-communes': t('search.kind-communes'),
    'data-kind-contacts': t('search.kind-contacts'),
  };
}
