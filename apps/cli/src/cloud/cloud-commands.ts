import type { Command } from '../command.ts';
import { checkCloudCommand } from './check-command.ts';

export const CLOUD_COMMANDS: readonly Command[] = [checkCloudCommand];
