import type { CloudFlowRunStore } from '@tandem/store';
import type { Command } from '../command.ts';
import { checkCloudCommand } from './check-command.ts';
import { runCloudCommand } from './run-command.ts';

export function cloudCommands(openRunStore: () => CloudFlowRunStore): readonly Command[] {
  return [checkCloudCommand, runCloudCommand(openRunStore)];
}
