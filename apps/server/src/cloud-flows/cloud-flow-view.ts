import { type JsonValue, type LimitProfile, parseJson, valueAt } from '@tandem/kernel';
import { type CloudFlow, type CloudFlowDetail, type FlowAccessKind, TRIGGER_PATH, type TriggerState } from '@tandem/protocol';
import type { CloudFlowRecord, ConnectionSource, OwnConnections } from '@tandem/store';
import { isCallable } from '../child-flows/callable.ts';
import type { ConnectorSupport } from '../connectors/connector-support.ts';
import { diagnosticView } from '../desktop-flows/desktop-flow-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { chosenConnection } from './chosen-connection.ts';
import type { OpenCloudFlow } from './open-cloud-flow.ts';

/** What the API shows of a cloud flow beside the flow itself. */
export interface CloudFlowSurroundings {
  readonly ownerName: string;
  readonly access: FlowAccessKind;
  readonly lastRun: { readonly startedAt: number; readonly status: string } | undefined;
}

export function cloudFlowView({ record, trigger }: OpenCloudFlow, { ownerName, access, lastRun }: CloudFlowSurroundings): CloudFlow {
  const { id, name, latestVersion, publishedVersion, createdAt, updatedAt } = record;
  return {
    id,
    name,
    ownerName,
    access,
    state: stateOf(record),
    turnedOff: turnedOffView(record, access),
    triggerKind: triggerKind(trigger),
    isCallable: isCallable(trigger),
    latestVersion,
    publishedVersion,
    createdAt,
    updatedAt,
    lastRunAt: lastRun?.startedAt ?? null,
    lastRunStatus: lastRun?.status ?? null,
  };
}

function stateOf({ state, turnedOff }: CloudFlowRecord): CloudFlow['state'] {
  return turnedOff === null || turnedOff.reason === 'handed-over' ? state : 'Suspended';
}

/** How a flow fails is nothing for whoever may only run it. */
function turnedOffView({ turnedOff }: CloudFlowRecord, access: FlowAccessKind): CloudFlow['turnedOff'] {
  return turnedOff !== null && access === 'run-only' ? { ...turnedOff, fault: null } : turnedOff;
}

export interface DetailSurroundings extends CloudFlowSurroundings {
  /** The origin under which the reader reaches this server. */
  readonly baseUrl: string;
  readonly nextRunAt: number | undefined;
  readonly triggerState: TriggerState;
  readonly connectors: ConnectorSupport;
  /** Connection reference key to API name, of the latest version. */
  readonly latestReferences: ReadonlyMap<string, string>;
  /** Connection reference key to whose connection it gets. */
  readonly sources: ReadonlyMap<string, ConnectionSource>;
  /** Those of the reader. */
  readonly ownConnections: OwnConnections;
  /** Whether the connections go when the reader changes what the flow does. */
  readonly dropsConnections: boolean;
  readonly limitProfile: LimitProfile;
}

export function cloudFlowDetailView(open: OpenCloudFlow, surroundings: DetailSurroundings): CloudFlowDetail {
  const { record, trigger, diagnostics } = open;
  return {
    ...cloudFlowView(open, surroundings),
    description: descriptionOf(open),
    dropsConnections: surroundings.dropsConnections,
    definition: definitionOf(record.definition),
    triggerName: trigger.name,
    triggerInputs: trigger.kind === 'button' ? [...trigger.inputs] : [],
    triggerUrl: trigger.kind === 'http' ? `${surroundings.baseUrl}${TRIGGER_PATH}/${record.id}` : null,
    connectionReferences: referencesOf(open, surroundings),
    diagnostics: diagnostics.map(diagnosticView),
    nextRunAt: surroundings.nextRunAt ?? null,
    triggerState: surroundings.triggerState,
    limitProfile: surroundings.limitProfile,
  };
}

/** The same for somebody who may only run the flow: nothing of its inside. */
export function runOnlyView(detail: CloudFlowDetail): CloudFlowDetail {
  const asked = detail.connectionReferences.filter(({ source }) => source === 'invoker');
  return {
    ...detail,
    definition: null,
    triggerUrl: null,
    diagnostics: [],
    connectionReferences: asked.map((reference) => ({ ...reference, connectionId: null })),
    triggerState: { checkedAt: null, nextCheckAt: null, failures: 0, fault: null, retry: null, waitUntil: null, misses: 0, missedAt: null },
  };
}

function referencesOf({ record, flow }: OpenCloudFlow, around: DetailSurroundings): CloudFlowDetail['connectionReferences'] {
  return Array.from(new Map([...flow.connectionReferences, ...around.latestReferences]), ([key, apiName]) => ({
    key,
    apiName,
    connectionId: chosenConnection(record.connections, key) ?? null,
    support: around.connectors.of(apiName),
    source: around.sources.get(key) ?? 'provided',
    ownConnectionId: chosenConnection(around.ownConnections, key) ?? null,
  }));
}

/** What the author wrote about the flow, in its definition or its container. */
function descriptionOf({ flow }: OpenCloudFlow): string {
  const found = [valueAt(flow.definition, ['description']), valueAt(flow.document, ['properties', 'description'])];
  return found.find((text) => typeof text === 'string') ?? '';
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
