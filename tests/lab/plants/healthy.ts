import { totalViewsMarker, viewsMarker } from '../../../config/view-markers';
import { renderDocument } from '../../../documents/render';
import { buildPageOf } from '../../../documents/test-support/fixtures';

/** A rendered document with nothing wrong, as the site would send it: an item that uses every block there is. */
export async function renderHealthy(): Promise<string> {
  const { html } = await renderDocument(buildPageOf('article'));
  return html.replaceAll(viewsMarker, '12').replaceAll(totalViewsMarker, '3.480');
}
