import { addTriggerInput, changeTriggerInput, readTriggerInputs } from '@tandem/cloud-flow';
import { fromPlain, JsonObject, type JsonValue } from '@tandem/kernel';
import type { FlowFile } from './flow-file.ts';

/** One field of the form that starts an instant flow. */
export interface InstantInput {
  readonly title: string;
  readonly type: 'text' | 'number' | 'yes-no' | 'date' | 'email' | 'file';
  readonly description: string;
  readonly isRequired: boolean;
}

export type NewTrigger =
  | { readonly kind: 'instant'; readonly inputs: readonly InstantInput[] }
  | {
      readonly kind: 'scheduled';
      readonly frequency: 'Second' | 'Minute' | 'Hour' | 'Day' | 'Week' | 'Month';
      readonly interval: number;
      /** ISO 8601. */
      readonly startTime: string | undefined;
      /** Windows name. */
      readonly timeZone: string | undefined;
      /** English names of days. */
      readonly weekDays: readonly string[];
      /** Of the day, from 0 to 23; none follows the start time. */
      readonly hours?: readonly number[];
    }
  /** `schema` is the JSON Schema of the body. */
  | { readonly kind: 'http-request'; readonly schema: JsonObject }
  /** The trigger of a connector, or any other. */
  | { readonly kind: 'automated'; readonly name: string; readonly json: JsonObject };

const SCHEMA = 'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#';
const PARAMETERS = { $connections: { defaultValue: {}, type: 'Object' }, $authentication: { defaultValue: {}, type: 'SecureObject' } };

export interface NewContent {
  readonly actions?: JsonObject;
  readonly connectionReferences?: JsonObject;
}

/** A new flow with a trigger and, unless told otherwise, no action, in the form that flows have in solutions. */
export function newFlowFile(trigger: NewTrigger, content: NewContent = {}): FlowFile {
  const { actions = new JsonObject(), connectionReferences = new JsonObject() } = content;
  const [name, json] = newTrigger(trigger);
  const definition = JsonObject.of([
    ['$schema', SCHEMA],
    ['contentVersion', '1.0.0.0'],
    ['parameters', fromPlain(PARAMETERS)],
    ['triggers', JsonObject.of([[name, json]])],
    ['actions', actions],
  ]);
  const properties = JsonObject.of([
    ['connectionReferences', connectionReferences],
    ['definition', definition],
    ['templateName', ''],
  ]);
  const document = JsonObject.of([
    ['properties', properties],
    ['schemaVersion', '1.0.0.0'],
  ]);
  return { document, form: 'solution', definition, connectionReferences };
}

/** The name and the JSON of a trigger. */
export function newTrigger(trigger: NewTrigger): readonly [string, JsonObject] {
  switch (trigger.kind) {
    case 'instant':
      return ['manual', request('Button', instantSchema(trigger.inputs))];
    case 'http-request':
      return ['manual', request('Http', trigger.schema)];
    case 'scheduled':
      return ['Recurrence', recurrence(trigger)];
    case 'automated':
      return [trigger.name, trigger.json];
  }
}

function request(kind: string, schema: JsonValue): JsonObject {
  return fromPlain({ type: 'Request', kind, inputs: { schema } }) as JsonObject;
}

function recurrence(trigger: NewTrigger & { readonly kind: 'scheduled' }): JsonObject {
  const { frequency, interval, startTime, timeZone, weekDays, hours = [] } = trigger;
  const given = { ...(weekDays.length === 0 ? {} : { weekDays }), ...(hours.length === 0 ? {} : { hours }) };
  const schedule = Object.keys(given).length === 0 ? undefined : given;
  return fromPlain({ recurrence: { frequency, interval, startTime, timeZone, schedule }, type: 'Recurrence' }) as JsonObject;
}

/** The schema of an instant trigger: keys `text`, `text_1`, `number`, … as Power Automate makes them. */
export function instantSchema(inputs: readonly InstantInput[]): JsonObject {
  return inputs.reduce<JsonObject>(
    (schema, { type, title, description, isRequired }) => {
      const added = addTriggerInput(schema, type, title);
      const key = readTriggerInputs(added).at(-1)?.key ?? '';
      return changeTriggerInput(added, key, { description, isRequired });
    },
    JsonObject.of([
      ['type', 'object'],
      ['properties', new JsonObject()],
    ]),
  );
}
