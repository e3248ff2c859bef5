import { readEnvironmentParameters } from '@tandem/cloud-flow';
import { parseJson } from '@tandem/kernel';
import type { EnvironmentVariable } from '@tandem/protocol';
import type { AccountRecord, EnvironmentVariableRecord } from '@tandem/store';
import type { OpenCloudFlow } from '../cloud-flows/open-cloud-flow.ts';
import { allows } from '../identity/policy.ts';

export type FlowName = EnvironmentVariable['usedBy'][number];

/** What the API shows beside the variable itself. */
export interface VariableSurroundings {
  readonly ownerName: string;
  readonly usedBy: readonly FlowName[];
  readonly caller: AccountRecord;
}

export function environmentVariableView(
  variable: EnvironmentVariableRecord,
  { ownerName, usedBy, caller }: VariableSurroundings,
): EnvironmentVariable {
  const { ownerId, value, ...shown } = variable;
  return {
    ...shown,
    value: parseJson(value),
    ownerName,
    isChangeable: allows(caller, 'change', { kind: 'environment-variable', ownerId }),
    usedBy: [...usedBy],
  };
}

/** Lower-case schema name to the flows that read the variable. */
export function usesOfVariables(flows: readonly OpenCloudFlow[]): ReadonlyMap<string, readonly FlowName[]> {
  const uses = new Map<string, FlowName[]>();
  for (const { record, flow } of flows) {
    const names = new Set(readEnvironmentParameters(flow.definition).map(({ schemaName }) => schemaName.toLowerCase()));
    for (const name of names) uses.set(name, [...(uses.get(name) ?? []), { id: record.id, name: record.name }]);
  }
  return uses;
}
