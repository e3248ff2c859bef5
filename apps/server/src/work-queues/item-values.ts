import { compileSchema, type SchemaFault } from '@tandem/cloud-flow';
import { JsonObject, type JsonValue, parseJson, printJson, TandemError } from '@tandem/kernel';
import { type WorkQueueId, workQueueLimits } from '@tandem/protocol';
import type { WorkQueueRecord } from '@tandem/store';

type Check = (value: JsonValue) => readonly SchemaFault[];

/** Compiled schemas that are kept; they never change. */
const KEPT = 100;

export interface ItemValueFault {
  /** From the value inwards; empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

export type CheckedValue =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'faulty'; readonly faults: readonly ItemValueFault[] };

/** Checks the values of items against the schema of their queue and the largest size. */
export class ItemValues {
  readonly #checks = new Map<WorkQueueId, Check>();

  /** A text that is JSON is JSON in a queue with a schema; everywhere else it stays as it is. */
  check(queue: WorkQueueRecord, given: JsonValue | undefined): CheckedValue {
    const value = queue.valueSchema === null ? (given ?? '') : asJson(given ?? '');
    const bytes = Buffer.byteLength(printJson(value));
    if (bytes > workQueueLimits.valueBytes) {
      return { kind: 'faulty', faults: [{ path: '', message: `has ${bytes} bytes, and ${workQueueLimits.valueBytes} are allowed` }] };
    }
    const faults = this.#checkOf(queue)(value);
    if (faults.length === 0) return { kind: 'value', value };
    return {
      kind: 'faulty',
      faults: faults.map(({ steps, message, isMissing }) => ({ path: steps.join('.'), message: isMissing ? 'is required' : message })),
    };
  }

  #checkOf({ id, valueSchema }: WorkQueueRecord): Check {
    if (valueSchema === null) return () => [];
    const known = this.#checks.get(id);
    if (known !== undefined) return known;
    const check = compileValueSchema(parseJson(valueSchema));
    if (this.#checks.size >= KEPT) this.#checks.clear();
    this.#checks.set(id, check);
    return check;
  }
}

/** @throws TandemError `InvalidWorkQueueSchema` */
export function compileValueSchema(schema: JsonValue): Check {
  if (!(schema instanceof JsonObject)) throw invalidSchema('it is not an object');
  const compiled = compileSchema(schema);
  if (!compiled.ok) throw invalidSchema(compiled.error);
  return compiled.value;
}

function asJson(value: JsonValue): JsonValue {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}

function invalidSchema(reason: string): TandemError {
  return new TandemError('InvalidWorkQueueSchema', `The schema of the work queue is not valid: ${reason}.`, {
    status: 400,
    fix: 'Give a JSON Schema, such as {"type": "object", "required": ["invoice"]}; it cannot be changed later.',
  });
}
