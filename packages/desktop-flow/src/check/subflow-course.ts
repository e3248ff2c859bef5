import type { TextRange } from '@tandem/kernel';
import { plainTextOf } from '../literal-value.ts';
import { namesInFormula } from '../power-fx/formulas.ts';
import { parseFormula } from '../power-fx/parse-formula.ts';
import type { Statement, Subflow } from '../tree.ts';
import { bodiesOf } from '../walk.ts';
import { valuesOf, walkExpression } from '../walk-expressions.ts';
import { assignmentsOf } from './assignments.ts';
import { formulaRange } from './formula-range.ts';

/** What a subflow does with variables, in the order of its statements. */
export type Step =
  | { readonly kind: 'read'; readonly name: string; readonly range: TextRange; readonly row: number }
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'call'; readonly subflow: string };

export interface Course {
  readonly subflow: Subflow;
  /** What a loop, or what stands behind a label, may have done in an earlier turn comes before what it does. */
  readonly steps: readonly Step[];
  /** Where each subflow is called last. */
  readonly lastCalls: ReadonlyMap<string, number>;
}

export function courseOf(subflow: Subflow): Course {
  const hasLabel = subflow.statements.some(isOrHasLabel);
  const steps: Step[] = [];
  addAll(subflow.statements, { steps, isRepeated: hasLabel });
  const all = hasLabel ? [...withoutReads(steps), ...steps] : steps;
  const lastCalls = new Map<string, number>();
  for (const [at, step] of all.entries()) if (step.kind === 'call') lastCalls.set(step.subflow, at);
  return { subflow, steps: all, lastCalls };
}

function isOrHasLabel(statement: Statement): boolean {
  return statement.kind === 'label' || bodiesOf(statement).some((body) => body.some(isOrHasLabel));
}

function withoutReads(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ kind }) => kind !== 'read');
}

interface StepList {
  readonly steps: Step[];
  /** Whether what an earlier turn may have done stands before them already: loops within loops have nothing to add to it. */
  readonly isRepeated: boolean;
}

function addAll(statements: readonly Statement[], to: StepList): void {
  for (const statement of statements) if (statement.disabled !== true) addSteps(statement, to);
}

function addSteps(statement: Statement, to: StepList): void {
  addReads(statement, to.steps);
  for (const [name] of assignmentsOf(statement)) to.steps.push({ kind: 'set', name });
  if (statement.kind.startsWith('loop') && !to.isRepeated) addLoop(statement, to.steps);
  else for (const body of bodiesOf(statement)) addAll(body, to);
  for (const handler of handlersOf(statement)) addAll(handler, to);
  if (statement.kind === 'call') to.steps.push({ kind: 'call', subflow: calledBy(statement).toLowerCase() });
}

function addLoop(loop: Statement, steps: Step[]): void {
  const turn: Step[] = [];
  for (const body of bodiesOf(loop)) addAll(body, { steps: turn, isRepeated: true });
  for (const step of withoutReads(turn)) steps.push(step);
  for (const step of turn) steps.push(step);
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

function addReads(statement: Statement, steps: Step[]): void {
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
}
