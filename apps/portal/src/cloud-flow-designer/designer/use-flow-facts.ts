import { BuiltInSource, connectorCall, operationsById } from '@tandem/cloud-flow/operations';
import { type CardFacts, type CardId, describeCard, flowIndex, readCardId } from '@tandem/designer-core/cloud-flow';
import { fromPlain, JsonObject, type JsonValue, toPlain, valueAt } from '@tandem/kernel';
import type { ConnectorDescription, DynamicSource, OperationDescription } from '@tandem/protocol';
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from '../../shell/api.ts';
import { BUILT_IN_COLOUR } from '../icons/built-in-colour.ts';

/** What descriptions and connectors say of the cards of a flow. */
export interface FlowFacts {
  readonly describe: (card: CardId, json: JsonObject) => OperationDescription;
  readonly colourOf: (operation: OperationDescription) => string;
  readonly factsOf: (card: CardId, json: JsonObject) => CardFacts;
  /** The schema that a question of a card has for an answer, as far as it is known. */
  readonly answerTo: (source: DynamicSource, operation: OperationDescription, json: JsonObject) => SchemaAnswer;
}

export interface SchemaAnswer {
  readonly schema: JsonValue | undefined;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Question {
  readonly apiName: string;
  readonly source: string;
  readonly parameters: Record<string, unknown>;
}

/** @param definition the flow whose questions are asked; answers are kept from one edit to the next */
export function useFlowFacts(definition: JsonObject, connectors: readonly ConnectorDescription[]): FlowFacts {
  const operations = useMemo(() => operationsById(connectors), [connectors]);
  const describe = useCallback((card: CardId, json: JsonObject) => describeCard(readCardId(card).kind, json, operations), [operations]);
  const questions = useMemo(() => questionsOf(definition, operations), [definition, operations]);
  const answers = useQueries({
    queries: questions.map((question) => ({
      queryKey: keyOf(question),
      queryFn: async () => (await askSchema(question)).schema,
      staleTime: 5000,
      refetchOnWindowFocus: true,
    })),
  });
  const byKey = new Map(questions.map((question, index) => [keyOf(question).join('\n'), answers[index]]));
  const answerTo = (source: DynamicSource, operation: OperationDescription, json: JsonObject): SchemaAnswer => {
    const question = questionOf(source, operation, json);
    if (source.source === BuiltInSource.schemaInField) return { ...ANSWERED, schema: builtInAnswer(source, operation, json) };
    const answer = question === undefined ? undefined : byKey.get(keyOf(question).join('\n'));
    if (answer === undefined) return ANSWERED;
    const schema = answer.data === undefined ? undefined : fromPlain(answer.data);
    return { schema, isLoading: answer.isLoading, error: answer.error, retry: () => void answer.refetch() };
  };
  return {
    describe,
    colourOf: (operation) => connectors.find(({ apiName }) => apiName === operation.id.split('/')[0])?.colour ?? BUILT_IN_COLOUR,
    factsOf: (card, json) => factsOf(describe(card, json), json, answerTo),
    answerTo,
  };
}

const ANSWERED: SchemaAnswer = { schema: undefined, isLoading: false, error: null, retry: () => undefined };

function factsOf(operation: OperationDescription, json: JsonObject, answerTo: FlowFacts['answerTo']): CardFacts {
  const outputs = fromPlain(operation.outputs);
  const body = operation.dynamicOutputs === undefined ? undefined : answerTo(operation.dynamicOutputs, operation, json).schema;
  return { icon: operation.icon, outputs: body === undefined ? outputs : withBody(outputs, body) };
}

function withBody(outputs: JsonValue, body: JsonValue): JsonValue {
  if (!(outputs instanceof JsonObject)) return outputs;
  const properties = outputs.get('properties');
  const members = properties instanceof JsonObject ? properties.copy() : new JsonObject();
  return outputs.copy().set('properties', members.set('body', titledLike(members.get('body'), body)));
}

/** The questions of every card, each once. */
function questionsOf(definition: JsonObject, operations: ReturnType<typeof operationsById>): readonly Question[] {
  const { triggers, actions } = flowIndex(definition);
  const cards = [
    ...triggers.map(({ json }) => ['trigger', json] as const),
    ...Array.from(actions.values(), ({ json }) => ['action', json] as const),
  ];
  const questions = cards.flatMap(([kind, json]) => {
    const operation = describeCard(kind, json, operations);
    const sources = [operation.dynamicFields?.schema, operation.dynamicOutputs].filter((source) => source !== undefined);
    return sources.map((source) => questionOf(source, operation, json)).filter((question) => question !== undefined);
  });
  return [...new Map(questions.map((question) => [keyOf(question).join('\n'), question])).values()];
}

/** Undefined while a value that the question names is missing or an expression, and for what the flow itself answers. */
export function questionOf(source: DynamicSource, operation: OperationDescription, json: JsonObject): Question | undefined {
  const apiName = connectorCall(json)?.apiName;
  if (apiName === undefined) return undefined;
  const parameters: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(source.parameters)) {
    const field = operation.fields.find((candidate) => candidate.key === key);
    const value = field === undefined ? undefined : valueAt(json, field.path);
    if (value === undefined || (typeof value === 'string' && value.startsWith('@'))) return undefined;
    parameters[name] = toPlain(value);
  }
  return { apiName, source: source.source, parameters };
}

function builtInAnswer({ parameters }: DynamicSource, operation: OperationDescription, json: JsonObject): JsonValue | undefined {
  const field = operation.fields.find(({ key }) => key === Object.values(parameters)[0]);
  return field === undefined ? undefined : valueAt(json, field.path);
}

function keyOf({ apiName, source, parameters }: Question): readonly string[] {
  return ['dynamic-schema', apiName, source, JSON.stringify(parameters)];
}

function askSchema({ apiName, source, parameters }: Question) {
  return api('askDynamicSchema', { params: { apiName }, body: { source, connectionId: null, parameters } });
}

/** An answer has no title of its own: the token of the whole body keeps that of the description. */
function titledLike(described: JsonValue | undefined, body: JsonValue): JsonValue {
  if (!(described instanceof JsonObject) || !(body instanceof JsonObject) || body.has('title')) return body;
  const titles = [...described].filter(([name]) => name === 'title' || name === 'x-tandem-title-de');
  return JsonObject.of([...body, ...titles]);
}
