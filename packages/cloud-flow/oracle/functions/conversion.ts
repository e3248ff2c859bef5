import { base64Decode, base64Encode, contentObject, utf8Decode, utf8Encode } from '../values/bytes.ts';
import { decimalOfText, toDecimal } from '../values/decimal.ts';
import { parseJsonText } from '../values/json-reading.ts';
import { floatOfText, formatDecimal, intOfText } from '../values/number-text.ts';
import { contentOf, stringify } from '../values/text.ts';
import { array, bool, fail, float, int, object, string, type Value } from '../values/value.ts';
import { at, cultureAt, eager, type FunctionGroup, textAt } from './definition.ts';
import { trimmed } from './string.ts';

const OCTETS = 'application/octet-stream';

function toInt(args: readonly Value[]): Value {
  const value = at(args, 0);
  if (args.length > 1) textAt(args, 1);
  switch (value.kind) {
    case 'int':
      return value;
    case 'float':
      return Number.isInteger(value.value) ? int(BigInt(value.value)) : fail('the number has a fraction');
    case 'decimal':
      return int(intOfText(formatDecimal(value)) ?? fail('the number has a fraction'));
    case 'string':
      cultureAt(args, 1);
      return int(intOfText(value.value) ?? fail('the text is no integer'));
    default:
      return fail('expects a number or a text');
  }
}

function toFloat(args: readonly Value[]): Value {
  const value = at(args, 0);
  if (args.length > 1) textAt(args, 1);
  if (value.kind === 'float') return value;
  if (value.kind === 'int') return float(Number(value.value));
  if (value.kind === 'decimal') return float(Number(formatDecimal(value)));
  if (value.kind !== 'string') return fail('expects a number or a text');
  return float(floatOfText(value.value, cultureAt(args, 1) === '') ?? fail('the text is no number'));
}

function decimalOf(value: Value): Value {
  if (value.kind === 'string') return decimalOfText(value.value) ?? fail('the text is no decimal');
  return value.kind === 'int' || value.kind === 'float' || value.kind === 'decimal' ? toDecimal(value) : fail('expects a number or a text');
}

function toBool(value: Value): boolean {
  if (value.kind === 'bool') return value.value;
  if (value.kind === 'int') return value.value !== 0n;
  if (value.kind === 'float') return value.value !== 0;
  if (value.kind === 'decimal') return value.digits !== 0n;
  const word = value.kind === 'string' ? trimmed(value.value.replaceAll('\0', ' ')).toLowerCase() : '';
  return word === 'true' || word === 'false' ? word === 'true' : fail('neither true nor false');
}

function json(value: Value): Value {
  if (value.kind === 'null') return object([]);
  if (value.kind === 'string') return parseJsonText(value.value);
  const content = contentOf(value);
  return content === undefined ? fail('expects a text') : parseJsonText(utf8Decode(base64Decode(content.base64)));
}

function base64(value: Value): string {
  if (value.kind === 'string') return base64Encode(utf8Encode(value.value));
  return contentOf(value)?.base64 ?? fail('expects a text');
}

function binary(value: Value): Value {
  if (value.kind === 'null') return fail('expects a value');
  return contentObject(OCTETS, contentOf(value)?.base64 ?? base64Encode(utf8Encode(stringify(value))));
}

function base64ToBinary(text: string): Value {
  base64Decode(text);
  return contentObject(OCTETS, text);
}

const decodeText = eager(1, 1, (args) => string(utf8Decode(base64Decode(textAt(args, 0)))));

export const CONVERSION_FUNCTIONS: FunctionGroup = {
  string: eager(1, 1, (args) => string(stringify(at(args, 0)))),
  int: eager(1, 2, toInt),
  float: eager(1, 2, toFloat),
  decimal: eager(1, 1, (args) => decimalOf(at(args, 0))),
  bool: eager(1, 1, (args) => bool(toBool(at(args, 0)))),
  json: eager(1, 1, (args) => json(at(args, 0))),
  array: eager(1, 1, (args) => array([at(args, 0)])),
  createArray: eager(1, Number.POSITIVE_INFINITY, (args) => array(args)),
  base64: eager(1, 1, (args) => string(base64(at(args, 0)))),
  base64ToString: decodeText,
  decodeBase64: decodeText,
  base64ToBinary: eager(1, 1, (args) => base64ToBinary(textAt(args, 0))),
  binary: eager(1, 1, (args) => binary(at(args, 0))),
};
