import type { Row } from '@tandem/designer-core/desktop-flow';
import { callOfStatement, isDivider } from '@tandem/designer-core/desktop-flow';
import { moduleOf } from '@tandem/desktop-flow/catalogue/entries';
import { GROUPED_STATEMENTS } from '@tandem/desktop-flow/catalogue/statements';

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPED_STATEMENTS).flatMap(([group, names]) => names.map((name) => [name as string, group] as const)),
);

/** The module of the action of a row, or the group of its statement. */
export function moduleOfRow(row: Row): string {
  const call = row.kind === 'end' || isDivider(row) ? undefined : callOfStatement(row.statement);
  return call === undefined ? (GROUP_OF.get(row.statement.kind) ?? 'flow-control') : moduleOf(call.id);
}
