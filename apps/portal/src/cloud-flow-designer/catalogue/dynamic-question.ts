import { connectorCall } from '@tandem/cloud-flow/operations';
import { fromPlain, type JsonObject, printJson, toPlain, valueAt } from '@tandem/kernel';
import type { DynamicSource, DynamicValue, OperationDescription } from '@tandem/protocol';
import { isNotThere } from '../../parts/not-there.ts';
import { api } from '../../shell/api.ts';
import { childFlowSchema, isAboutChildFlow } from '../designer/child-flow-schema.ts';

/** What only the service behind a connector, or a child flow, can answer. */
export interface Question {
  /** Of the connector that answers; empty when the chosen child flow does. */
  readonly apiName: string;
  readonly source: string;
  readonly parameters: Record<string, unknown>;
}

/** The query for the schema that is the answer; its data is `NO_SCHEMA` where there is none. */
export function schemaQuery(question: Question) {
  return {
    queryKey: keyOf(question),
    queryFn: () => (question.apiName === '' ? askChildFlow(question) : askSchema(question)),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  };
}

/** A query cannot give undefined. */
export const NO_SCHEMA = '';

/** Undefined while a value that the question names is missing or an expression, and for what the flow itself answers. */
export function questionOf(source: DynamicSource, operation: OperationDescription, json: JsonObject): Question | undefined {
  const apiName = isAboutChildFlow(source.source) ? '' : connectorCall(json)?.apiName;
  if (apiName === undefined) return undefined;
  const parameters: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(source.parameters)) {
    const field = operation.fields.find((candidate) => candidate.key === key);
    const value = field === undefined ? undefined : valueAt(json, field.path);
    if (value === undefined || value === '' || (typeof value === 'string' && value.startsWith('@'))) return undefined;
    parameters[name] = toPlain(value);
  }
  return { apiName, source: source.source, parameters };
}

/** The same for questions that have the same answer. */
export function keyOf({ apiName, source, parameters }: Question): readonly string[] {
  return ['dynamic-schema', apiName, source, JSON.stringify(parameters)];
}

async function askSchema({ apiName, source, parameters }: Question): Promise<unknown> {
  return (await api('askDynamicSchema', { params: { apiName }, body: { source, connectionId: null, parameters } })).schema;
}

/** A child flow that is not there, such as one that was not imported with its caller, has no schema. */
async function askChildFlow({ source, parameters }: Question): Promise<unknown> {
  try {
    const { definition } = await api('getCloudFlow', { params: { cloudFlowId: String(parameters['cloudFlowId']) } });
    const schema = childFlowSchema(source, printJson(fromPlain(definition)));
    return schema === undefined ? NO_SCHEMA : toPlain(schema);
  } catch (error) {
    if (isNotThere(error)) return NO_SCHEMA;
    throw error;
  }
}

/** The values that the service offers. */
export async function askValues({ apiName, source, parameters }: Question): Promise<readonly DynamicValue[]> {
  return (await api('askDynamicValues', { params: { apiName }, body: { source, connectionId: null, parameters } })).items;
}
