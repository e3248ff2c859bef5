import { type JsonValue, printJson } from '@tandem/kernel';
import type { Choices } from './choices.ts';
import { KEYS, randomFloat, randomInt, randomJson, randomObject } from './random-context.ts';
import { isTextKind, TEXT_KINDS } from './random-texts.ts';
import { type Parameter, SIGNATURES, type Signature, serves } from './signatures.ts';

const BY_RESULT = new Map<string, readonly Signature[]>();
const KINDS = ['string', 'int', 'float', 'decimal', 'bool', 'list', 'object', 'date', 'any'] as const;

function signaturesFor(kind: string): readonly Signature[] {
  const known = BY_RESULT.get(kind) ?? SIGNATURES.filter(({ gives }) => serves(gives, kind));
  BY_RESULT.set(kind, known);
  return known;
}

/** The text of an expression that gives, as a rule, a value of that kind. */
export function randomExpression(choices: Choices, kind: string, depth: number): string {
  const wanted = choices.chance(3) ? choices.pick(KINDS) : kind;
  const signatures = signaturesFor(wanted);
  if (depth === 0 || choices.isUsedUp || signatures.length === 0 || choices.below(100) < 25) return leaf(choices, wanted);
  const made = choices.chance(12) ? access(choices, depth) : call(choices, choices.pick(signatures), depth);
  return choices.chance(4) ? access(choices, depth, made) : made;
}

function call(choices: Choices, { name, takes }: Signature, depth: number): string {
  const args = takes.flatMap((parameter) => argumentsOf(choices, parameter, depth - 1));
  if (choices.chance(2)) args.push(randomExpression(choices, 'any', 0));
  if (choices.chance(1)) args.pop();
  return `${spelt(choices, name)}(${args.join(choices.chance(15) ? ' , ' : ',')})`;
}

function argumentsOf(choices: Choices, { kind, isOptional, isRepeated }: Parameter, depth: number): readonly string[] {
  if (isOptional && choices.chance(50)) return [];
  const count = isRepeated ? 1 + choices.below(3) : 1;
  return Array.from({ length: count }, () => randomExpression(choices, kind, depth));
}

function spelt(choices: Choices, name: string): string {
  return choices.chance(3) ? choices.pick([name.toUpperCase(), name.toLowerCase()]) : name;
}

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  string: ["variables('text')", "parameters('Site (env_Site)')"],
  int: ["variables('count')", "parameters('limit')", "iterationIndexes('Apply_to_each')"],
  number: ["variables('price')", "variables('count')"],
  bool: ["variables('flag')"],
  list: ["variables('list')", "outputs('List_rows')?['body/value']", "body('List_rows')?['value']", "result('Scope')"],
  object: [
    "variables('object')",
    "items('Apply_to_each')",
    "body('List_rows')",
    "outputs('List_rows')",
    'trigger()',
    "actions('Compose')",
    'workflow()',
  ],
  any: [
    "variables('any')",
    'item()',
    "outputs('Compose')",
    'triggerBody()',
    'triggerOutputs()',
    "outputs('Skipped')",
    "body('Compose')",
    "parameters('any')",
    "variables('nothing')",
    "actionBody('List_rows')",
    "actionOutputs('List_rows')",
    'action()',
    "body('Skipped')",
    "variables('missing')",
    'listCallbackUrl()',
  ],
};

function leaf(choices: Choices, kind: string): string {
  const sources = SOURCES[kind];
  if (sources !== undefined && choices.chance(35)) return choices.pick(sources);
  if (isTextKind(kind)) return quoted(TEXT_KINDS[kind](choices));
  switch (kind) {
    case 'key':
      return quoted(choices.chance(35) ? 'id' : choices.pick(KEYS));
    case 'small':
      return `${choices.chance(25) ? choices.below(14) - 3 : 1 + choices.below(3)}`;
    case 'int':
      return printJson(randomInt(choices));
    case 'float':
      return floatLiteral(choices);
    case 'number':
      return leaf(choices, choices.pick(['int', 'float', 'decimal', 'small']));
    case 'decimal':
      return `decimal(${quoted(choices.pick(['5', '5.0000', '0.1', '-2.50', '10', '3', '79228162514264337593543950335', '0.0000000000000000000000000001', '0', '1e3', '7.0']))})`;
    case 'bool':
      return choices.pick(['true', 'false', 'true', 'false', 'True', 'FALSE']);
    case 'content':
      return choices.pick(["binary('hi')", "base64ToBinary('dGVzdA==')", 'binary(\'{"a":1}\')', 'binary(5.0)']);
    case 'list':
    case 'numbers':
    case 'strings':
    case 'objects':
      return jsonCall(choices.list(0, 4, () => itemOf(choices, kind)));
    case 'object':
      return jsonCall(randomObject(choices));
    default:
      return choices.chance(20)
        ? 'null'
        : leaf(choices, choices.pick(['string', 'int', 'float', 'decimal', 'bool', 'list', 'object', 'date', 'small']));
  }
}

function itemOf(choices: Choices, kind: string): JsonValue {
  if (kind === 'numbers') return choices.chance(50) ? choices.below(20) : choices.pick([randomInt(choices), randomFloat(choices)]);
  if (kind === 'strings') return TEXT_KINDS.search(choices);
  return kind === 'objects' ? randomObject(choices, 1).set('id', choices.below(9)) : randomJson(choices, 1);
}

const FLOATS = [
  '0.5',
  '5.0',
  '-0.0',
  '1e308',
  '1.5',
  '+.5',
  '1.',
  '-01.0',
  '3e1',
  '2.5e-3',
  '5e-324',
  '1e15',
  '1e-5',
  '0.1',
  '9223372036854775809.5',
  '1e400',
];

function floatLiteral(choices: Choices): string {
  return choices.pick(FLOATS);
}

function jsonCall(value: JsonValue): string {
  return `json(${quoted(printJson(value))})`;
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const PATHS = [
  'body/value',
  'body/inner/a',
  'body/count',
  'a/b',
  'body/a/b',
  'body/value/0/id',
  'body//a',
  '/body',
  'body/',
  'body',
  'value',
  'statusCode',
  'headers/content-type',
  'BODY/Value',
  'outputs/body',
  'x/y',
];

function access(
  choices: Choices,
  depth: number,
  target = randomExpression(choices, choices.pick(['object', 'object', 'list', 'any']), depth - 1),
): string {
  const question = choices.chance(65) ? '?' : '';
  switch (choices.below(6)) {
    case 0:
      return `${target}${question}[${quoted(choices.pick(PATHS))}]`;
    case 1:
      return `${target}${question}[${choices.below(5) - 1}]`;
    case 2:
      return `${target}${question}.${choices.pick(['a', 'b', 'body', 'value', 'BODY', 'id', '__proto__', 'status', 'é'])}`;
    case 3:
      return `${target}${question}[${randomExpression(choices, choices.pick(['key', 'small', 'any']), Math.max(0, depth - 2))}]`;
    default:
      return `${target}${question}[${quoted(choices.pick(KEYS))}]`;
  }
}
