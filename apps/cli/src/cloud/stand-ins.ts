import type { OperationOutcome } from '@tandem/cloud-engine';
import { fromPlain, JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { ConnectorDescription } from '@tandem/protocol';
import { sampleOf } from './sample-value.ts';

/** What most operations answer, when nothing is known of what they give: a list with one item. */
const UNKNOWN_BODY = fromPlain({ value: [{}] });

/** Answers for operations as their descriptions say what they give, so that a flow can be tried without its services. */
export class StandIns {
  readonly #outputs: ReadonlyMap<string, JsonValue | undefined>;

  constructor(connectors: readonly ConnectorDescription[]) {
    const operations = connectors.flatMap((connector) => connector.operations);
    this.#outputs = new Map(operations.map(({ id, outputs }) => [id.toLowerCase(), outputs as JsonValue | undefined]));
  }

  /** @param operation `apiName/operationId` */
  outcomeOf(operation: string): OperationOutcome {
    return { status: 'Succeeded', code: 'OK', outputs: this.#sample(operation), isRetryable: false };
  }

  #sample(operation: string): JsonObject {
    const schema = this.#outputs.get(operation.toLowerCase());
    const body = sampleOf(valueAt(schema, ['properties', 'body']));
    const outputs = JsonObject.of([
      ['statusCode', 200],
      ['headers', new JsonObject()],
    ]);
    return outputs.set('body', body === null ? UNKNOWN_BODY : body);
  }
}

/** What a trigger of the definition gives when nobody says: a body that fits its schema. */
export function sampleTriggerBody(definition: JsonObject): JsonValue {
  const triggers = definition.get('triggers');
  const [trigger] = triggers instanceof JsonObject ? triggers.values() : [];
  const schema = valueAt(trigger, ['inputs', 'schema']);
  return schema instanceof JsonObject ? (sampleOf(schema) ?? new JsonObject()) : UNKNOWN_BODY;
}
