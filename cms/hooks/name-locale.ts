import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload';
import { isLocale, sourceLocale } from '../../i18n/locales';

/**
 * A request that names no language, or one that we do not have, means the source language. Payload itself, where texts
 * have no fallback, would then write to no language at all and lose the text.
 */
export const namesLocale = {
  collection: (config: CollectionConfig): CollectionConfig => ({
    ...config,
    hooks: {
      ...config.hooks,
      beforeOperation: [({ args, req }) => nameLocale(args, req), ...(config.hooks?.beforeOperation ?? [])],
    },
  }),
  global: (config: GlobalConfig): GlobalConfig => ({
    ...config,
    hooks: {
      ...config.hooks,
      beforeOperation: [({ args, req }) => nameLocale(args, req), ...(config.hooks?.beforeOperation ?? [])],
    },
  }),
};

function nameLocale<Args>(args: Args, req: PayloadRequest): Args {
  const isNamed = typeof req.locale === 'string' && (req.locale === 'all' || isLocale(req.locale));
  if (!isNamed) req.locale = sourceLocale;
  return args;
}
