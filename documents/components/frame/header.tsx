import { homePath } from '../../../i18n/paths';
import { foreignLang, type Context } from '../../context';
import { DisplayPanel } from './display-panel';
import { Doors } from './doors';
import { LanguageMenu } from './language-menu';
import { Weave } from './weave';

/** The mark: a gong seen from the front, its boss in the middle. The gong is the voice of these villages. */
function Gong() {
  return (
    <svg className="gong" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <circle className="g1" cx="22" cy="22" r="21" />
      <circle className="g2" cx="22" cy="22" r="16" />
      <circle className="g3" cx="22" cy="22" r="10.5" />
      <circle className="g4" cx="22" cy="22" r="5.5" />
      <path className="dia" d="M22 19l3 3-3 3-3-3z" />
    </svg>
  );
}

/** Head of every page: the woven hem, whose page it is, the four doors, and how to see and read it otherwise. */
export function Header({ ctx }: { readonly ctx: Context }) {
  const { page, ui } = ctx;
  const { organisation } = page.site;
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href={homePath(page.locale)} aria-current={page.view.kind === 'home' ? 'page' : undefined}>
          <Gong />
          <b>{ui.t('site.name')}</b>
        </a>
        <Doors ctx={ctx} />
        <div className="tools">
          <DisplayPanel ctx={ctx} />
          <LanguageMenu ctx={ctx} />
        </div>
        <p className="keeper" lang={foreignLang(ctx, organisation)}>
          {organisation.text}
        </p>
      </div>
      {page.view.kind !== 'home' && <Weave />}
    </header>
  );
}
