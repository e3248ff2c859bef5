import { DATE_ACTIONS } from './dates.ts';
import { FILE_DIALOG_ACTIONS } from './files.ts';
import { FORM_ACTIONS } from './forms.ts';
import { INPUT_ACTIONS } from './inputs.ts';
import { LIST_ACTIONS } from './lists.ts';
import { MESSAGE_ACTIONS } from './messages.ts';

export const DISPLAY_ACTIONS = [
  ...MESSAGE_ACTIONS,
  ...INPUT_ACTIONS,
  ...DATE_ACTIONS,
  ...LIST_ACTIONS,
  ...FILE_DIALOG_ACTIONS,
  ...FORM_ACTIONS,
];
