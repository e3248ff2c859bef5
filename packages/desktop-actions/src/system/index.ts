import { ENVIRONMENT_ACTIONS } from './environment-variables.ts';
import { PING_ACTIONS } from './ping.ts';
import { PROCESS_ACTIONS } from './processes.ts';
import { RUN_APPLICATION_ACTIONS } from './run-application.ts';

export const SYSTEM_ACTIONS = [...ENVIRONMENT_ACTIONS, ...PROCESS_ACTIONS, ...RUN_APPLICATION_ACTIONS, ...PING_ACTIONS];
