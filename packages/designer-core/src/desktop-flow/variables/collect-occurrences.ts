import {
  type ActionCall,
  actionCallsOf,
  childFlowOf,
  type DesktopFlow,
  type Expression,
  type Header,
  type SourceLine,
  type Statement,
  valuesOf,
  walkExpression,
  walkStatements,
} from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import { type ChildFlowInterface, isChildFlowAction } from '../fields/child-flow-form.ts';
import { isConnectorAction } from '../fields/connector-form.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import { namesInFormula } from './formula-names.ts';
import type { Occurrence } from './occurrence.ts';
import { typeOfExpression } from './variable-type.ts';

type Add = (occurrence: Occurrence) => void;

/** What tells the types of outputs. */
export interface KnownActions {
  readonly catalogue?: Signatures | undefined;
  /** The desktop flow that has an id, which is in lower case. */
  readonly childFlow?: ((id: string) => Pick<ChildFlowInterface, 'outputs'> | undefined) | undefined;
}

const GLOBAL_PREFIX = 'global.';

/**
 * Every place of every variable of the flow in the order of the text; variables of local subflows are not the flow's, whose own
 * stand as `global.Name` there. Outputs of what is known tell their types.
 */
export function collectOccurrences(document: DesktopFlowDocument, known: KnownActions = {}): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  const collector = new OccurrenceCollector(document.text, known, (occurrence) => occurrences.push(occurrence));
  collector.collect(document.flow);
  return occurrences.toSorted((a, b) => a.range.start - b.range.start);
}

class OccurrenceCollector {
  readonly #text: string;
  readonly #known: KnownActions;
  readonly #found: Add;
  #isLocal = false;

  constructor(text: string, known: KnownActions, found: Add) {
    this.#text = text;
    this.#known = known;
    this.#found = found;
  }

  collect(flow: DesktopFlow): void {
    for (const header of flow.headers) this.#addHeader(header);
    walkStatements(flow, (statement, { subflow }) => {
      this.#isLocal = subflow.scope === 'LOCAL';
      this.#addStatement(statement);
    });
  }

  #add(occurrence: Occurrence): void {
    const { name, range } = occurrence;
    if (name.toLowerCase().startsWith(GLOBAL_PREFIX)) {
      const start = range.start + GLOBAL_PREFIX.length;
      this.#found({ ...occurrence, name: name.slice(GLOBAL_PREFIX.length), range: { start, end: range.end } });
    } else if (!this.#isLocal) {
      this.#found(occurrence);
    }
  }

  #addHeader(header: Header): void {
    if (header.kind === 'input' || header.kind === 'output') {
      this.#addWord(header.source, /^@\w+\s+/, { name: header.name, use: 'declare' });
    }
    if (header.kind !== 'sensitive' || header.source === undefined) return;
    const { range, text } = header.source;
    const start = text.indexOf('[') + 1;
    for (const match of text.slice(start).matchAll(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu)) {
      const at = range.start + start + match.index;
      this.#add({ name: match[0], use: 'mark', range: { start: at, end: at + match[0].length } });
    }
  }

  #addStatement(statement: Statement): void {
    for (const value of valuesOf(statement)) this.#addReads(value);
    this.#addOutputs(statement);
    switch (statement.kind) {
      case 'set':
        this.#addTarget(statement.target, statement.value);
        break;
      case 'loopFrom':
        if (statement.variable !== undefined)
          this.#addWord(statement.source, /^(?:DISABLE\s+)?LOOP\s+/i, { name: statement.variable, use: 'set', type: 'Numeric' });
        break;
      case 'loopForeach':
        this.#addWord(statement.source, /^(?:DISABLE\s+)?LOOP\s+FOREACH\s+/i, { name: statement.variable, use: 'set' });
        break;
      case 'call':
        for (const { variable, range } of statement.outputs)
          this.#add({ name: variable, range: { start: range.end - variable.length, end: range.end }, use: 'set' });
        break;
      case 'getLastError':
        this.#addWord(statement.source, /^(?:DISABLE\s+)?ERROR\s*=>\s*/i, { name: statement.variable, use: 'set', type: 'Error' });
        break;
      default:
        break;
    }
  }

  /** The variable of a SET; one whose part is set is read as well as set. */
  #addTarget(target: Expression, value: Expression): void {
    if (target.kind === 'index' || target.kind === 'property') this.#addTarget(target.target, target);
    if (target.kind !== 'variable') return;
    const type = typeOfExpression(value);
    const typeOf = this.#variableIn(value);
    const known = { ...(type === undefined ? {} : { type }), ...(typeOf === undefined ? {} : { typeOf }) };
    this.#add({ name: target.name, range: target.range, use: 'set', ...known });
  }

  /** The variable of the flow that a value is, and nothing more. */
  #variableIn(value: Expression): string | undefined {
    if (value.kind === 'group') return this.#variableIn(value.expression);
    if (value.kind !== 'variable') return undefined;
    if (value.name.toLowerCase().startsWith(GLOBAL_PREFIX)) return value.name.slice(GLOBAL_PREFIX.length);
    return this.#isLocal ? undefined : value.name;
  }

  #addOutputs(statement: Statement): void {
    for (const call of actionCallsOf(statement)) {
      const signature = call.outputs.length === 0 ? undefined : this.#known.catalogue?.find(call.id);
      for (const { name, isExternal, variable, range } of call.outputs) {
        const listed = signature?.outputs.find((output) => output.name.toLowerCase() === name.toLowerCase())?.type;
        const type = listed ?? (isExternal ? this.#typeOfAnswer(call, name) : undefined);
        const own = { start: range.end - variable.length, end: range.end };
        this.#add({ name: variable, range: own, use: 'set', ...(type === undefined ? {} : { type }) });
      }
    }
  }

  /** Of an output behind `@`, which only what is called knows; connectors answer with objects. */
  #typeOfAnswer(call: ActionCall, name: string): string | undefined {
    if (isConnectorAction(call.id)) return 'CustomObject';
    const id = isChildFlowAction(call.id) ? childFlowOf(call) : undefined;
    const flow = id === undefined ? undefined : this.#known.childFlow?.(id);
    return flow?.outputs.find((output) => output.name.toLowerCase() === name.toLowerCase())?.type;
  }

  #addReads(value: Expression): void {
    walkExpression(value, (expression) => {
      if (expression.kind === 'variable') this.#add({ name: expression.name, range: expression.range, use: 'read' });
      if (expression.kind !== 'powerFx') return;
      for (const part of expression.parts) {
        if (part.kind !== 'formula') continue;
        const written = this.#text.slice(part.range.start, part.range.end);
        for (const found of namesInFormula(written, part.range.start)) this.#add({ ...found, use: 'read', isInFormula: true });
      }
    });
  }

  /** A name that the tree gives without its place: it follows the words of its line. */
  #addWord(source: SourceLine | undefined, before: RegExp, occurrence: Omit<Occurrence, 'range'>): void {
    const words = source === undefined ? null : before.exec(source.text);
    if (source === undefined || words === null) return;
    const start = source.range.start + words[0].length;
    this.#add({ ...occurrence, range: { start, end: start + occurrence.name.length } });
  }
}
