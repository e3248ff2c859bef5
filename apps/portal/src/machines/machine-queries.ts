import type { Machine, MachineGroup } from '@tandem/protocol';
import type { UseQueryResult } from '@tanstack/react-query';
import { api } from '../shell/api.ts';
import { useLiveQuery } from '../shell/live.tsx';

export const MACHINES_KEY = ['machines'] as const;
const TOPICS = ['machines', 'desktop-flow-runs'] as const;

export function useMachines(): UseQueryResult<readonly Machine[]> {
  return useLiveQuery({ topics: TOPICS, queryKey: [...MACHINES_KEY, 'list'], queryFn: async () => (await api('listMachines', {})).items });
}

export function useMachine(machineId: string): UseQueryResult<Machine> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...MACHINES_KEY, 'one', machineId],
    queryFn: () => api('getMachine', { params: { machineId } }),
  });
}

export function useMachineGroups(): UseQueryResult<readonly MachineGroup[]> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...MACHINES_KEY, 'groups'],
    queryFn: async () => (await api('listMachineGroups', {})).items,
  });
}

export function useMachineGroup(groupId: string): UseQueryResult<MachineGroup> {
  return useLiveQuery({
    topics: TOPICS,
    queryKey: [...MACHINES_KEY, 'group', groupId],
    queryFn: () => api('getMachineGroup', { params: { groupId } }),
  });
}
