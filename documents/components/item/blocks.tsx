import type { Block, Inline, ListBlock, RichText } from '../../../model/block';
import { toInlineText } from '../../../model/plain-text';
import { foreignLang, toContextIn, type Context } from '../../context';
import { own } from '../../cut-marks';
import type { TermMarks } from '../../text/terms';
import { ContactCard } from './contact-card';
import { Inlines } from './inlines';
import { Own } from '../own';
import { Picture } from './picture';

interface Shared {
  readonly ctx: Context;
  readonly marks: TermMarks | null;
}

function Line({ ctx, marks, of }: Shared & { readonly of: readonly Inline[] }) {
  return <Inlines ctx={ctx} of={marks?.lines.get(of) ?? of} />;
}

function List({ list, ...shared }: Shared & { readonly list: ListBlock }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        <li key={index}>
          <Line {...shared} of={item.children} />
          {item.list && <List {...shared} list={item.list} />}
        </li>
      ))}
    </Tag>
  );
}

function Table({ block, ...shared }: Shared & { readonly block: Extract<Block, { type: 'table' }> }) {
  return (
    // A wide table scrolls in itself; by keyboard that needs a stop.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide" role="region" aria-label={shared.ctx.ui.t('news.table')} tabIndex={0}>
      <table>
        {block.head.length > 0 && (
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  <Line {...shared} of={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Line {...shared} of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The plain items of a box or of steps. */
function Items({ block, ...shared }: Shared & { readonly block: Extract<Block, { type: 'key-facts' | 'steps' }> }) {
  return block.items.map((item, index) => (
    <li key={index}>
      <Inlines ctx={shared.ctx} of={shared.marks?.items.get(block)?.[index] ?? [{ type: 'text', text: item }]} />
    </li>
  ));
}

/** A link without words around it is a target of its own, and has to be as large as a finger. */
const isLinkAlone = ([first, ...others]: readonly Inline[]): boolean => first?.type === 'link' && others.length === 0;

function BlockView({ block, level, ...shared }: Shared & { readonly block: Block; readonly level: number }) {
  switch (block.type) {
    case 'paragraph':
      return toInlineText(block.children).trim() === '' ? null : (
        <p className={isLinkAlone(block.children) ? 'alone' : undefined}>
          <Line {...shared} of={block.children} />
        </p>
      );
    case 'heading': {
      const Tag = level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
      return toInlineText(block.children).trim() === '' ? null : (
        <Tag>
          <Line {...shared} of={block.children} />
        </Tag>
      );
    }
    case 'list':
      return <List {...shared} list={block} />;
    case 'quote':
      return (
        <blockquote>
          <p>
            <Line {...shared} of={block.children} />
          </p>
        </blockquote>
      );
    case 'picture':
      return <Picture ctx={shared.ctx} picture={block.picture} />;
    case 'table':
      return <Table {...shared} block={block} />;
    case 'key-facts':
      return (
        <div className="facts">
          <p className="name" lang={foreignLang(shared.ctx, shared.ctx.ui)}>
            {shared.ctx.ui.t('news.facts')}
          </p>
          <ul>
            <Items {...shared} block={block} />
          </ul>
        </div>
      );
    case 'steps':
      return (
        <ol className="steps">
          <Items {...shared} block={block} />
        </ol>
      );
    case 'contact':
      return <ContactCard ctx={shared.ctx} contact={block.contact} />;
    default:
      return block satisfies never;
  }
}

/** The level of each heading, no step skipped, whatever the editor or the old page chose; `above` is the one over it. */
function toHeadingLevels(blocks: readonly Block[], above: number): readonly number[] {
  let last = above;
  return blocks.map((block) => {
    if (block.type === 'heading') last = Math.min(block.level + above - 1, last + 1);
    return last;
  });
}

interface BlocksProps {
  readonly ctx: Context;
  readonly body: RichText;
  readonly marks?: TermMarks | null;
  /** True inside a section that has a heading of its own: the body's headings go one level down. */
  readonly lower?: boolean;
}

/** A body, block by block, marked with its own language. */
export function Blocks({ ctx, body, marks = null, lower = false }: BlocksProps) {
  const inside = toContextIn(ctx, body);
  const levels = toHeadingLevels(body.blocks, lower ? 2 : 1);
  return (
    <div className="text" lang={own(foreignLang(ctx, body))}>
      <Own>
        {body.blocks.map((block, index) => (
          <BlockView key={index} block={block} ctx={inside} marks={marks} level={levels[index] ?? 2} />
        ))}
      </Own>
    </div>
  );
}
