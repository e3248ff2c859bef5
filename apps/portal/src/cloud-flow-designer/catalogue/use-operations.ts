import { BUILT_IN_OPERATIONS, OPERATION_CATEGORIES } from '@tandem/cloud-flow/operations';
import type { ConnectorDescription, LocalText, OperationDescription } from '@tandem/protocol';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocalText } from '../../i18n/language.tsx';
import { api } from '../../shell/api.ts';
import type { OfferedOperation } from '../picker/operation-search.ts';

/** The connectors of this server; they change only when it is another version. @param isNeeded whether to ask for them at all */
export function useConnectors(isNeeded = true): UseQueryResult<readonly ConnectorDescription[]> {
  return useQuery({
    queryKey: ['connectors'],
    queryFn: async () => (await api('listConnectors', {})).items,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isNeeded,
  });
}

/** Everything that can be placed: what runs here first, then what a flow can hold besides. */
export function useOfferedOperations(
  kind: OperationDescription['kind'],
  connectors: readonly ConnectorDescription[],
): readonly OfferedOperation[] {
  const say = useLocalText();
  return useMemo(() => {
    const builtIn = BUILT_IN_OPERATIONS.map((operation) => offer(operation, undefined, say));
    const connected = connectors.flatMap((connector) => connector.operations.map((operation) => offer(operation, connector, say)));
    const offered = [...connected, ...builtIn].filter(({ operation }) => operation.kind === kind && operation.isDeprecated !== true);
    return offered.toSorted((a, b) => Number(b.operation.canRun) - Number(a.operation.canRun));
  }, [kind, connectors, say]);
}

function offer(
  operation: OperationDescription,
  connector: ConnectorDescription | undefined,
  say: (text: LocalText) => string,
): OfferedOperation {
  return {
    operation,
    connector,
    title: say(operation.title),
    family: say(connector?.title ?? categoryTitle(operation.category)),
    description: say(operation.description),
  };
}

function categoryTitle(category: string): LocalText {
  const found = Object.entries(OPERATION_CATEGORIES).find(([name]) => name === category);
  return found?.[1] ?? { en: category };
}
