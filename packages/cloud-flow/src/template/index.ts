export { type CompiledTemplate, compileTemplate, TEMPLATE_DEPTH } from './compile-template.ts';
export { evaluateTemplate } from './evaluate-template.ts';
export { expressionNames } from './expression-names.ts';
export { type TemplateSegment, templateSegments } from './template-segments.ts';
export { parseTemplateText, type TemplateText } from './template-text.ts';
