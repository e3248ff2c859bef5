import type { ModuleTexts } from '../../action-texts.ts';
import { clipboard } from './clipboard.ts';

export { statementTexts } from './statements.ts';

export const moduleTexts: readonly ModuleTexts[] = [clipboard];
