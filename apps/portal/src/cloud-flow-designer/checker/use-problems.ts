import type { JsonObject, LimitProfile } from '@tandem/kernel';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { DESIGNER } from '../designer/designer-messages.ts';
import type { FlowFacts } from '../designer/use-flow-facts.ts';
import { PANE } from '../pane/pane-messages.ts';
import { checkFlow, type FlowProblem } from './check-flow.ts';

/** So long nothing is edited before a flow is checked: neither opening it nor typing waits for its checker. */
const QUIET_MS = 250;

/** Says what is wrong with a flow in the language of the person. */
export type FlowCheck = (definition: JsonObject) => readonly FlowProblem[];

export interface FlowCheckOptions {
  readonly facts: FlowFacts;
  readonly lacksConnection: (json: JsonObject) => boolean;
  readonly limitProfile: LimitProfile;
}

export function useFlowCheck({ facts, lacksConnection, limitProfile }: FlowCheckOptions): FlowCheck {
  const { missing, wrongKind } = useMessages(DESIGNER);
  const { unknownTitle, unknownHint, needsConnection } = useMessages(PANE);
  const say = useLocalText();
  return useCallback(
    (definition) =>
      checkFlow(definition, {
        ...facts,
        limitProfile,
        isMissing: ({ label }) => missing(say(label)),
        isOfWrongKind: ({ label, editor }) => wrongKind[editor.kind === 'number' ? 'number' : 'json'](say(label)),
        needsConnection: (json) => (lacksConnection(json) ? needsConnection : undefined),
        isUnknown: (name) => `${unknownTitle}. ${unknownHint(name)}`,
      }),
    [facts, lacksConnection, limitProfile, missing, wrongKind, unknownTitle, unknownHint, needsConnection, say],
  );
}

/** What is wrong with a flow, as it was when it was last left alone for a moment; nothing before that. */
export function useProblems(definition: JsonObject, check: FlowCheck): readonly FlowProblem[] {
  const settled = useSettled(useMemo(() => ({ definition, check }), [definition, check]));
  return useMemo(() => (settled === undefined ? [] : settled.check(settled.definition)), [settled]);
}

function useSettled<Value>(value: Value): Value | undefined {
  const [settled, setSettled] = useState<Value>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
