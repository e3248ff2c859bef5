import { PROCESS_ACTIONS } from './process.ts';
import { RETRIEVE_ACTIONS } from './retrieve.ts';
import { SEND_ACTIONS } from './send.ts';

export const EMAIL_ACTIONS = [...PROCESS_ACTIONS, ...RETRIEVE_ACTIONS, ...SEND_ACTIONS];
