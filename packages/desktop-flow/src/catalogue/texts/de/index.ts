import type { ModuleTexts } from '../../action-texts.ts';
import { clipboard } from './clipboard.ts';
import { dateTime } from './date-time.ts';
import { text } from './text.ts';
import { variables } from './variables.ts';

export { statementTexts } from './statements.ts';

export const moduleTexts: readonly ModuleTexts[] = [clipboard, dateTime, text, variables];
