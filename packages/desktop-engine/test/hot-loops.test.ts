import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Program } from '../src/program/program.ts';
import { HotLoops } from '../src/run/hot-loops.ts';
import { randomFormulaLoops, randomLoops } from './random-loops.ts';
import { runScript } from './run-script.ts';
import { compiled, SteppedRun } from './stepped-run.ts';

const FLOWS = Number(process.env['TANDEM_LOOP_FLOWS'] ?? 100);
/** Instructions of a flow that the interpreter carries out. */
const LENGTH_MAX = 2_000;

const patience = fc.constantFrom(0, 0, 0, 1, 3);
const budgets = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });

describe.each([
  ['', randomLoops],
  [' of Power Fx', randomFormulaLoops],
])('loops%s carried out by generated code', (_, loops) => {
  it('are always where the interpreter comes to, with the same values and faults', () => {
    let rounds = 0;
    fc.assert(
      fc.property(loops, patience, budgets, (script, waits, shares) => {
        rounds += roundsCompared(script, new CountedLoops(compiled(script).hotLoopCount, waits), shares);
      }),
      { numRuns: FLOWS },
    );

    expect(rounds).toBeGreaterThan(FLOWS * 10);
  });

  it('have nothing of the flow in their code but numbers', () => {
    fc.assert(
      fc.property(loops, (script) => {
        for (const source of sourcesOf(compiled(script))) expect(source.replaceAll(WORDS, '')).toMatch(SIGNS);
      }),
      { numRuns: FLOWS },
    );
  });
});

/** A loop with one statement in which something stands many times. */
function manyTimes(count: number, part: (each: number) => string, statement: (all: string) => string): string {
  const all = Array.from({ length: count }, (_, each) => part(each)).join(', ');
  return `SET x TO 0\nLOOP i FROM 1 TO 210\n${statement(all)}\nEND`;
}

describe('loops carried out by generated code', () => {
  it.each([
    ['an error that nothing handles', 'SET x TO 900\nLOOP i FROM 1 TO 1000\nSET x TO x - 1\nSET y TO 10 / x\nEND', 'Failed'],
    [
      'numbers that become decimals',
      'SET x TO 1\nLOOP i FROM 1 TO 1000\nSET x TO x * 3 / 2\nIF x > 1000 THEN\nSET x TO 1\nEND\nEND',
      'Succeeded',
    ],
    [
      'a formula of thousands of choices',
      manyTimes(
        2_000,
        (each) => `i = ${each}, x`,
        (all) => `SET x TO $fx'=If(${all}, i)'`,
      ),
      'Succeeded',
    ],
    [
      'a formula of thousands of conditions',
      manyTimes(
        3_000,
        (each) => `i = -${each}`,
        (all) => `SET x TO $fx'=If(Or(${all}), x, i)'`,
      ),
      'Succeeded',
    ],
  ])('end as they do with a log: %s', async (_, script, status) => {
    const whole = `@OUTPUT x : { 'Type': 'Numeric' }\n${script}`;
    const [fast, slow] = [await runScript(whole, { verbosity: 'Error' }), await runScript(whole)];

    expect(fast).toMatchObject({ status });
    expect({ ...fast, log: [] }).toEqual({ ...slow, log: [] });
  });

  it('are left to the interpreter ever longer when they cannot go on', () => {
    const program = compiled("SET t TO ''\nLOOP i FROM 1 TO 50000\nSET n TO i + 1\nSET t TO t + 1\nSET t TO ''\nEND");
    const loops = new CountedLoops(program.hotLoopCount);
    const run = new SteppedRun(program, loops);
    while (!run.isOver) run.goOn(20_000);

    expect(loops.passes).toBeGreaterThan(3);
    expect(loops.passes).toBeLessThan(10);
  });

  it('need fewer turns than the interpreter', () => {
    expect(codeUse([])).toEqual({ sum: 500_500, loops: 1, shares: expect.toSatisfy((shares: number) => shares < 16) });
  });

  it('are for the interpreter where a process refuses generated code', () => {
    expect(codeUse(['--disallow-code-generation-from-strings'])).toEqual({ sum: 500_500, loops: 1, shares: 21 });
  });
});

function sourcesOf({ instructions }: Program): readonly string[] {
  return [...new Set(instructions.map(({ loop }) => loop))].map((loop) => `${loop?.code ?? ''}`);
}

const WORDS =
  /'use strict'|function anonymous|'number'|\b(?:[stbh]\d+|slots|pass|rounds|statements|at|next|out|let|const|if|else|for|break|continue|return|typeof|Number\.isSafeInteger)\b/g;
const SIGNS = /^[\d\s()[\]{}<>=!&|?:;,.+*/%-]*$/;

/** Of a loop of 1,000 rounds in a process of its own. */
function codeUse(flags: readonly string[]): unknown {
  const file = fileURLToPath(new URL('print-generated-code-use.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' }));
}

/** Counts what generated code carries out. */
class CountedLoops extends HotLoops {
  passes = 0;
  rounds = 0;

  override carryOut(...[loop, slots, rounds]: Parameters<HotLoops['carryOut']>): number {
    const address = super.carryOut(loop, slots, rounds);
    this.passes++;
    this.rounds += rounds - this.pass.rounds;
    return address;
  }
}

/** Carries the flow out both ways, and has the interpreter come by every place at which the other one pauses. */
function roundsCompared(script: string, loops: CountedLoops, shares: readonly number[]): number {
  const program = compiled(script);
  const [fast, slow] = [new SteppedRun(program, loops), new SteppedRun(program)];
  let length = 0;
  for (let i = 0; !fast.isOver; i++) {
    fast.goOn(shares[i % shares.length] ?? 1);
    for (; !isSame(fast, slow); length++) {
      const isPast = slow.isOver || slow.machine.actionCount > fast.machine.actionCount;
      if (isPast) expect(stateOf(fast)).toEqual(stateOf(slow));
      if (isPast || length > LENGTH_MAX) return loops.rounds;
      slow.goOn(1);
    }
  }
  return loops.rounds;
}

function isSame(fast: SteppedRun, slow: SteppedRun): boolean {
  const [a, b] = [fast.machine, slow.machine];
  if (a.actionCount !== b.actionCount || a.address !== b.address || fast.isOver !== slow.isOver) return false;
  return isDeepStrictEqual([fast.faults, a.slots, a.lastError], [slow.faults, b.slots, b.lastError]);
}

function stateOf({ machine: { address, actionCount, slots, lastError }, faults, isOver }: SteppedRun) {
  return { address, actionCount, slots, lastError, faults, isOver };
}
