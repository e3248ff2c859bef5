import {
  ConnectorField,
  constantOf,
  formOfConnectorCall,
  isConnectorAction,
  type StepForm,
  usesPowerFx,
  variableProposer,
} from '@tandem/designer-core/desktop-flow';
import { apiNameOf } from '@tandem/desktop-flow/files';
import { fromPlain, type JsonObject } from '@tandem/kernel';
import type { ConnectorDescription, FieldDescription, OperationDescription } from '@tandem/protocol';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { NO_SCHEMA, questionOf, schemaQuery } from '../../../cloud-flow-designer/catalogue/dynamic-question.ts';
import { useConnectors } from '../../../cloud-flow-designer/catalogue/use-operations.ts';
import { fieldsOfSchema } from '../../../cloud-flow-designer/fields/schema-fields.ts';
import { isShownFor } from '../../../cloud-flow-designer/fields/shown-for.ts';
import { useDesigner } from '../../state/designer-context.ts';
import { cardOf, findOperation } from './operation-card.ts';

/** A step that calls a connector, with what this server knows of the connector. */
export interface ConnectorCall {
  /** With a field for everything that the operation takes. */
  readonly form: StepForm;
  /** None before they were loaded. */
  readonly connectors: readonly ConnectorDescription[];
  /** The one that the form names; undefined when this server does not know it, or when it is worked out while the flow runs. */
  readonly connector: ConnectorDescription | undefined;
  readonly operation: OperationDescription | undefined;
  /** What the operation takes, with what depends on the values of the form; what does not count with these is left out. */
  readonly parameters: readonly FieldDescription[];
  readonly card: JsonObject;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const NONE: readonly never[] = [];

/** Undefined for a step that calls no connector. */
export function useConnectorCall(form: StepForm): ConnectorCall | undefined {
  const { document } = useDesigner();
  const isCall = isConnectorAction(form.actionId);
  const asked = useConnectors(isCall);
  const connectors = asked.data ?? NONE;
  const connector = connectors.find(({ apiName }) => apiName.toLowerCase() === apiNameOf(textOf(form, ConnectorField.connector)));
  const operation = findOperation(connector, textOf(form, ConnectorField.operation));
  const card = useMemo(() => (operation === undefined ? undefined : cardOf(form, operation)), [form, operation]);
  const dynamic = useDynamicParameters(operation, card);
  const proposeVariable = useMemo(() => variableProposer(document), [document]);
  if (!isCall) return undefined;
  const own = operation?.fields.filter((field) => card === undefined || isShownFor(field, operation.fields, card)) ?? NONE;
  const parameters = [...own, ...dynamic.parameters];
  const isKnown = operation !== undefined;
  const whole = formOfConnectorCall(form, { parameters, isKnown, isPowerFx: usesPowerFx(document), proposeVariable });
  const { isLoading, error, refetch } = asked;
  const shared = { form: whole, connectors, connector, operation, parameters, card: card ?? EMPTY };
  if (error !== null || isLoading) return { ...shared, isLoading, error, retry: () => void refetch() };
  return { ...shared, isLoading: dynamic.isLoading, error: dynamic.error, retry: dynamic.retry };
}

const EMPTY = fromPlain({}) as JsonObject;

function textOf(form: StepForm, name: string): string {
  const value = constantOf(form, name);
  return typeof value === 'string' ? value : '';
}

/** Parameters that depend on values of others, such as the columns of a table. */
function useDynamicParameters(operation: OperationDescription | undefined, card: JsonObject | undefined) {
  const { dynamicFields } = operation ?? {};
  const question =
    operation === undefined || card === undefined || dynamicFields === undefined
      ? undefined
      : questionOf(dynamicFields.schema, operation, card);
  const questions = question === undefined ? [] : [question];
  const answer = useQueries({ queries: questions.map(schemaQuery) })[0];
  const schema = answer?.data === undefined || answer.data === NO_SCHEMA ? undefined : fromPlain(answer.data);
  const parameters = dynamicFields === undefined ? NONE : fieldsOfSchema(schema, dynamicFields);
  return { parameters, isLoading: answer?.isLoading ?? false, error: answer?.error ?? null, retry: () => void answer?.refetch() };
}
