import { join, relative } from 'node:path';
import { type Argument, type Class, type Expression, type ObjectExpression, type Statement, Visitor } from 'oxc-parser';
import { readSource } from '../source/source-file.ts';
import { sourceFiles } from '../source/source-files.ts';

/** One code of the error family, as the sources make it. */
export interface ErrorCode {
  readonly code: string;
  /** Who must act. */
  readonly kind: string;
  /** The messages, with `…` where a value stands. */
  readonly messages: readonly string[];
  readonly fixes: readonly string[];
  readonly rooms: readonly string[];
}

interface Place {
  readonly code: string;
  readonly kind: string;
  readonly message: string | undefined;
  readonly fix: string | undefined;
  readonly room: string;
}

/** Errors that are made with code, message and options; classes that extend them say theirs in `super(…)`. */
const MADE_WITH_CODE: ReadonlySet<string> = new Set(['TandemError', 'DetailedError']);

/** Every `new TandemError(…)`, and every `super(…)` of a class of errors, with a literal code in the sources of the house, by code. */
export function errorCodes(root: string): readonly ErrorCode[] {
  const places = ['packages', 'apps'].flatMap((folder) => sourceFiles(join(root, folder)).flatMap((path) => placesIn(root, path)));
  const byCode = Map.groupBy(places, ({ code }) => code);
  return Array.from(byCode, ([code, found]) => merge(code, found)).sort((left, right) => left.code.localeCompare(right.code, 'en'));
}

function placesIn(root: string, path: string): readonly Place[] {
  if (/[\\/]test[\\/]/.test(path)) return [];
  const room = relative(root, path).split(/[\\/]src[\\/]/)[0] ?? '';
  const places: Place[] = [];
  const add = (args: readonly Argument[]) => {
    const place = readPlace(args, room);
    if (place !== undefined) places.push(place);
  };
  new Visitor({
    NewExpression: ({ callee, arguments: args }) => {
      if (makesErrors(callee)) add(args);
    },
    ClassDeclaration: (node) => {
      if (makesErrors(node.superClass)) add(superArguments(node));
    },
  }).visit(readSource(path).program);
  return places;
}

function makesErrors(node: Expression | null): boolean {
  return node?.type === 'Identifier' && MADE_WITH_CODE.has(node.name);
}

/** What the constructor of the class hands to the class that it extends. */
function superArguments({ body }: Class): readonly Argument[] {
  const made = body.body.find((element) => element.type === 'MethodDefinition' && element.kind === 'constructor');
  const statements: readonly Statement[] = made?.type === 'MethodDefinition' ? (made.value.body?.body ?? []) : [];
  for (const statement of statements) {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (call?.type === 'CallExpression' && call.callee.type === 'Super') return call.arguments;
  }
  return [];
}

function readPlace([code, message, options]: readonly Argument[], room: string): Place | undefined {
  if (code?.type !== 'Literal' || typeof code.value !== 'string') return undefined;
  const members = options?.type === 'ObjectExpression' ? options : undefined;
  return {
    code: code.value,
    kind: textOf(member(members, 'kind')) ?? 'user',
    message: textOf(message),
    fix: textOf(member(members, 'fix')),
    room,
  };
}

function member(object: ObjectExpression | undefined, name: string): Expression | undefined {
  const found = object?.properties.find(
    (property) => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
  );
  return found?.type === 'Property' ? found.value : undefined;
}

/** The text of a literal, or of a template with `…` in place of its values. */
function textOf(node: { readonly type: string } | undefined): string | undefined {
  const expression = node as Expression | undefined;
  if (expression?.type === 'Literal') return typeof expression.value === 'string' ? expression.value : undefined;
  if (expression?.type !== 'TemplateLiteral') return undefined;
  return expression.quasis.map(({ value }) => value.cooked ?? value.raw).join('…');
}

function merge(code: string, places: readonly Place[]): ErrorCode {
  const distinct = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((text) => text !== undefined))];
  return {
    code,
    kind: distinct(places.map(({ kind }) => kind)).join(', '),
    messages: distinct(places.map(({ message }) => message)),
    fixes: distinct(places.map(({ fix }) => fix)),
    rooms: distinct(places.map(({ room }) => room)),
  };
}
