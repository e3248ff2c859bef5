import { hasErrors } from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import { useCallback, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../designer/designer-messages.ts';
import { useDesigner } from '../state/designer-context.ts';

export interface RunChoice {
  readonly from?: StepPlace;
  /** Pauses before the first step. */
  readonly isStepping?: boolean;
}

export interface RunControls {
  /** Runs what is in the designer, saved or not; with errors it says so instead. */
  readonly start: (choice?: RunChoice) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly step: () => void;
  readonly stop: () => void;
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
  const send = useCallback((kind: 'pause' | 'resume' | 'step' | 'stop') => latest.current.designer.debug.send({ kind }), []);
  const start = useCallback(({ from, isStepping = false }: RunChoice = {}) => {
    const { designer: open, notify: say, errorsBlock: words } = latest.current;
    if (hasErrors(open.problems)) {
      open.showPane('errors');
      say.done(words);
      return;
    }
    open.debug.send({
      kind: 'run',
      script: open.document.text,
      inputs: '{}',
      breakpoints: [...open.state.breakpoints],
      from: from ?? null,
      isStepping,
      delayMs: open.delayMs,
    });
  }, []);
  return {
    start,
    pause: useCallback(() => send('pause'), [send]),
    resume: useCallback(() => send('resume'), [send]),
    step: useCallback(() => send('step'), [send]),
    stop: useCallback(() => send('stop'), [send]),
  };
}
