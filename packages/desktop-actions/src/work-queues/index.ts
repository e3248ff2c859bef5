import { ENQUEUE_ACTIONS } from './enqueue.ts';
import { MANY_ACTIONS } from './many.ts';
import { PROCESS_ACTIONS } from './process.ts';
import { UPDATE_ACTIONS } from './update.ts';

export const WORK_QUEUES_ACTIONS = [...PROCESS_ACTIONS, ...UPDATE_ACTIONS, ...ENQUEUE_ACTIONS, ...MANY_ACTIONS];
