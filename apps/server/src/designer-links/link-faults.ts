import { TandemError } from '@tandem/kernel';
import type { LinkTimeouts } from './designer-link.ts';

const AGAIN = 'Choose the machine again in the designer, or Launch app on the page of the desktop flow.';

/** The server does not know the link, or it is somebody else's. */
export function linkGone(): TandemError {
  return new TandemError('DesignerLinkGone', 'The link to the machine is over, or the server was started anew.', {
    status: 410,
    fix: AGAIN,
  });
}

export function machineOffline(name: string): TandemError {
  return new TandemError('MachineOffline', `The machine ${name} is offline.`, {
    kind: 'operational',
    retryable: true,
    status: 503,
    fix: 'Start the machine agent on that machine, or check its network, then try again.',
  });
}

export function machineNotActive(name: string): TandemError {
  return new TandemError('MachineNotActive', `The machine ${name} is quarantined, so that nothing can run on it.`, {
    status: 409,
    fix: 'Let an administrator confirm the machine on its page.',
  });
}

export function connectionLeadsElsewhere(name: string): TandemError {
  return new TandemError('ConnectionLeadsElsewhere', `The connection does not lead to the machine ${name}.`, {
    status: 409,
    fix: 'Choose a machine of the connection, or make a connection to this machine.',
  });
}

export function tooManyLinks(most: number): TandemError {
  return new TandemError('TooManyDesignerLinks', `You have ${most} designers open on machines, and no more are allowed.`, {
    status: 429,
    fix: 'Close the designers that you do not need.',
  });
}

export function signInOver(): TandemError {
  return new TandemError('DesignerSignedOut', 'The sign-in of the designer is over.', {
    status: 401,
    fix: 'Sign in again, then choose the machine again in the designer.',
  });
}

/** Another tab or window took the link over. */
export function openedElsewhere(): TandemError {
  return new TandemError('DesignerOpenedElsewhere', 'The flow was opened in another tab or window, which has the machine now.', {
    status: 409,
    fix: 'Go on there, or open the designer here again.',
  });
}

export function serverStops(): TandemError {
  return new TandemError('DesignerServerStopped', 'The server stops, and the link to the machine with it.', {
    kind: 'operational',
    retryable: true,
    status: 503,
    fix: AGAIN,
  });
}

export function linkNotOpen(): TandemError {
  return new TandemError('DesignerLinkNotOpen', 'The machine is not ready for the designer yet.', {
    status: 409,
    retryable: true,
    fix: 'Wait until the designer shows the machine as ready.',
  });
}

export function commandInvalid(): TandemError {
  return new TandemError('DesignerCommandInvalid', 'The designer sent something that is no command.', {
    fix: 'Reload the page: it may be older than the server.',
  });
}

export function commandTooLarge(bytes: number, most: number): TandemError {
  return new TandemError('DesignerCommandTooLarge', `The command has ${bytes} bytes on its way to the machine, and ${most} are allowed.`, {
    status: 413,
    fix: 'Split the flow, or pass large values by files.',
  });
}

/** What a link on that machine is closed with when its time is up. */
export function linkTimeouts(machineName: string): LinkTimeouts {
  return {
    unbound: new TandemError('DesignerNotOpened', 'The window of the launch did not open within two minutes.', { fix: AGAIN }).toJSON(),
    opening: new TandemError('MachineDidNotAnswer', 'The machine did not answer in time.', {
      kind: 'operational',
      retryable: true,
      status: 504,
      fix: 'Try again; if it stays so, look at the machine agent on that machine.',
    }).toJSON(),
    designerAway: new TandemError('DesignerLeft', 'The designer was away for too long, so that the machine was set free.', {
      fix: AGAIN,
    }).toJSON(),
    machineAway: machineOffline(machineName).toJSON(),
  };
}
