import { platform } from 'node:os';
import { type ActionContext, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { runMachineCommand } from './machine-command.ts';

const { boolean } = parameters;

const SHUTDOWN_ERROR = 'ShutdownComputerError';

interface Way {
  /** Last part of the id. */
  readonly selector: string;
  /** Command of `systemctl`. */
  readonly linux: string;
  readonly windows: readonly string[];
}

const WAYS: readonly Way[] = [
  { selector: 'Shutdown', linux: 'poweroff', windows: ['/s', '/t', '0'] },
  { selector: 'Restart', linux: 'reboot', windows: ['/r', '/t', '0'] },
  { selector: 'Hibernate', linux: 'hibernate', windows: ['/h'] },
  { selector: 'Sleep', linux: 'suspend', windows: ['/h'] },
];

async function shutDown(way: Way, isForced: boolean, context: ActionContext): Promise<Record<never, never>> {
  const isWindows = platform() === 'win32';
  await runMachineCommand(
    {
      programs: isWindows ? ['shutdown'] : ['systemctl'],
      args: isWindows ? [...way.windows, ...(isForced ? ['/f'] : [])] : [way.linux, ...(isForced ? ['-i'] : [])],
      what: 'The computer does not do it',
      errorId: SHUTDOWN_ERROR,
      remedy: 'It needs systemd, and a user with the right to it.',
    },
    context,
  );
  return {};
}

/** They need the right to switch the machine off, which the user of an unattended machine usually does not have. */
export const SHUTDOWN_ACTIONS: readonly DesktopAction[] = WAYS.map((way) =>
  defineAction({
    id: `Workstation.ShutdownComputer.${way.selector}`,
    title: 'Shutdown computer',
    parameters: { Force: boolean(false) },
    errors: [SHUTDOWN_ERROR],
    run: ({ Force }, context) => shutDown(way, Force, context),
  }),
);
