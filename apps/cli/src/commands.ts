import type { Command } from './command.ts';
import { evalCommand } from './eval/eval-command.ts';

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [evalCommand];
