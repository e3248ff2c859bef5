import { hasErrors } from '@tandem/designer-core/desktop-flow';
import { useCallback, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import type { RunChoice } from '../state/designer-dialog.ts';
import { inputsWithoutValue } from './run-inputs.ts';

export interface RunControls {
  /**
   * Runs what is in the designer, saved or not; with errors it says so instead, and asks for inputs that have no default.
   *
   * @param inputs JSON text of the object of inputs; those that are left out have their defaults
   */
  readonly start: (choice?: RunChoice, inputs?: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly step: () => void;
  /** One step, with the whole subflow that it calls. */
  readonly stepOver: () => void;
  /** The rest of the subflow. */
  readonly stepOut: () => void;
  readonly stop: () => void;
  /** Lets the flow end where it looks whether it should. */
  readonly stopSafely: () => void;
}

/** The run of the flow on the machine of the designer. The controls stay the same. */
export function useRun(): RunControls {
  const designer = useDesigner();
  const notify = useNotify();
  const { errorsBlock } = useMessages(DESKTOP_DESIGNER).run;
  const latest = useRef({ designer, notify, errorsBlock });
  useEffect(() => {
    latest.current = { designer, notify, errorsBlock };
  });
  const send = useCallback((kind: 'pause' | 'resume' | 'stop' | 'stop-safely') => latest.current.designer.debug.send({ kind }), []);
  const step = useCallback((how: 'into' | 'over' | 'out') => latest.current.designer.debug.send({ kind: 'step', how }), []);
  const start = useCallback((choice: RunChoice = {}, inputs?: string) => {
    const { designer: open, notify: say, errorsBlock: words } = latest.current;
    if (hasErrors(open.problems)) {
      open.showPane('errors');
      say.warning(words);
      return;
    }
    if (inputs === undefined && inputsWithoutValue(open.document).length > 0) {
      open.dispatch({ kind: 'open-dialog', dialog: { kind: 'run-inputs', choice } });
      return;
    }
    open.debug.send({
      kind: 'run',
      script: open.document.text,
      inputs: inputs ?? '{}',
      breakpoints: [...open.state.breakpoints],
      from: choice.from ?? null,
      isStepping: choice.isStepping ?? false,
      delayMs: open.delayMs,
    });
  }, []);
  return {
    start,
    pause: useCallback(() => send('pause'), [send]),
    resume: useCallback(() => send('resume'), [send]),
    step: useCallback(() => step('into'), [step]),
    stepOver: useCallback(() => step('over'), [step]),
    stepOut: useCallback(() => step('out'), [step]),
    stop: useCallback(() => send('stop'), [send]),
    stopSafely: useCallback(() => send('stop-safely'), [send]),
  };
}
