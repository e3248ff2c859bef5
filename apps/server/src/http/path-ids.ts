import {
  type AccountId,
  type CloudFlowId,
  type CloudFlowRunId,
  type ConnectionId,
  type DesktopFlowId,
  type DesktopFlowRunId,
  isUuid,
  type MachineGroupId,
  type MachineId,
} from '@tandem/kernel';
import type { PathParameters } from '@tandem/protocol';
import { InvalidRequest } from './invalid-request.ts';

interface IdByParameter {
  readonly accountId: AccountId;
  readonly cloudFlowId: CloudFlowId;
  readonly desktopFlowId: DesktopFlowId;
  readonly connectionId: ConnectionId;
  readonly machineId: MachineId;
  readonly groupId: MachineGroupId;
}

type ParameterId<Path extends string, Name> = Name extends keyof IdByParameter
  ? IdByParameter[Name]
  : Path extends `/api/cloud-flow-runs/${string}`
    ? CloudFlowRunId
    : Path extends `/api/desktop-flow-runs/${string}`
      ? DesktopFlowRunId
      : string;

/** The parameters of a path with the kind of id that each one is. */
export type RouteParams<Path extends string> = { readonly [Name in PathParameters<Path>]: ParameterId<Path, Name> };

/**
 * Checks that every path parameter is a UUID and writes it in lower case.
 *
 * @throws InvalidRequest
 */
export function parsePathIds(params: unknown): Readonly<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries(params ?? {})) {
    if (typeof value !== 'string' || !isUuid(value)) throw new InvalidRequest([{ path: name, message: 'must be a UUID' }]);
    ids[name] = value.toLowerCase();
  }
  return ids;
}
