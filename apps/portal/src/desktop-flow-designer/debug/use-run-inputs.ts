import type { InterfaceVariable } from '@tandem/desktop-flow';
import { useState } from 'react';
import { type InputDrafts, readInputs } from './run-inputs.ts';

/** What is typed for the inputs of a run. What is lacking is said once somebody `tried` to start it. */
export function useRunInputs(inputs: readonly InterfaceVariable[]) {
  const [drafts, setDrafts] = useState<InputDrafts>({});
  const [isTried, setTried] = useState(false);
  const read = readInputs(inputs, drafts);
  const faults = read.kind === 'faulty' ? read.faults : undefined;
  return { read, tried: () => setTried(true), fields: { inputs, drafts, faults, isTried, onChange: setDrafts } };
}
