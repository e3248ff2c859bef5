import type { Expression } from '@tandem/desktop-flow';

/** The type of what an expression gives, by the names of `@INPUT` types and of the catalogue; undefined when it is not certain. */
export function typeOfExpression(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'number':
      return 'Numeric';
    case 'boolean':
      return 'Bool';
    case 'text':
    case 'interpolatedText':
      return 'String';
    case 'list':
      return 'List';
    case 'table':
      return 'Datatable';
    case 'object':
      return 'CustomObject';
    case 'dateTime':
      return 'DateTime';
    case 'group':
      return typeOfExpression(expression.expression);
    case 'unary':
      return expression.operator === 'NOT' ? 'Bool' : 'Numeric';
    case 'binary':
      return typeOfOperation(expression.operator);
    case 'functionCall':
      return /^(?:not)?(?:contains|startswith|endswith)$|^is(?:not)?(?:empty|blank)$/i.test(expression.name) ? 'Bool' : undefined;
    default:
      return undefined;
  }
}

const NUMERIC: ReadonlySet<string> = new Set(['-', '*', '/', 'MOD']);

/** `+` also joins texts and adds to lists. */
function typeOfOperation(operator: string): string | undefined {
  if (operator === '+') return undefined;
  return NUMERIC.has(operator) ? 'Numeric' : 'Bool';
}
