import type { Diagnostic } from '@tandem/kernel';
import type { ApiDiagnostic, DesktopFlow, DesktopFlowDetail, FlowVariable } from '@tandem/protocol';
import type { DesktopFlowReach, DesktopFlowRecord } from '@tandem/store';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { given } from '../http/changes.ts';
import type { DesktopFlowReading } from './desktop-flow-reader.ts';

/** What a desktop flow is to one person. */
export interface DesktopFlowOwnership {
  readonly ownerName: string;
  readonly isOwn: boolean;
  readonly mayRun: boolean;
}

/** What the API shows of a desktop flow in a list. */
export function desktopFlowView(flow: DesktopFlowRecord, reading: DesktopFlowReading, ownership: DesktopFlowOwnership): DesktopFlow {
  const { id, name, latestVersion, publishedVersion, createdAt, updatedAt } = flow;
  return {
    id,
    name,
    ...ownership,
    latestVersion,
    publishedVersion,
    createdAt,
    updatedAt,
    inputs: reading.inputs.map(hideSensitiveDefault),
    outputs: [...reading.outputs],
    statementCount: reading.statementCount,
    unsupportedActions: [...reading.unsupportedActions],
  };
}

export interface DesktopFlowSurroundings extends DesktopFlowOwnership {
  readonly reach: DesktopFlowReach;
  readonly connectors: Pick<ConnectorSupport, 'of'>;
  readonly mayEdit: boolean;
}

export function desktopFlowDetailView(
  flow: DesktopFlowRecord,
  reading: DesktopFlowReading,
  { mayEdit, reach, connectors, ...ownership }: DesktopFlowSurroundings,
): DesktopFlowDetail {
  return {
    ...desktopFlowView(flow, reading, ownership),
    mayEdit,
    script: flow.script,
    packageBytes: Buffer.byteLength(flow.script),
    diagnostics: reading.diagnostics.map(diagnosticView),
    credentials: {
      written: [...reading.credentials.written],
      isComputed: reading.credentials.isComputed,
      listed: mayEdit ? [...reach.credentialNames] : [],
    },
    connectionReferences: reading.connections.map(({ reference, apiName, displayName }) => ({
      key: reference,
      apiName,
      displayName,
      support: connectors.of(apiName),
      connectionId: reach.connections.get(reference.toLowerCase()) ?? null,
    })),
  };
}

/** What the API shows of a script that is not kept yet. */
export function desktopFlowCheckView({ diagnostics, inputs, outputs, statementCount, unsupportedActions }: DesktopFlowReading) {
  return {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    statementCount,
    inputs: inputs.map(hideSensitiveDefault),
    outputs: [...outputs],
    unsupportedActions: [...unsupportedActions],
    diagnostics: diagnostics.map(diagnosticView),
  };
}

export function diagnosticView(diagnostic: Diagnostic): ApiDiagnostic {
  const { code, severity, message, range, path } = diagnostic;
  return { code, severity, message, ...given({ range: range === undefined ? undefined : { ...range }, path }) };
}

function hideSensitiveDefault(variable: FlowVariable): FlowVariable {
  if (!variable.isSensitive) return variable;
  const { defaultValue: _defaultValue, ...rest } = variable;
  return rest;
}
