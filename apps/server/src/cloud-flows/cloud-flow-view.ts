import { type JsonValue, parseJson } from '@tandem/kernel';
import { type CloudFlow, type CloudFlowDetail, TRIGGER_PATH, type TriggerState } from '@tandem/protocol';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { diagnosticView } from '../desktop-flows/desktop-flow-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { chosenConnection } from './chosen-connection.ts';
import type { OpenCloudFlow } from './cloud-flows.ts';

/** What the API shows of a cloud flow beside the flow itself. */
export interface CloudFlowSurroundings {
  readonly ownerName: string;
  readonly lastRun: { readonly startedAt: number; readonly status: string } | undefined;
}

export function cloudFlowView({ record, trigger }: OpenCloudFlow, { ownerName, lastRun }: CloudFlowSurroundings): CloudFlow {
  const { id, name, state, latestVersion, publishedVersion, createdAt, updatedAt } = record;
  return {
    id,
    name,
    ownerName,
    state,
    triggerKind: triggerKind(trigger),
    latestVersion,
    publishedVersion,
    createdAt,
    updatedAt,
    lastRunAt: lastRun?.startedAt ?? null,
    lastRunStatus: lastRun?.status ?? null,
  };
}

export interface DetailSurroundings extends CloudFlowSurroundings {
  /** The origin under which the reader reaches this server. */
  readonly baseUrl: string;
  readonly nextRunAt: number | undefined;
  readonly triggerState: TriggerState;
  readonly connectors: ConnectorSupport;
  /** Connection reference key to API name, of the latest version. */
  readonly latestReferences: ReadonlyMap<string, string>;
}

export function cloudFlowDetailView(open: OpenCloudFlow, surroundings: DetailSurroundings): CloudFlowDetail {
  const { record, flow, trigger, diagnostics } = open;
  return {
    ...cloudFlowView(open, surroundings),
    definition: definitionOf(record.definition),
    triggerName: trigger.name,
    triggerInputs: trigger.kind === 'button' ? [...trigger.inputs] : [],
    triggerUrl: trigger.kind === 'http' ? `${surroundings.baseUrl}${TRIGGER_PATH}/${record.id}` : null,
    connectionReferences: Array.from(new Map([...flow.connectionReferences, ...surroundings.latestReferences]), ([key, apiName]) => ({
      key,
      apiName,
      connectionId: chosenConnection(record.connections, key) ?? null,
      support: surroundings.connectors.of(apiName),
    })),
    diagnostics: diagnostics.map(diagnosticView),
    nextRunAt: surroundings.nextRunAt ?? null,
    triggerState: surroundings.triggerState,
  };
}

/** Null for the text of a draft that is no JSON. */
function definitionOf(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

export function triggerKind(trigger: Trigger): CloudFlow['triggerKind'] {
  switch (trigger.kind) {
    case 'button':
      return 'instant';
    case 'recurrence':
    case 'sliding-window':
      return 'scheduled';
    default:
      return 'automated';
  }
}
