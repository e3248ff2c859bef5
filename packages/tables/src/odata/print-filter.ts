import type { Condition, Operand } from '../query/condition.ts';
import { findOperator } from '../query/operators.ts';
import { printLiteral } from './literal.ts';
import { printPath } from './path.ts';

/**
 * The text of a `$filter` that reads back as the same condition.
 *
 * @throws Error for operators that only FetchXML can write, such as `like`
 */
export function printFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.items.map(printInner).join(` ${condition.kind} `);
    case 'not':
      return `not ${printInner(condition.item)}`;
    case 'compare':
      return `${printOperand(condition.left)} ${condition.operator} ${printOperand(condition.right)}`;
    case 'text':
      return `${condition.operator}(${printPath(condition.path)},${printLiteral(condition.value)})`;
    case 'operator':
      return printOperator(condition);
    default:
      return printLambda(condition);
  }
}

function printInner(condition: Condition): string {
  return condition.kind === 'and' || condition.kind === 'or' ? `(${printFilter(condition)})` : printFilter(condition);
}

function printOperand(operand: Operand): string {
  return operand.kind === 'path' ? printPath(operand) : printLiteral(operand);
}

function printOperator({ operator, path, values }: Extract<Condition, { kind: 'operator' }>): string {
  const found = findOperator(operator);
  if (found?.odata === undefined) throw new Error(`OData has no function for the operator ${operator}.`);
  const list = values.map(printLiteral).join(',');
  if (operator.endsWith('-fiscal-period-and-year')) {
    const numbered = values.map((value, index) => `,PropertyValue${index + 1}=${printLiteral(value)}`).join('');
    return `Microsoft.Dynamics.CRM.${found.odata}(PropertyName='${printPath(path)}'${numbered})`;
  }
  const isList = found.values === 'two' || found.values === 'many';
  const value = found.values === 'none' ? '' : isList ? `,PropertyValues=[${list}]` : `,PropertyValue=${list}`;
  return `Microsoft.Dynamics.CRM.${found.odata}(PropertyName='${printPath(path)}'${value})`;
}

function printLambda({ kind, path, variable, item }: Extract<Condition, { kind: 'any' | 'all' }>): string {
  return `${printPath(path)}/${kind}(${item === undefined ? '' : `${variable}:${printFilter(item)}`})`;
}
