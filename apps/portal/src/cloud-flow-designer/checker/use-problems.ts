import type { JsonObject } from '@tandem/kernel';
import { useEffect, useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { DESIGNER } from '../designer/designer-messages.ts';
import { type CheckOptions, checkFlow, type FlowProblem } from './check-flow.ts';

/** So long nothing is edited before a flow is checked: neither opening it nor typing waits for its checker. */
const QUIET_MS = 250;

/** What is wrong with a flow, as it was when it was last left alone for a moment; nothing before that. */
export function useProblems(definition: JsonObject, describe: CheckOptions['describe']): readonly FlowProblem[] {
  const { missing } = useMessages(DESIGNER);
  const say = useLocalText();
  const settled = useSettled(definition);
  return useMemo(
    () => (settled === undefined ? [] : checkFlow(settled, { describe, isMissing: ({ label }) => missing(say(label)) })),
    [settled, describe, missing, say],
  );
}

function useSettled<Value>(value: Value): Value | undefined {
  const [settled, setSettled] = useState<Value>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
