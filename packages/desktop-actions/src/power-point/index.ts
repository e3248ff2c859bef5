import { CONTENT_ACTIONS } from './content.ts';
import { LAUNCH_ACTIONS } from './launch.ts';
import { SAVE_CLOSE_ACTIONS } from './save-close.ts';
import { SLIDE_ACTIONS } from './slides.ts';

export const POWER_POINT_ACTIONS = [...LAUNCH_ACTIONS, ...SAVE_CLOSE_ACTIONS, ...SLIDE_ACTIONS, ...CONTENT_ACTIONS];
