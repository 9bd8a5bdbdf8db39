import { Fragment } from 'react';
import type { Inline } from '../../../model/block';
import { foreignLang, type Context } from '../../context';
import { toSafeHref } from '../../../model/link';
import type { MarkedInline } from '../../text/terms';

interface InlinesProps {
  readonly ctx: Context;
  readonly of: readonly MarkedInline[];
}

/** A piece of text, by its kind. */
function Piece({ ctx, inline }: { readonly ctx: Context; readonly inline: MarkedInline }) {
  switch (inline.type) {
    case 'text': {
      const text = inline.italic ? <em>{inline.text}</em> : inline.text;
      return inline.bold ? <strong>{text}</strong> : text;
    }
    case 'line-break':
      return <br />;
    case 'link': {
      const href = toSafeHref(inline.href);
      const inside: readonly Inline[] = inline.children;
      return href ? (
        <a href={href}>
          <Inlines ctx={ctx} of={inside} />
        </a>
      ) : (
        <Inlines ctx={ctx} of={inside} />
      );
    }
    case 'abbreviation':
      // The meaning stands at the end of this very page: looking it up costs no signal.
      return (
        <a className="abbr" href={`#w-${inline.term.anchor}`}>
          <abbr title={inline.term.term.text} lang={foreignLang(ctx, inline.term.term)}>
            {inline.text}
          </abbr>
        </a>
      );
    default:
      return inline satisfies never;
  }
}

/** A line of text with its marks. */
export function Inlines({ ctx, of }: InlinesProps) {
  return of.map((inline, index) => (
    <Fragment key={index}>
      <Piece ctx={ctx} inline={inline} />
    </Fragment>
  ));
}
