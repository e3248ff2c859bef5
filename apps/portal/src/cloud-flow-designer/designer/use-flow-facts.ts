import { operationsById } from '@tandem/cloud-flow/operations';
import { type CardFacts, type CardId, describeCard, flowIndex, readCardId } from '@tandem/designer-core/cloud-flow';
import { fromPlain, type JsonObject, type JsonValue } from '@tandem/kernel';
import type { ConnectorDescription, DynamicSource, OperationDescription } from '@tandem/protocol';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocalText } from '../../i18n/language.tsx';
import { keyOf, NO_SCHEMA, type Question, questionOf, schemaQuery } from '../catalogue/dynamic-question.ts';
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

/** What descriptions say of cards; the same functions as long as the connectors are the same. */
export function useDescriptions(connectors: readonly ConnectorDescription[]) {
  const operations = useMemo(() => operationsById(connectors), [connectors]);
  const describe = useCallback((card: CardId, json: JsonObject) => describeCard(readCardId(card).kind, json, operations), [operations]);
  const colourOf = useCallback(
    (operation: OperationDescription) =>
      connectors.find(({ apiName }) => apiName === operation.id.split('/')[0])?.colour ?? BUILT_IN_COLOUR,
    [connectors],
  );
  return { operations, describe, colourOf };
}

/** @param definition the flow whose questions are asked; answers are kept from one edit to the next */
export function useFlowFacts(definition: JsonObject, connectors: readonly ConnectorDescription[]): FlowFacts {
  const { operations, describe, colourOf } = useDescriptions(connectors);
  const say = useLocalText();
  const questions = useMemo(() => questionsOf(definition, operations), [definition, operations]);
  const answers = useQueries({ queries: questions.map(schemaQuery), combine: plainAnswers });
  // Fields compare what they are given: facts stay the same until an answer or the flow is another one.
  return useMemo(() => {
    const byKey = new Map(questions.map((question, index) => [keyOf(question).join('\n'), answers[index]]));
    const answerTo = (source: DynamicSource, operation: OperationDescription, json: JsonObject): SchemaAnswer => {
      const question = questionOf(source, operation, json);
      const answer = question === undefined ? undefined : byKey.get(keyOf(question).join('\n'));
      if (answer === undefined) return NO_ANSWER;
      const { data, ...rest } = answer;
      return { ...rest, schema: data === undefined || data === NO_SCHEMA ? undefined : fromPlain(data) };
    };
    return {
      describe,
      colourOf,
      factsOf: (card, json) => {
        const operation = describe(card, json);
        return { ...factsOf(operation, json, answerTo), operation: say(operation.title) };
      },
      answerTo,
    };
  }, [questions, answers, describe, colourOf, say]);
}

function plainAnswers(results: readonly UseQueryResult<unknown>[]) {
  return results.map(({ data, isLoading, error, refetch }) => ({ data, isLoading, error, retry: () => void refetch() }));
}

const NO_ANSWER: SchemaAnswer = { schema: undefined, isLoading: false, error: null, retry: () => undefined };

function factsOf(operation: OperationDescription, json: JsonObject, answerTo: FlowFacts['answerTo']): CardFacts {
  const { icon, outputs, dynamicOutputs } = operation;
  const body = dynamicOutputs === undefined ? undefined : answerTo(dynamicOutputs, operation, json).schema;
  return { icon, outputs: fromPlain(outputs), body };
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
