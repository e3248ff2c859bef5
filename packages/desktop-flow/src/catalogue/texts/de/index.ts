import type { ModuleTexts } from '../../action-texts.ts';
import { clipboard } from './clipboard.ts';
import { dateTime } from './date-time.ts';
import { external } from './external.ts';
import { file } from './file.ts';
import { flowControl } from './flow-control.ts';
import { folder } from './folder.ts';
import { logging } from './logging.ts';
import { text } from './text.ts';
import { variables } from './variables.ts';

export { statementTexts } from './statements.ts';

export const moduleTexts: readonly ModuleTexts[] = [clipboard, dateTime, external, file, flowControl, folder, logging, text, variables];
