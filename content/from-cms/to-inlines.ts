import type { Inline } from '../../model/block';
import { toMarks, type LexicalNode } from './lexical';
import { toSafeHref } from '../../model/link';

/** The address of a link node: links keep it in their fields, automatic ones too. */
function hrefOf(node: LexicalNode): string {
  const url = node.fields?.url ?? node.url;
  return typeof url === 'string' ? url : '';
}

/** Turns the editor's inline nodes into ours. Unknown ones give what text they hold. */
export function toInlines(nodes: readonly LexicalNode[] | undefined): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return node.text ? [{ type: 'text', text: node.text, ...toMarks(node.format) }] : [];
      case 'tab':
        return [{ type: 'text', text: ' ' }];
      case 'linebreak':
        return [{ type: 'line-break' }];
      case 'link':
      case 'autolink': {
        const children = toInlines(node.children);
        const href = toSafeHref(hrefOf(node));
        // A link that leads nowhere safe is still worth reading.
        return href && children.length > 0 ? [{ type: 'link', href, children }] : children;
      }
      default:
        return toInlines(node.children);
    }
  });
}
