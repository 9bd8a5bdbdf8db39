/** Payload's own words where they would mislead: here everything happens to the language that is open. */
export const studioTranslations = {
  vi: {
    version: {
      publishIn: 'Xuất bản bản {{locale}}',
      schedulePublish: 'Hẹn giờ cho ngôn ngữ đang mở',
      unpublish: 'Gỡ xuống ở mọi ngôn ngữ',
      unpublishIn: 'Gỡ xuống bản {{locale}}',
    },
  },
  en: {
    version: {
      publishIn: 'Publish the {{locale}} version',
      schedulePublish: 'Schedule the open language',
      unpublish: 'Unpublish in every language',
      unpublishIn: 'Unpublish the {{locale}} version',
    },
  },
};
