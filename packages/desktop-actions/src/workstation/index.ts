import { PRINTING_ACTIONS } from './printing.ts';
import { RECYCLE_BIN_ACTIONS } from './recycle-bin.ts';
import { SHUTDOWN_ACTIONS } from './shutdown.ts';
import { SOUND_ACTIONS } from './sound.ts';

export const WORKSTATION_ACTIONS = [...PRINTING_ACTIONS, ...SOUND_ACTIONS, ...SHUTDOWN_ACTIONS, ...RECYCLE_BIN_ACTIONS];
