import { DOS_COMMAND_ACTIONS } from './dos-command.ts';
import { POWERSHELL_ACTIONS } from './powershell.ts';
import { PYTHON_ACTIONS } from './python.ts';
import { WINDOWS_SCRIPT_ACTIONS } from './windows-script.ts';

export const SCRIPTING_ACTIONS = [...DOS_COMMAND_ACTIONS, ...POWERSHELL_ACTIONS, ...PYTHON_ACTIONS, ...WINDOWS_SCRIPT_ACTIONS];
