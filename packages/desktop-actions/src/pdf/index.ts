import { EXTRACT_ACTIONS } from './extract.ts';
import { WRITE_ACTIONS } from './write.ts';

export const PDF_ACTIONS = [...EXTRACT_ACTIONS, ...WRITE_ACTIONS];
