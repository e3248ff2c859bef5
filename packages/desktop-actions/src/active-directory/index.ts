import { CHANGE_ACTIONS } from './change.ts';
import { CONNECT_ACTIONS } from './connect.ts';
import { CREATE_ACTIONS } from './create.ts';
import { READ_ACTIONS } from './read.ts';
import { UPDATE_USER_ACTIONS } from './update-user.ts';

export const ACTIVE_DIRECTORY_ACTIONS = [...CHANGE_ACTIONS, ...CONNECT_ACTIONS, ...CREATE_ACTIONS, ...READ_ACTIONS, ...UPDATE_USER_ACTIONS];
