import { type Diagnostic, err, isJsonArray, JsonObject, type JsonValue, ok, type Result } from '@tandem/kernel';
import { compileExpression, type Findings } from '../expression/compiler.ts';
import type { Evaluate } from '../expression/function-definition.ts';
import { type ExpressionNames, NameCollector } from '../expression/names.ts';
import { SyntaxFault } from '../expression/syntax/syntax-fault.ts';
import { checkTextLength } from '../expression/values/text-limit.ts';
import { textOf } from '../expression/values/text-of.ts';
import type { ExpressionHost } from '../expression-host.ts';
import { parseTemplateText, type TemplateText } from './template-text.ts';

/** A JSON value whose strings were read as templates, ready to be evaluated any number of times. */
export interface CompiledTemplate {
  /** The value, when no expression is in it; evaluating costs nothing then. */
  readonly constant: JsonValue | undefined;
  /** The value for one host; use `evaluateTemplate`, which turns what this throws into a result. */
  readonly evaluate: Evaluate;
  readonly names: ExpressionNames;
  /** Faults that only fail an evaluation which reaches them: wrong numbers of arguments, and all in arguments of `if`, `and`, `or` and `coalesce`. */
  readonly warnings: readonly Diagnostic[];
}

/** Values inside values of a template; deeper ones are refused before they cost stack. */
export const TEMPLATE_DEPTH = 200;

/**
 * Compiles a JSON value: every string in it, and every key of its objects, is a template of the Workflow Definition Language.
 * Diagnostics carry the JSON pointer of the string (`path`) and the place in it (`range`).
 */
export function compileTemplate(value: JsonValue): Result<CompiledTemplate, readonly Diagnostic[]> {
  const compiler = new TemplateCompiler();
  const part = compiler.compile(value, '', 0);
  const { faults, warnings, names } = compiler;
  if (faults.length > 0) return err(faults);
  return ok({ constant: part.constant, evaluate: part.evaluate, names, warnings });
}

/** A compiled piece: `constant` is undefined when it holds an expression. */
interface Part {
  readonly constant: JsonValue | undefined;
  readonly evaluate: Evaluate;
}

interface MemberPart {
  readonly key: Part;
  readonly value: Part;
}

class TemplateCompiler {
  readonly faults: Diagnostic[] = [];
  readonly warnings: Diagnostic[] = [];
  readonly names = new NameCollector();

  compile(value: JsonValue, path: string, depth: number): Part {
    if (typeof value === 'string') return this.#text(value, path);
    const isArray = isJsonArray(value);
    if (!isArray && !(value instanceof JsonObject)) return constantPart(value);
    if (depth >= TEMPLATE_DEPTH) return this.#tooDeep(path);
    return isArray ? this.#array(value, path, depth) : this.#object(value, path, depth);
  }

  #text(text: string, path: string): Part {
    if (!text.includes('@')) return constantPart(text);
    try {
      return this.#template(parseTemplateText(text), path);
    } catch (fault) {
      if (!(fault instanceof SyntaxFault)) throw fault;
      this.faults.push({ ...fault.diagnostic, path });
      return constantPart(null);
    }
  }

  #template(template: TemplateText, path: string): Part {
    if (template.kind === 'literal') return constantPart(template.text);
    const findings: Findings = { faults: [], warnings: [] };
    const part = template.kind === 'whole' ? this.#whole(template, findings) : this.#interpolation(template, findings);
    this.faults.push(...findings.faults.map((fault) => ({ ...fault, path })));
    this.warnings.push(...findings.warnings.map((warning) => ({ ...warning, path })));
    return part;
  }

  #whole({ expression }: TemplateText & { readonly kind: 'whole' }, findings: Findings): Part {
    if (expression.kind === 'literal') return constantPart(expression.value);
    this.names.add(expression);
    return { constant: undefined, evaluate: compileExpression(expression, findings) };
  }

  #interpolation({ parts }: TemplateText & { readonly kind: 'interpolation' }, findings: Findings): Part {
    const pieces = parts.map((part): Evaluate => {
      if (typeof part === 'string') return () => part;
      this.names.add(part);
      return compileExpression(part, findings);
    });
    return { constant: undefined, evaluate: (host) => interpolate(pieces, host) };
  }

  #array(value: readonly JsonValue[], path: string, depth: number): Part {
    const items = value.map((item, index) => this.compile(item, `${path}/${index}`, depth + 1));
    return foldedPart(items, (read) => items.map(read));
  }

  #object(value: JsonObject, path: string, depth: number): Part {
    const members = Array.from(value, ([key, item]): MemberPart => {
      const memberPath = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return { key: this.#text(key, memberPath), value: this.compile(item, memberPath, depth + 1) };
    });
    const parts = members.flatMap((member) => [member.key, member.value]);
    return foldedPart(parts, (read) => buildObject(members, read));
  }

  #tooDeep(path: string): Part {
    const message = `The value is nested deeper than ${TEMPLATE_DEPTH} levels; flatten it, or pass the nested part as text.`;
    this.faults.push({ code: 'InvalidTemplate', severity: 'error', message, path });
    return constantPart(null);
  }
}

function constantPart(value: JsonValue): Part {
  return { constant: value, evaluate: () => value };
}

type ReadPart = (part: Part) => JsonValue;

/** A value built of parts: once, here, when no part holds an expression. */
function foldedPart(parts: readonly Part[], build: (read: ReadPart) => JsonValue): Part {
  if (parts.every(({ constant }) => constant !== undefined)) return constantPart(build(({ constant }) => constant ?? null));
  return { constant: undefined, evaluate: (host) => build((part) => part.evaluate(host)) };
}

function buildObject(members: readonly MemberPart[], read: ReadPart): JsonObject {
  const object = new JsonObject();
  for (const { key, value } of members) object.setLast(textOf(read(key)), read(value));
  return object;
}

function interpolate(pieces: readonly Evaluate[], host: ExpressionHost): string {
  let text = '';
  for (const piece of pieces) {
    const value = piece(host);
    host.budget?.spendOnAllOf(value);
    text += textOf(value);
  }
  checkTextLength(text.length, '@{…}');
  return text;
}
