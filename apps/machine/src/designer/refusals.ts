import { TandemError } from '@tandem/kernel';

/** Why a command of a designer was not obeyed, as its `refused` event tells it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export function refusalOf({ code, message, fix }: TandemError): Refusal {
  return { code, message: fix === undefined ? message : `${message} ${fix}` };
}

export function noRun(): TandemError {
  return new TandemError('DebugRunNotFound', 'No flow runs for this designer.', { fix: 'Run the flow first.' });
}

export function notPaused(): TandemError {
  return new TandemError('DebugRunNotPaused', 'The run is not paused.', { fix: 'Pause it first.' });
}

export function runActive(): TandemError {
  return new TandemError('DebugRunActive', 'A run of this designer is still going on.', { fix: 'Stop it, or wait for its end.' });
}

/** The code that a queued run gets for the same reason. */
export function sessionTaken(): TandemError {
  return new TandemError('UIFlowAlreadyRunning', 'Another desktop flow runs in the session that this one needs.', {
    retryable: true,
    fix: 'Wait for its end, or stop it.',
  });
}

export function commandInvalid(): TandemError {
  return new TandemError('DesignerCommandInvalid', 'The machine does not know this command.', {
    fix: 'Update the machine agent, and reload the designer.',
  });
}

export function valueTooLarge(): TandemError {
  return new TandemError('DesignerValueTooLarge', 'The value is too large to be shown.', {
    fix: 'Look at a part of it, or at fewer rows at once.',
  });
}

export function bodyDied(): TandemError {
  return new TandemError(
    'UIFlowAgentLauncherServiceIsNotRunning',
    'The process of the desktop flow ended without a word, or did not start.',
    {
      kind: 'operational',
      fix: 'Run `tandem machine doctor` on the machine.',
    },
  );
}

export function bodyStopped(): TandemError {
  return new TandemError('Cancelled', 'The run was stopped; it did not end by itself, so its process was ended.');
}

export function linkUnknown(): TandemError {
  return new TandemError('DesignerLinkUnknown', 'The machine agent was started anew and does not know this designer any more.', {
    fix: 'Connect the designer again.',
  });
}

export function serverLost(): TandemError {
  return new TandemError('DesignerLinkLost', 'The machine was without its server for half a minute and ended the run.', {
    kind: 'operational',
    fix: 'Connect the designer again.',
  });
}
