import {
  childFlowIdOf,
  formOfChildFlowCall,
  isChildFlowAction,
  type StepForm,
  usesPowerFx,
  variableProposer,
} from '@tandem/designer-core/desktop-flow';
import type { DesktopFlow } from '@tandem/protocol';
import { useMemo } from 'react';
import { useDesktopFlows } from '../../../desktop-flows/desktop-flow-queries.ts';
import { useDesigner } from '../../state/designer-context.ts';

/** A step that runs another desktop flow, with what this server knows of the flow. */
export interface ChildFlowCall {
  /** With a field for everything that the flow takes. */
  readonly form: StepForm;
  /** Those that can be chosen, by name. */
  readonly offered: readonly DesktopFlow[];
  /** The one that the form names; undefined when it is not there for this person, or is worked out while the flow runs. */
  readonly flow: DesktopFlow | undefined;
  /** Whether the form names the flow that the step stands in. */
  readonly isOwn: boolean;
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const NONE: readonly never[] = [];

/** Undefined for a step that runs no desktop flow. */
export function useChildFlowCall(form: StepForm): ChildFlowCall | undefined {
  const { document, flowId } = useDesigner();
  const isCall = isChildFlowAction(form.actionId);
  const { data = NONE, isLoading, error, refetch } = useDesktopFlows(isCall);
  const proposeVariable = useMemo(() => variableProposer(document), [document]);
  if (!isCall) return undefined;
  const runnable = data.filter(({ mayRun }) => mayRun);
  const named = childFlowIdOf(form);
  const flow = runnable.find(({ id }) => id.toLowerCase() === named);
  const isOwn = named === flowId.toLowerCase();
  const offered = runnable.filter(({ id }) => id !== flowId).toSorted((a, b) => a.name.localeCompare(b.name));
  const whole = formOfChildFlowCall(form, { flow: isOwn ? undefined : flow, isPowerFx: usesPowerFx(document), proposeVariable });
  return { form: whole, offered, flow, isOwn, isLoading, error, retry: () => void refetch() };
}
