import type { Diagnostic, JsonValue } from '@tandem/kernel';
import type { FlowVariable } from '@tandem/protocol';
import type { Expression, ObjectLiteral } from './expression.ts';
import { literalValue, plainTextOf } from './literal-value.ts';
import type { DesktopFlow, InterfaceHeader } from './tree.ts';

/** A variable of the interface with the name that it has inside the flow. */
export interface InterfaceVariable extends FlowVariable {
  readonly variable: string;
  readonly defaultValue?: JsonValue;
}

export interface DesktopFlowInterface {
  readonly inputs: readonly InterfaceVariable[];
  readonly outputs: readonly InterfaceVariable[];
  readonly diagnostics: readonly Diagnostic[];
}

const TYPES: ReadonlyMap<string, FlowVariable['type']> = new Map(
  (['String', 'Numeric', 'Bool', 'CustomObject', 'List', 'Datatable'] as const).map((type) => [type.toLowerCase(), type]),
);

/**
 * What a flow takes and gives: its `@INPUT` and `@OUTPUT` lines, with sensitivity from `@SENSITIVE`. A cloud flow uses `name`,
 * the `'FriendlyName'`; statements use `variable`. A fault in a declaration is a diagnostic, and the variable still counts.
 */
export function readInterface(flow: DesktopFlow): DesktopFlowInterface {
  const sensitive = new Set(flow.headers.flatMap((header) => (header.kind === 'sensitive' ? header.names : [])).map(fold));
  const diagnostics: Diagnostic[] = [];
  const read = (kind: InterfaceHeader['kind']) => {
    const headers = flow.headers.filter((header): header is InterfaceHeader => header.kind === kind);
    reportDoubles(headers, diagnostics);
    return headers.map((header) => readVariable(header, sensitive, diagnostics));
  };
  const inputs = read('input');
  const outputs = read('output');
  reportBothWays(flow, diagnostics);
  return { inputs, outputs, diagnostics };
}

function fold(name: string): string {
  return name.toLowerCase();
}

function readVariable(header: InterfaceHeader, sensitive: ReadonlySet<string>, diagnostics: Diagnostic[]): InterfaceVariable {
  const fields = readFields(header, diagnostics);
  const text = (key: string) => plainTextOf(fields.get(key)) ?? '';
  const type = TYPES.get(fold(text('type')));
  if (type === undefined && fields.size > 0) {
    report(
      diagnostics,
      header,
      'InvalidType',
      `'${header.name}' has no known 'Type'. Write one of String, Numeric, Bool, CustomObject, List, Datatable.`,
    );
  }
  const isOptional = fields.get('isoptional');
  const value = readDefault(fields.get('defaultvalue'));
  return {
    variable: header.name,
    name: text('friendlyname') || header.name,
    description: text('description'),
    type: type ?? 'String',
    isOptional: isOptional?.kind === 'boolean' && isOptional.value,
    isSensitive: sensitive.has(fold(header.name)) || isTrue(fields.get('issensitive')),
    ...(value === undefined ? {} : { defaultValue: value }),
  };
}

function isTrue(expression: Expression | undefined): boolean {
  return expression?.kind === 'boolean' && expression.value;
}

function readFields(header: InterfaceHeader, diagnostics: Diagnostic[]): ReadonlyMap<string, Expression> {
  const { declaration } = header;
  if (declaration.kind === 'object') return new Map(fieldsOf(declaration));
  const message = `The declaration of '${header.name}' can't be read. Write { 'Description': '…', 'FriendlyName': '…', 'Type': 'String' }.`;
  report(diagnostics, header, 'InvalidDeclaration', message);
  return new Map();
}

function fieldsOf(declaration: ObjectLiteral): (readonly [string, Expression])[] {
  return declaration.properties.map(({ key, value }) => [fold(key), value]);
}

/** A default that is a literal; an empty text counts as none. */
function readDefault(expression: Expression | undefined): JsonValue | undefined {
  const value = expression === undefined ? undefined : literalValue(expression);
  return value === '' ? undefined : value;
}

function reportDoubles(headers: readonly InterfaceHeader[], diagnostics: Diagnostic[]): void {
  const seen = new Set<string>();
  for (const header of headers) {
    if (seen.has(fold(header.name)))
      report(diagnostics, header, 'DuplicateVariable', `'${header.name}' is declared twice. Remove one of the lines.`);
    seen.add(fold(header.name));
  }
}

function reportBothWays(flow: DesktopFlow, diagnostics: Diagnostic[]): void {
  const inputs = new Set(flow.headers.flatMap((header) => (header.kind === 'input' ? [fold(header.name)] : [])));
  for (const header of flow.headers) {
    if (header.kind !== 'output' || !inputs.has(fold(header.name))) continue;
    report(diagnostics, header, 'InputIsOutput', `'${header.name}' is both an input and an output. Rename one of them.`);
  }
}

function report(diagnostics: Diagnostic[], header: InterfaceHeader, code: string, message: string): void {
  diagnostics.push({ code, severity: 'error', message, range: header.range, path: header.name });
}
