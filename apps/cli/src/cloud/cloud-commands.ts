import type { Command } from '../command.ts';
import type { OpenRunStore } from '../open-run-store.ts';
import { checkCloudCommand } from './check-command.ts';
import { runCloudCommand } from './run-command.ts';

export function cloudCommands(openStore: OpenRunStore): readonly Command[] {
  return [checkCloudCommand, runCloudCommand(openStore)];
}
