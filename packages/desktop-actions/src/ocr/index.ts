export { OCR_ACTIONS } from './extract.ts';
