import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { type CompiledTemplate, compileTemplate } from '../template/index.ts';
import { member } from './action-settings.ts';
import type { ActionCompiler } from './compile-action.ts';
import type { ActionBody, CompiledAction } from './compiled-flow.ts';
import { failingTemplate, invalidTemplate } from './failing-template.ts';

/** Filter array: `where` is a template, or a condition in its object form. */
export function queryBody(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const where = member(json, 'inputs', 'where') ?? null;
  return { kind: 'query', from: source(compiler, json), where: compiler.condition(where, 'inputs', 'where'), written: where };
}

/** Select: `select` is an object of templates, or one template for plain values. */
export function selectBody(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const select = member(json, 'inputs', 'select') ?? null;
  return { kind: 'select', from: source(compiler, json), select: compiler.template(select, 'inputs', 'select'), written: select };
}

export function joinBody(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const joinWith = compiler.template(member(json, 'inputs', 'joinWith'), 'inputs', 'joinWith');
  return { kind: 'join', from: source(compiler, json), joinWith };
}

/** Create CSV table and Create HTML table: without `columns` the properties of the objects are the columns. */
export function tableBody(compiler: ActionCompiler, _: CompiledAction, json: JsonObject): ActionBody {
  const columns = member(json, 'inputs', 'columns') ?? undefined;
  return {
    kind: 'table',
    from: source(compiler, json),
    format: compiler.template(member(json, 'inputs', 'format'), 'inputs', 'format'),
    ...(columns === undefined ? { headers: undefined, cells: undefined } : compileColumns(compiler, columns)),
    written: columns,
  };
}

function source(compiler: ActionCompiler, json: JsonObject): CompiledTemplate {
  return compiler.template(member(json, 'inputs', 'from'), 'inputs', 'from');
}

function compileColumns(
  compiler: ActionCompiler,
  columns: JsonValue,
): { readonly headers: CompiledTemplate; readonly cells: CompiledTemplate } {
  compiler.template(columns, 'inputs', 'columns');
  if (isJsonArray(columns) && columns.every((column) => column instanceof JsonObject)) {
    return {
      headers: templateOf(columns.map((column) => column.get('header') ?? '')),
      cells: templateOf(columns.map((column) => column.get('value') ?? null)),
    };
  }
  const message = "The columns of a table must be a list of objects with 'header' and 'value'.";
  compiler.warnOf(invalidTemplate(message, ''), 'inputs', 'columns');
  return { headers: failingTemplate(message), cells: failingTemplate(message) };
}

/** The faults were reported with all columns, where they stand. */
function templateOf(value: JsonValue): CompiledTemplate {
  const compiled = compileTemplate(value);
  return compiled.ok ? compiled.value : failingTemplate(compiled.error[0]?.message ?? 'The template is not valid.');
}
