/** An invented page of a portal, saved as text, for tests of the import. */
export interface SamplePage {
  readonly title: string;
  readonly date?: string;
  readonly views?: number;
  readonly author?: string;
  readonly paragraphs: readonly string[];
}

/** The text of a page as a portal's reader would have saved it. */
export const toSavedPage = ({
  title,
  date = '18/08/2022 22:09',
  views = 12,
  author = 'Văn Mẫu',
  paragraphs,
}: SamplePage): string =>
  [
    'Truy cập nội dung luôn',
    'BAN MẪU',
    title,
    `${date} \u00a0 \u00a0${views}`,
    ...paragraphs,
    `${'\u00a0 '.repeat(40)}${author}`,
    'Thống kê truy cập',
    'Tổng số lượt xem: 3155226',
  ].join('\n\n');
