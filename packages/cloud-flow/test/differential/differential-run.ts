import { type JsonObject, type JsonValue, printJson } from '@tandem/kernel';
import fc from 'fast-check';
import { type Answer, agree, answersOf } from './answers.ts';
import { Choices } from './choices.ts';
import { exclusionOf } from './open-questions.ts';
import { randomContext } from './random-context.ts';
import { randomTemplate } from './random-templates.ts';
import { type Difference, smallestDifference } from './smallest-difference.ts';

const CPU_BOUND_MS = 1000;
const NUMBERS = fc.noBias(fc.array(fc.nat({ max: 0xffff }), { minLength: 10, maxLength: 160, size: 'max' }));

export interface DifferentialReport {
  readonly run: number;
  readonly agreed: number;
  readonly excluded: ReadonlyMap<string, number>;
  /** Shrunk, with what is needed to see it again; `undefined` when all agreed. */
  readonly failure: string | undefined;
  readonly cpuSeconds: number;
}

interface Case {
  readonly template: JsonValue;
  readonly context: JsonObject;
}

/** Evaluates random templates with both evaluators and stops at the first difference that nothing excludes. */
export function runDifferential({ seed, count }: { readonly seed: number; readonly count: number }): DifferentialReport {
  const excluded = new Map<string, number>();
  const before = process.cpuUsage();
  let agreed = 0;
  const details = fc.check(
    fc.property(NUMBERS, NUMBERS, (first, second) => {
      const fault = faultOf(caseOf(first, second), (id) => excluded.set(id, (excluded.get(id) ?? 0) + 1));
      if (fault === 'agreed') agreed++;
      return fault === 'agreed' || fault === 'excluded';
    }),
    { seed, numRuns: count },
  );
  const { user, system } = process.cpuUsage(before);
  const [first, second] = details.counterexample ?? [];
  const failure = first === undefined || second === undefined ? undefined : describe(caseOf(first, second), seed);
  return { run: details.numRuns, agreed, excluded, failure, cpuSeconds: (user + system) / 1e6 };
}

function caseOf(template: readonly number[], context: readonly number[]): Case {
  return { template: randomTemplate(new Choices(template)), context: randomContext(new Choices(context)) };
}

function faultOf({ template, context }: Case, exclude: (id: string) => void): 'agreed' | 'excluded' | 'slow' | 'thrown' | 'differs' {
  const answers = answersOf(template, context);
  if (answers.firstCpuMs > CPU_BOUND_MS) return 'slow';
  if (answers.first.kind === 'thrown' || answers.oracle.kind === 'thrown') return 'thrown';
  if (agree(answers)) return 'agreed';
  const difference = smallestDifference(template, context);
  const id = difference === undefined ? undefined : exclusionOf(difference);
  if (id === undefined) return 'differs';
  exclude(id);
  return 'excluded';
}

function describe({ template, context }: Case, seed: number): string {
  const { first, oracle, firstCpuMs } = answersOf(template, context);
  const smallest = smallestDifference(template, context);
  return [
    `seed: ${seed}`,
    `template: ${printJson(template)}`,
    `context: ${printJson(context)}`,
    `first: ${describeAnswer(first)} (${Math.round(firstCpuMs)} ms)`,
    `oracle: ${describeAnswer(oracle)}`,
    ...(smallest === undefined ? [] : describeSmallest(smallest)),
  ].join('\n');
}

function describeSmallest({ where, template, first, oracle }: Difference): readonly string[] {
  return [`differs in: ${where} ${printJson(template)}`, `  first: ${describeAnswer(first)}`, `  oracle: ${describeAnswer(oracle)}`];
}

function describeAnswer(answer: Answer): string {
  if (answer.kind === 'value') return printJson(answer.value);
  return answer.kind === 'error' ? answer.code : `thrown: ${answer.message}`;
}
