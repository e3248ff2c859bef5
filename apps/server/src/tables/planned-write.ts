import type { RowOutcome, RowWork } from '@tandem/store';
import { TABLE_LIMITS, tooManyWrites } from '@tandem/tables';
import type { DataAnswer, DataCall } from './data-call.ts';

/** Writes answer with a row, or with nothing. */
export type WriteAnswer = Extract<DataAnswer, { kind: 'json' | 'empty' }>;

/** What a request writes, so that it can be done alone or together with others. */
export interface PlannedWrite {
  readonly works: readonly RowWork[];
  /** The address of the row that it makes, such as `accounts(id)`. */
  readonly made?: string;
  /** @param outcomes one for each work */
  readonly answer: (outcomes: readonly RowOutcome[]) => Promise<WriteAnswer>;
}

/** Writes it all, or nothing. @throws TandemError */
export async function perform({ tables, caller }: DataCall, { works, answer }: PlannedWrite): Promise<DataAnswer> {
  refuseMany(works.length);
  return answer(await tables.writeAll(works, caller));
}

/** @throws TandemError for more rows than one request may write */
export function refuseMany(count: number): void {
  if (count > TABLE_LIMITS.manyRows) throw tooManyWrites(TABLE_LIMITS.manyRows);
}
