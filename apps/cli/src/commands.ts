import { benchCommand } from './bench/bench-command.ts';
import { checkCloudCommand } from './cloud/check-command.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo/demo-command.ts';
import { DESKTOP_COMMANDS } from './desktop/desktop-commands.ts';
import { evalCommand } from './eval/eval-command.ts';
import { MACHINE_COMMANDS } from './machine/machine-commands.ts';
import { startCommand } from './start/start-command.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  startCommand,
  demoCommand,
  evalCommand,
  checkCloudCommand,
  ...DESKTOP_COMMANDS,
  ...MACHINE_COMMANDS,
  benchCommand,
];
