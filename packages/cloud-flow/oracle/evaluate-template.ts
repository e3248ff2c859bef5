import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { evaluateExpression } from './evaluate-expression.ts';
import type { OracleHost } from './oracle-host.ts';
import { parseExpression } from './syntax/parser.ts';
import { fromJsonValue, toJsonValue } from './values/json-border.ts';
import { stringify } from './values/text.ts';
import { array, type Entry, Fault, fail, object, string, type Value } from './values/value.ts';

export type OracleAnswer = { readonly kind: 'value'; readonly value: JsonValue } | { readonly kind: 'error'; readonly code: string };

/** Evaluates a template of any JSON. Nothing but defects of the oracle is thrown. */
export function evaluateWithOracle(template: JsonValue, host: OracleHost): OracleAnswer {
  try {
    return { kind: 'value', value: toJsonValue(evaluate(template, host)) };
  } catch (thrown) {
    if (thrown instanceof Fault) return { kind: 'error', code: 'InvalidTemplate' };
    throw thrown;
  }
}

function evaluate(template: JsonValue, host: OracleHost): Value {
  if (typeof template === 'string') return evaluateText(template, host);
  if (isJsonArray(template)) return array(template.map((item) => evaluate(item, host)));
  if (!(template instanceof JsonObject)) return fromJsonValue(template);
  return object(
    [...template].reduce<readonly Entry[]>((entries, [key, item]) => putLast(entries, keyText(key, host), evaluate(item, host)), []),
  );
}

function putLast(entries: readonly Entry[], key: string, value: Value): readonly Entry[] {
  return [...entries.filter(([name]) => name !== key), [key, value]];
}

function keyText(key: string, host: OracleHost): string {
  return stringify(evaluateText(key, host));
}

function evaluateText(text: string, host: OracleHost): Value {
  if (text.startsWith('@@')) return string(text.slice(1));
  if (text.startsWith('@') && text[1] !== '{' && text.length > 1) return whole(text, host);
  return text.includes('@{') ? string(interpolate(text, host)) : string(text);
}

function whole(text: string, host: OracleHost): Value {
  const { expression, end } = parseExpression(text, 1);
  if (end !== text.length) fail('text after the expression');
  return evaluateExpression(expression, host);
}

/** All expressions are read before the first is evaluated. */
function interpolate(text: string, host: OracleHost): string {
  const parts: (() => string)[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('@@{', at)) {
      parts.push(() => '@{');
      at += 3;
    } else if (text.startsWith('@{', at)) {
      const { expression, end } = parseExpression(text, at + 2);
      if (text[end] !== '}') fail("'}' is missing");
      parts.push(() => stringify(evaluateExpression(expression, host)));
      at = end + 1;
    } else {
      const char = text.charAt(at++);
      parts.push(() => char);
    }
  }
  return parts.map((part) => part()).join('');
}
