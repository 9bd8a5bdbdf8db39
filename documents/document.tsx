import { Layout } from './components/frame/layout';
import { toContext } from './context';
import type { Page } from './page';
import { ViewOf } from './views/view';

/** A whole document, as a component. */
export function DocumentOf({ page }: { readonly page: Page }) {
  const ctx = toContext(page);
  return (
    <Layout ctx={ctx}>
      <ViewOf ctx={ctx} />
    </Layout>
  );
}
