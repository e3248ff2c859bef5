import type { TextRange } from '@tandem/kernel';
import { plainTextOf } from '../literal-value.ts';
import { namesInFormula } from '../power-fx/formulas.ts';
import { parseFormula } from '../power-fx/parse-formula.ts';
import type { DesktopFlow, Statement, Subflow } from '../tree.ts';
import { bodiesOf } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import { assignmentsOf } from './assignments.ts';
import type { Findings } from './findings.ts';
import { formulaRange } from './formula-range.ts';

/** What a subflow does with variables, in the order of its statements. */
type Step =
  | { readonly kind: 'read'; readonly name: string; readonly range: TextRange; readonly row: number }
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'call'; readonly subflow: string };

interface Course {
  readonly subflow: Subflow;
  readonly steps: readonly Step[];
  /** Where each subflow is called last. */
  readonly lastCalls: ReadonlyMap<string, number>;
}

/**
 * Variables of a Power Fx flow that are used before anything can have set them: there, a variable exists only from then on. What may
 * have been set counts as set: in another branch, in an earlier turn of a loop, behind a label, by whoever else calls the subflow.
 */
export function checkOrder(flow: DesktopFlow, assigned: ReadonlySet<string>, findings: Findings): void {
  const courses = new Map([flow.main, ...flow.subflows].map((subflow) => [subflow.name.toLowerCase(), courseOf(subflow)] as const));
  // A subflow that only the run knows may set anything.
  if ([...courses.values()].some(({ steps }) => steps.some((step) => step.kind === 'call' && !courses.has(step.subflow)))) return;
  const main = flow.main.name.toLowerCase();
  const given = flow.headers.flatMap((header) => (header.kind === 'input' || header.kind === 'output' ? [header.name] : []));
  const known = knownAtStart(courses, main, given);
  const reported = new Set<string>();
  for (const [name, course] of courses) {
    const atStart = known.entries.get(name);
    if (atStart === undefined) continue;
    follow(course, new Set(atStart), known.sets, {
      read: (step, isSet) => {
        if (isSet || reported.has(step.name) || !assigned.has(step.name)) return;
        reported.add(step.name);
        const message = `The variable ${step.name} is used before anything sets it. Set it in a step before this one.`;
        findings.warning({ code: 'VariableUsedBeforeSet', message, range: step.range, path: `${course.subflow.name}:${step.row}` });
      },
    });
  }
}

interface Known {
  /** What may be set when a subflow that can be reached begins. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each subflow and those that it calls set. */
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
}

function knownAtStart(courses: ReadonlyMap<string, Course>, main: string, given: readonly string[]): Known {
  const sets = new Map([...courses.keys()].map((name) => [name, setsBelow(courses, name)] as const));
  const entries = new Map([[main, new Set(given)]]);
  const changed = [main];
  for (let name = changed.pop(); name !== undefined; name = changed.pop()) {
    const course = courses.get(name);
    if (course === undefined) continue;
    follow(course, new Set(entries.get(name)), sets, {
      call: (subflow, current) => {
        const before = entries.get(subflow);
        const entry = new Set([...(before ?? []), ...current]);
        if (before?.size === entry.size) return;
        entries.set(subflow, entry);
        changed.push(subflow);
      },
    });
  }
  return { entries, sets };
}

/** What a subflow and those that it calls set. */
function setsBelow(courses: ReadonlyMap<string, Course>, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  const found = new Set<string>();
  for (const name of seen) {
    for (const step of courses.get(name)?.steps ?? []) {
      if (step.kind === 'set') found.add(step.name);
      if (step.kind === 'call') seen.add(step.subflow);
    }
  }
  return found;
}

interface Visitor {
  readonly read?: (step: Step & { readonly kind: 'read' }, isSet: boolean) => void;
  /** The last call of a subflow, and what may be set by then. */
  readonly call?: (subflow: string, current: ReadonlySet<string>) => void;
}

function follow({ steps, lastCalls }: Course, current: Set<string>, sets: Known['sets'], visitor: Visitor): void {
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'set') current.add(step.name);
    else if (step.kind === 'read') visitor.read?.(step, current.has(step.name));
    else if (lastCalls.get(step.subflow) === at || visitor.call === undefined) {
      visitor.call?.(step.subflow, current);
      for (const name of sets.get(step.subflow) ?? []) current.add(name);
    }
  }
}

function courseOf(subflow: Subflow): Course {
  const steps = stepsOf(subflow.statements);
  const hasLabel = subflow.statements.some(isOrHasLabel);
  const all = hasLabel ? [...withoutReads(steps), ...steps] : steps;
  const lastCalls = new Map(all.flatMap((step, at) => (step.kind === 'call' ? [[step.subflow, at] as const] : [])));
  return { subflow, steps: all, lastCalls };
}

function isOrHasLabel(statement: Statement): boolean {
  return statement.kind === 'label' || bodiesOf(statement).some((body) => body.some(isOrHasLabel));
}

function withoutReads(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ kind }) => kind !== 'read');
}

function stepsOf(statements: readonly Statement[]): Step[] {
  const steps: Step[] = [];
  for (const statement of statements) if (statement.disabled !== true) addSteps(statement, steps);
  return steps;
}

function addSteps(statement: Statement, steps: Step[]): void {
  const body = bodiesOf(statement).flatMap(stepsOf);
  steps.push(...readsOf(statement));
  for (const [name] of assignmentsOf(statement)) steps.push({ kind: 'set', name });
  if (statement.kind.startsWith('loop')) steps.push(...withoutReads(body));
  for (const step of body) steps.push(step);
  for (const handler of handlersOf(statement)) for (const step of stepsOf(handler)) steps.push(step);
  if (statement.kind === 'call') steps.push({ kind: 'call', subflow: calledBy(statement).toLowerCase() });
}

function handlersOf(statement: Statement): readonly (readonly Statement[])[] {
  const rules = statement.errorHandling?.rules ?? [];
  const handlers = statement.kind === 'block' ? statement.handlers : [];
  return [...rules, ...handlers].map(({ statements }) => statements);
}

/** Empty when it shows only while the flow runs. */
function calledBy({ target }: Statement & { readonly kind: 'call' }): string {
  return target.kind === 'subflowName' ? target.name : (plainTextOf(target.expression) ?? '');
}

function readsOf(statement: Statement): readonly Step[] {
  const steps: Step[] = [];
  for (const value of valuesOf(statement)) {
    walkExpression(value, (expression) => {
      if (expression.kind !== 'powerFx') return;
      for (const part of expression.parts) {
        const parsed = part.kind === 'formula' ? parseFormula(part.formula) : undefined;
        if (part.kind !== 'formula' || parsed?.ok !== true) continue;
        for (const { name, range, isInRow } of namesInFormula(parsed.value)) {
          if (!isInRow) steps.push({ kind: 'read', name, range: formulaRange(part, expression.form, range), row: statement.row });
        }
      }
    });
  }
  return steps;
}
