import { type DesktopFlowDocument, listVariables, type VariableInfo } from '@tandem/designer-core/desktop-flow';
import { listChildFlows } from '@tandem/desktop-flow';
import { useMemo } from 'react';
import { useDesktopFlows } from '../../desktop-flows/desktop-flow-queries.ts';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';

const NONE: readonly never[] = [];

/** The variables of a flow with their types; the desktop flows that it runs, which are asked for where there are any, tell theirs. */
export function useVariables(document: DesktopFlowDocument, { actions }: DesktopCatalogue): readonly VariableInfo[] {
  const runsFlows = useMemo(() => listChildFlows(document.flow).length > 0, [document]);
  const flows = useDesktopFlows(runsFlows).data ?? NONE;
  return useMemo(() => {
    const byId = new Map(flows.map((flow) => [flow.id.toLowerCase(), flow]));
    return listVariables(document, { catalogue: actions, childFlow: (id) => byId.get(id) });
  }, [document, actions, flows]);
}
