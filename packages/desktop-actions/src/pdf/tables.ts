import type { PDFPageProxy } from 'pdfjs-dist';
import { alignedTables } from './aligned-tables.ts';
import type { PageTable } from './page-table.ts';
import { fragmentsOf, linesOf, type TextLine } from './page-text.ts';
import { ruledTables } from './ruled-tables.ts';
import { rulingsOf } from './ruling-lines.ts';

export interface TablesOfPage {
  readonly page: number;
  readonly lines: readonly TextLine[];
  /** From the top of the page. */
  readonly tables: readonly PageTable[];
}

/** A table that may go over several pages. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly firstPage: number;
  readonly lastPage: number;
  /** Place among the tables that begin on its first page, from 1. */
  readonly order: number;
}

export async function tablesOfPage(page: PDFPageProxy): Promise<TablesOfPage> {
  const fragments = await fragmentsOf(page);
  const ruled = ruledTables(await rulingsOf(page), fragments);
  const free = fragments.filter(({ baseline }) => !ruled.some(({ top, bottom }) => baseline > top && baseline < bottom));
  const tables = [...ruled, ...alignedTables(linesOf(free))].toSorted((a, b) => a.top - b.top);
  return { page: page.pageNumber, lines: linesOf(fragments), tables };
}

/** @param areJoined whether a table goes on with the one that begins the next page, when both have the same columns */
export function foundTables(pages: readonly TablesOfPage[], areJoined: boolean): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let open: { readonly page: TablesOfPage; readonly table: PageTable } | undefined;
  for (const page of pages) {
    page.tables.forEach((table, i) => {
      const last = found.at(-1);
      if (areJoined && i === 0 && open !== undefined && last !== undefined && goesOn(open, { page, table }))
        found[found.length - 1] = { ...last, rows: [...last.rows, ...withoutHeader(table.rows, last.rows)], lastPage: page.page };
      else found.push({ rows: table.rows, firstPage: page.page, lastPage: page.page, order: i + 1 });
    });
    const table = page.tables.at(-1);
    open = table === undefined ? undefined : { page, table };
  }
  return found;
}

interface Placed {
  readonly page: TablesOfPage;
  readonly table: PageTable;
}

/** Lines of a header or a footer that may stand between the two parts of a table. */
const MARGIN_LINES = 2;
/** Points that columns may stand apart from those of the page before. */
const SHIFT = 12;

function goesOn(before: Placed, after: Placed): boolean {
  const below = before.page.lines.filter(({ baseline }) => baseline > before.table.bottom + 1).length;
  const above = after.page.lines.filter(({ baseline }) => baseline < after.table.top).length;
  const isSame =
    before.table.edges.length === after.table.edges.length &&
    before.table.edges.slice(0, -1).every((edge, i) => Math.abs(edge - (after.table.edges[i] ?? 0)) <= SHIFT);
  return isSame && below <= MARGIN_LINES && above <= MARGIN_LINES && after.page.page === before.page.page + 1;
}

function withoutHeader(rows: readonly (readonly string[])[], before: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isRepeated = rows[0]?.every((cell, i) => cell === before[0]?.[i]) === true;
  return isRepeated ? rows.slice(1) : rows;
}
