import type { RowWork } from '@tandem/store';
import { wrongQuery } from '@tandem/tables';
import { printPart } from './batch-answer.ts';
import type { BatchRequest } from './batch-body.ts';
import { innerCall, placeOf } from './batch-call.ts';
import type { DataCall } from './data-call.ts';
import { planWrite } from './plan-write.ts';
import { type PlannedWrite, refuseMany } from './planned-write.ts';
import { checkShape } from './write-rows.ts';

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
    let from = 0;
    for (const { planned, contentId } of this.#requests) {
      const to = from + planned.works.length;
      parts.push(printPart(await planned.answer(outcomes.slice(from, to)), contentId));
      from = to;
    }
    return parts;
  }
}
