import type { CollectionConfig } from 'payload';

/**
 * Drafts, versions, autosave and schedules for what readers see. With `localizeStatus` every language has a state of
 * its own: docs/decisions/002 says what follows from it.
 */
export const draftsOfEachLanguage: Exclude<CollectionConfig['versions'], boolean | undefined> = {
  maxPerDoc: 60,
  drafts: {
    autosave: { interval: 1500 },
    localizeStatus: true,
    schedulePublish: { timeIntervals: 5 },
    validate: false,
  },
};
