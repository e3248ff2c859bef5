import { type Clock, JsonObject } from '@tandem/kernel';
import { ActionRegistry, compileScript, type Program, runProgram, type Sleep } from '../src/index.ts';

/** How long the same loop takes as a desktop flow and as JavaScript. */
export interface LoopTimes {
  readonly rounds: number;
  /** Statements of the desktop flow that were carried out. */
  readonly statements: number;
  readonly desktopFlowMs: number;
  readonly javaScriptMs: number;
  /** desktopFlowMs / javaScriptMs */
  readonly ratio: number;
}

export interface LoopOptions {
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly rounds?: number;
  /** Whether the flow is written with formulas of Power Fx. */
  readonly isPowerFx?: boolean;
  /** Whether each statement is logged with its values. */
  readonly isLogged?: boolean;
  /** Measurements; the fastest of each side counts. Default 5. */
  readonly attempts?: number;
}

const DEFAULT_ROUNDS = 2_000_000;
const DEFAULT_ATTEMPTS = 5;

const HEADER = `@INPUT Rounds : { 'Type': 'Numeric' }
@OUTPUT Sum : { 'Type': 'Numeric' }
@OUTPUT Large : { 'Type': 'Numeric' }
`;

const STATEMENTS = `SET Sum TO 0
SET Large TO 0
LOOP Index FROM 1 TO Rounds
    SET Sum TO Sum + Index
    IF Sum > 1000000 THEN
        SET Sum TO Sum - 1000000
        SET Large TO Large + 1
    END
    SET Last TO Index
END
`;

const FORMULAS = `SET Sum TO $fx'=0'
SET Large TO $fx'=0'
LOOP Index FROM $fx'=1' TO $fx'=Rounds' STEP $fx'=1'
    SET Sum TO $fx'=Sum + Index'
    IF $fx'=Sum > 1000000' THEN
        SET Sum TO $fx'=Sum - 1000000'
        SET Large TO $fx'=Large + 1'
    END
    SET Last TO $fx'=Index'
END
`;

/**
 * Measures a loop of simple statements (assignments, sums, a comparison) against the same loop written by hand.
 *
 * @throws Error when the two do not give the same result
 */
export async function measureStatementLoop(options: LoopOptions): Promise<LoopTimes> {
  const rounds = options.rounds ?? DEFAULT_ROUNDS;
  const program = compiled(HEADER + (options.isPowerFx === true ? FORMULAS : STATEMENTS));
  let [desktopFlowMs, javaScriptMs, statements] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (let attempt = options.attempts ?? DEFAULT_ATTEMPTS; attempt > 0; attempt--) {
    const started = options.clock.now();
    const result = await run(program, rounds, options);
    const between = options.clock.now();
    const expected = handWritten(rounds);
    const ended = options.clock.now();
    const [sum, large] = [result.outputs.get('Sum'), result.outputs.get('Large')].map(Number);
    if (sum !== expected.sum || large !== expected.large) throw new Error(`The loops differ: ${sum}, ${large}.`);
    statements = result.actionCount;
    desktopFlowMs = Math.min(desktopFlowMs, between - started);
    javaScriptMs = Math.min(javaScriptMs, ended - between);
  }
  return { rounds, statements, desktopFlowMs, javaScriptMs, ratio: desktopFlowMs / Math.max(javaScriptMs, Number.EPSILON) };
}

function compiled(script: string): Program {
  const program = compileScript(script, new ActionRegistry([]));
  if (program.ok) return program.value;
  throw new Error(`The flow of the benchmark has faults: ${program.error.map(({ message }) => message).join(' ')}`);
}

async function run(program: Program, rounds: number, { clock, sleep, isLogged }: LoopOptions): ReturnType<typeof runProgram> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const context = { clock, log, signal: new AbortController().signal };
  let logged = 0;
  const onLog = (): void => void logged++;
  const inputs = JsonObject.of([['Rounds', rounds]]);
  const result = await runProgram(context, program, { inputs, sleep, ...(isLogged === true ? { onLog } : {}) });
  if (isLogged === true && logged < result.actionCount) throw new Error(`Only ${logged} of ${result.actionCount} statements were logged.`);
  return result;
}

function handWritten(rounds: number): { readonly sum: number; readonly large: number; readonly last: number } {
  let [sum, large, last] = [0, 0, 0];
  for (let index = 1; index <= rounds; index++) {
    sum = sum + index;
    if (sum > 1_000_000) {
      sum = sum - 1_000_000;
      large = large + 1;
    }
    last = index;
  }
  return { sum, large, last };
}
