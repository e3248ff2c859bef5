import {
  ChildFlowField,
  ConnectorField,
  callOfStatement,
  childFlowIdOf,
  constantOf,
  isChildFlowAction,
  isConnectorAction,
  isDivider,
  type Row,
  type StepField,
  type StepForm,
  type StepTexts,
} from '@tandem/designer-core/desktop-flow';
import { apiNameOf } from '@tandem/desktop-flow/files';
import type { ConnectorDescription, DesktopFlow } from '@tandem/protocol';
import { useMemo } from 'react';
import { useConnectors } from '../../cloud-flow-designer/catalogue/use-operations.ts';
import { useDesktopFlows } from '../../desktop-flows/desktop-flow-queries.ts';
import { useLocalText } from '../../i18n/language.tsx';
import { findOperation } from '../step-dialog/connector/operation-card.ts';

const NONE: readonly never[] = [];

/** The texts of rows with the titles of the connectors, operations and desktop flows whose ids the rows hold; asked for where needed. */
export function useNamedTexts(texts: StepTexts, rows: readonly Row[]): StepTexts {
  const say = useLocalText();
  const actionIds = useMemo(() => rows.map(actionOf), [rows]);
  const connectors = useConnectors(actionIds.some(isConnectorAction)).data ?? NONE;
  const flows = useDesktopFlows(actionIds.some(isChildFlowAction)).data ?? NONE;
  return useMemo(() => ({ ...texts, nameOf: thingNames({ connectors, flows, say }) }), [texts, connectors, flows, say]);
}

function actionOf(row: Row): string | undefined {
  return row.kind === 'end' || isDivider(row) ? undefined : callOfStatement(row.statement)?.id;
}

export interface KnownThings {
  readonly connectors: readonly ConnectorDescription[];
  readonly flows: readonly DesktopFlow[];
  readonly say: ReturnType<typeof useLocalText>;
}

/** What people call the thing whose id a field holds; undefined for other fields, and for what is not known here. */
export function thingNames({ connectors, flows, say }: KnownThings): NonNullable<StepTexts['nameOf']> {
  return ({ name }: StepField, form: StepForm) => {
    if (isChildFlowAction(form.actionId) && isNamed(name, ChildFlowField.flow)) {
      const named = childFlowIdOf(form);
      return flows.find(({ id }) => id.toLowerCase() === named)?.name;
    }
    if (!isConnectorAction(form.actionId)) return undefined;
    const apiName = apiNameOf(textOf(form, ConnectorField.connector));
    const connector = connectors.find((known) => known.apiName.toLowerCase() === apiName);
    if (isNamed(name, ConnectorField.connector)) return connector === undefined ? undefined : say(connector.title);
    const operation = isNamed(name, ConnectorField.operation) ? findOperation(connector, textOf(form, name)) : undefined;
    return operation === undefined ? undefined : say(operation.title);
  };
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function textOf(form: StepForm, name: string): string {
  const value = constantOf(form, name);
  return typeof value === 'string' ? value : '';
}
