import type { RowWork } from '@tandem/store';
import { TABLE_LIMITS, wrongQuery } from '@tandem/tables';
import { printPart } from './batch-answer.ts';
import type { BatchRequest } from './batch-body.ts';
import { innerCall, placeOf } from './batch-call.ts';
import type { DataCall } from './data-call.ts';
import { planWrite } from './plan-write.ts';
import { type PlannedWrite, refuseMany, type WriteAnswer } from './planned-write.ts';
import { checkShape } from './write-rows.ts';

/** When the rows that were asked for come to so much, the others are not shown: everything is written by then. */
const ROWS_CHARACTERS = TABLE_LIMITS.batchCharacters / 4;

interface PlannedRequest {
  readonly planned: PlannedWrite;
  readonly contentId: string | undefined;
}

/** Requests of a batch that succeed or fail together. */
export class ChangeSet {
  readonly #call: DataCall;
  readonly #requests: PlannedRequest[] = [];
  readonly #works: RowWork[] = [];
  readonly #references = new Map<string, string>();

  constructor(call: DataCall) {
    this.#call = call;
  }

  /** Plans a request; nothing is written yet. @throws TandemError for what cannot be written, and what reads */
  async add(request: BatchRequest): Promise<void> {
    const { contentId } = request;
    const call = innerCall(this.#call, request, this.#references);
    checkShape(call);
    const planned = await planWrite(call);
    if (planned === undefined)
      throw wrongQuery('A change set makes, changes, deletes and joins rows; it neither reads them nor sends files.');
    this.#works.push(...planned.works);
    refuseMany(this.#works.length);
    this.#requests.push({ planned, contentId });
    if (contentId !== undefined) this.#references.set(contentId, planned.made ?? placeOf(request, this.#references).replace(/\?.*$/s, ''));
  }

  /** Writes it all, or nothing. @returns the answer to each @throws TandemError of the first that is refused */
  async perform(): Promise<readonly string[]> {
    const outcomes = await this.#call.tables.writeAll(this.#works, this.#call.caller);
    const parts: string[] = [];
    let [from, size] = [0, 0];
    for (const { planned, contentId } of this.#requests) {
      const to = from + planned.works.length;
      const answer = await planned.answer(outcomes.slice(from, to));
      const part = printPart(size > ROWS_CHARACTERS ? withoutRow(answer) : answer, contentId);
      parts.push(part);
      size += part.length;
      from = to;
    }
    return parts;
  }
}

/** `return=representation` is a wish (RFC 7240), which may be passed over. */
function withoutRow({ headers = {} }: WriteAnswer): WriteAnswer {
  const { 'preference-applied': _applied, ...others } = headers;
  return { kind: 'empty', status: 204, headers: others };
}
