import {
  type AccountId,
  type CloudFlowId,
  type CloudFlowRunId,
  type ConnectionId,
  type DesktopFlowId,
  type DesktopFlowRunId,
  type EnvironmentVariableId,
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
  readonly environmentVariableId: EnvironmentVariableId;
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

const API_NAME = /^[\w-]{1,100}$/;
const SCHEMA_NAME = /^[A-Za-z_]\w{0,127}$/;
const VERSION = /^[1-9][0-9]{0,8}$/;

/**
 * Checks that every path parameter is a UUID, and writes it in lower case, the number of a version, the name of an API, or one of the
 * schema of tables.
 *
 * @throws InvalidRequest
 */
export function parsePathIds(params: unknown): Readonly<Record<string, string>> {
  const checked = Object.entries(params ?? {}).map(([name, value]) => [name, checkedValue(name, value)]);
  return Object.fromEntries(checked);
}

function checkedValue(name: string, value: unknown): string {
  switch (name) {
    case 'version':
      return versionOf(value);
    case 'apiName':
      return apiNameOf(value);
    case 'tableName':
    case 'columnName':
    case 'relationshipName':
    case 'keyName':
      return schemaNameOf(value);
    default:
      return idOf(name, value);
  }
}

function idOf(name: string, value: unknown): string {
  if (typeof value === 'string' && isUuid(value)) return value.toLowerCase();
  throw new InvalidRequest([{ path: name, message: 'must be a UUID' }]);
}

function versionOf(value: unknown): string {
  if (typeof value === 'string' && VERSION.test(value)) return value;
  throw new InvalidRequest([{ path: 'version', message: 'must be a whole number from 1' }]);
}

function apiNameOf(value: unknown): string {
  if (typeof value === 'string' && API_NAME.test(value)) return value;
  throw new InvalidRequest([{ path: 'apiName', message: 'must be the name of an API such as shared_uiflow' }]);
}

function schemaNameOf(value: unknown): string {
  if (typeof value === 'string' && SCHEMA_NAME.test(value)) return value;
  throw new InvalidRequest([{ path: 'name', message: 'must be a name such as new_project' }]);
}
