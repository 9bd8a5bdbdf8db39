import type { Inline } from '../../model/block';
import { inlineText } from '../blocks/inlines';
import { MAX_CELLS } from '../limits';
import { isElement, type PageElement, type PageNode } from './dom';

interface Cell {
  readonly element: PageElement;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

const span = (value: string | undefined): number => Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), 30);

/** The rows of a table, those of a table within it left out. */
function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  const walk = (node: PageNode): void => {
    if (!isElement(node) || node.tagName === 'table') return;
    if (node.tagName === 'tr') rows.push(node);
    else node.childNodes.forEach(walk);
  };
  table.childNodes.forEach(walk);
  return rows;
}

const cellsOf = (row: PageElement): Cell[] =>
  row.childNodes.filter(isElement).flatMap((element) => {
    if (element.tagName !== 'td' && element.tagName !== 'th') return [];
    return [
      {
        element,
        isHead: element.tagName === 'th',
        columns: span(element.attribs.colspan),
        rows: span(element.attribs.rowspan),
      },
    ];
  });

function holds(element: PageElement, name: string): boolean {
  return element.childNodes.some((child) => isElement(child) && (child.tagName === name || holds(child, name)));
}

/** The cells of a table that holds data; null for one that only lays out a page or frames a picture. */
export function dataRows(table: PageElement, lengthOf: (cell: PageElement) => number): Cell[][] | null {
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const widths = rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columns, 0));
  const cells = rows.flat();
  if (
    rows.length < 2 ||
    cells.length > MAX_CELLS ||
    cells.length < 4 ||
    widths.filter((width) => width >= 2).length < rows.length * 0.6
  )
    return null;
  if (cells.some(({ element }) => holds(element, 'table') || holds(element, 'img') || lengthOf(element) > 1200))
    return null;
  const isDeclared =
    cells.some((cell) => cell.isHead) || holds(table, 'thead') || Number(table.attribs.border ?? 0) > 0;
  const filled = cells.filter(({ element }) => lengthOf(element) > 0).length;
  return isDeclared || filled >= cells.length / 2 ? rows : null;
}

/** Lays cells out as a grid: a cell over several rows says its text in each, one over several columns leaves the others empty. */
export function toGrid(rows: readonly (readonly Cell[])[], read: (cell: PageElement) => Inline[]): Inline[][][] {
  const grid: Inline[][][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const cell of cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = read(cell.element);
      for (let down = 0; down < cell.rows && y + down < rows.length; down += 1) {
        const row = grid[y + down];
        for (let right = 0; row && right < cell.columns; right += 1) row[x + right] = right === 0 ? text : [];
      }
      x += cell.columns;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid
    .map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []))
    .filter((row) => row.some((cell) => inlineText(cell).trim() !== ''));
}

/** Whether the first row names the columns. */
export const hasHeadRow = (rows: readonly (readonly Cell[])[], isBoldCell: (cell: PageElement) => boolean): boolean => {
  const first = rows[0] ?? [];
  const isHead = (cell: Cell): boolean => cell.isHead || isBoldCell(cell.element);
  return first.length >= 2 && first.every(isHead) && rows.slice(1).some((row) => !row.every(isHead));
};
