import { DIRECTORY_ACTIONS } from './directories.ts';
import { FILE_ACTIONS } from './files.ts';
import { OPEN_ACTIONS } from './open.ts';
import { SYNCHRONIZE_ACTIONS } from './synchronize-actions.ts';

export const FTP_ACTIONS = [...DIRECTORY_ACTIONS, ...FILE_ACTIONS, ...OPEN_ACTIONS, ...SYNCHRONIZE_ACTIONS];
