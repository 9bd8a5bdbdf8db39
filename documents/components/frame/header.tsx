import { homePath } from '../../../i18n/paths';
import { foreignLang, type Context } from '../../context';
import { DisplayPanel } from './display-panel';
import { Doors } from './doors';
import { Gong } from './gong';
import { LanguageMenu } from './language-menu';
import { Weave } from './weave';

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
