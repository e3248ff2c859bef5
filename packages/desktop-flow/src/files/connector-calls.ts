import type { ActionCall, DesktopFlow, Statement } from '../tree.ts';
import { walkStatements } from '../walk.ts';
import { actionCallsOf } from '../walk-expressions.ts';
import { writtenArgument } from '../written-argument.ts';

const INVOKE = 'external.invokecloudconnector';

/** A call of an operation of a cloud connector, and the step that makes it. */
export interface ConnectorCall {
  readonly statement: Statement;
  readonly call: ActionCall;
}

/** An operation of a cloud connector that steps of a flow call. */
export interface CalledOperation {
  readonly apiName: string;
  readonly operationId: string;
}

/** The calls of cloud connectors in all subflows, in their order; disabled steps left out. */
export function connectorCalls(flow: DesktopFlow): readonly ConnectorCall[] {
  const found: ConnectorCall[] = [];
  walkStatements(flow, (statement, { isDisabled }) => {
    if (isDisabled) return;
    for (const call of actionCallsOf(statement)) if (call.id.toLowerCase() === INVOKE) found.push({ statement, call });
  });
  return found;
}

/** The operations that the steps of a flow write, each once; those that show only while the flow runs are left out. */
export function calledOperations(flow: DesktopFlow): readonly CalledOperation[] {
  const found = new Map<string, CalledOperation>();
  for (const { call } of connectorCalls(flow)) {
    const apiName = apiNameOf(writtenArgument(call, 'ConnectorId') ?? '');
    const operationId = writtenArgument(call, 'OperationId')?.trim() ?? '';
    if (apiName !== '' && operationId !== '') found.set(`${apiName}/${operationId.toLowerCase()}`, { apiName, operationId });
  }
  return [...found.values()];
}

/** `shared_office365` of `/providers/Microsoft.PowerApps/apis/shared_office365`. */
export function apiNameOf(connectorId: string): string {
  return connectorId.split('/').at(-1)?.trim().toLowerCase() ?? '';
}
