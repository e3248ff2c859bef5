import { CHANGE_FOLDER_ACTIONS } from './change.ts';
import { LIST_FOLDER_ACTIONS } from './list.ts';

export const FOLDER_ACTIONS = [...CHANGE_FOLDER_ACTIONS, ...LIST_FOLDER_ACTIONS];
