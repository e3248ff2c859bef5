import { BASE64_ACTIONS } from './base64.ts';
import { COPY_MOVE_ACTIONS } from './copy-move.ts';
import { CSV_FILE_ACTIONS } from './csv-files.ts';
import { FILE_PATH_ACTIONS } from './paths.ts';
import { RENAME_ACTIONS } from './rename.ts';
import { TEXT_FILE_ACTIONS } from './text-files.ts';

export const FILE_ACTIONS = [
  ...BASE64_ACTIONS,
  ...COPY_MOVE_ACTIONS,
  ...CSV_FILE_ACTIONS,
  ...FILE_PATH_ACTIONS,
  ...RENAME_ACTIONS,
  ...TEXT_FILE_ACTIONS,
];
