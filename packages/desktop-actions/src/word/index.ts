import { READ_ACTIONS, WRITE_ACTIONS } from './content.ts';
import { LAUNCH_ACTIONS } from './launch.ts';
import { SAVE_CLOSE_ACTIONS } from './save-close.ts';

export const WORD_ACTIONS = [...LAUNCH_ACTIONS, ...SAVE_CLOSE_ACTIONS, ...READ_ACTIONS, ...WRITE_ACTIONS];
