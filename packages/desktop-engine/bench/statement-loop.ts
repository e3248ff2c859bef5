import { type Clock, JsonObject } from '@tandem/kernel';
import { ActionRegistry, compileScript, type Program, runProgram, type Sleep } from '../src/index.ts';

/** What the same loop costs as a desktop flow and as JavaScript. */
export interface LoopTimes {
  readonly rounds: number;
  /** Statements of the desktop flow that were carried out. */
  readonly statements: number;
  /** CPU time of the rounds. */
  readonly desktopFlowMs: number;
  /** CPU time of as many rounds in JavaScript. */
  readonly javaScriptMs: number;
  /** desktopFlowMs / javaScriptMs */
  readonly ratio: number;
}

export interface LoopOptions {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Milliseconds of CPU time that the process has used: others who use the machine do not change the figures. */
  readonly cpuMs: () => number;
  readonly rounds?: number;
  /** Whether the flow is written with formulas of Power Fx. */
  readonly isPowerFx?: boolean;
  /** Whether each statement is logged with its values. */
  readonly isLogged?: boolean;
  /** Measurements after one to warm up; the fastest of each side counts. Default 5. */
  readonly attempts?: number;
}

const DEFAULT_ROUNDS = 2_000_000;
const DEFAULT_ATTEMPTS = 5;

const HEADER = `@INPUT Rounds : { 'Type': 'Numeric' }
@OUTPUT Count : { 'Type': 'Numeric' }
@OUTPUT Tens : { 'Type': 'Numeric' }
@OUTPUT Last : { 'Type': 'Numeric' }
`;

const STATEMENTS = `SET Count TO 0
SET Tens TO 0
LOOP Index FROM 1 TO Rounds
    SET Count TO Count + 3
    IF Count >= 10 THEN
        SET Count TO Count - 10
        SET Tens TO Tens + 1
    END
    SET Last TO Index
END
`;

const FORMULAS = `SET Count TO $fx'=0'
SET Tens TO $fx'=0'
LOOP Index FROM $fx'=1' TO $fx'=Rounds' STEP $fx'=1'
    SET Count TO $fx'=Count + 3'
    IF $fx'=Count >= 10' THEN
        SET Count TO $fx'=Count - 10'
        SET Tens TO $fx'=Tens + 1'
    END
    SET Last TO $fx'=Index'
END
`;

/**
 * Measures a loop of simple statements (assignments, sums, a comparison) against the yardstick: a JavaScript function of the same
 * statements on local variables, warm, whose results are all used.
 *
 * All numbers stay below 2^31, where V8 keeps them in registers on the yardstick's side. Beyond that it makes slow code for the
 * yardstick (4 times slower with Node 26), which would flatter the desktop flow.
 *
 * @throws Error when the two do not give the same results
 */
export async function measureStatementLoop(options: LoopOptions): Promise<LoopTimes> {
  const rounds = options.rounds ?? DEFAULT_ROUNDS;
  const program = compiled(HEADER + (options.isPowerFx === true ? FORMULAS : STATEMENTS));
  const attempts: Attempt[] = [];
  for (let left = options.attempts ?? DEFAULT_ATTEMPTS; left >= 0; left--) attempts.push(await attempt(program, rounds, options));
  const measured = attempts.slice(1);
  const desktopFlowMs = Math.min(...measured.map((each) => each.desktopFlowMs));
  const javaScriptMs = Math.min(...measured.map((each) => each.javaScriptMs));
  return { rounds, statements: attempts[0]?.statements ?? 0, desktopFlowMs, javaScriptMs, ratio: desktopFlowMs / javaScriptMs };
}

type Attempt = Pick<LoopTimes, 'statements' | 'desktopFlowMs' | 'javaScriptMs'>;

async function attempt(program: Program, rounds: number, options: LoopOptions): Promise<Attempt> {
  const started = options.cpuMs();
  const result = await run(program, rounds, options);
  const desktopFlowMs = options.cpuMs() - started;
  checkResults(result.outputs, handWritten(rounds));
  return { statements: result.actionCount, desktopFlowMs, javaScriptMs: (handWrittenMs(options) * rounds) / DEFAULT_ROUNDS };
}

/** Of a number of rounds that takes long enough to be measured. */
function handWrittenMs({ cpuMs }: LoopOptions): number {
  const started = cpuMs();
  const { last } = handWritten(DEFAULT_ROUNDS);
  const ended = cpuMs();
  if (last !== DEFAULT_ROUNDS) throw new Error(`The last round was ${last}.`);
  return ended - started;
}

function checkResults(outputs: JsonObject, { count, tens, last }: LoopResults): void {
  const given = ['Count', 'Tens', 'Last'].map((name) => Number(outputs.get(name)));
  if (`${given}` !== `${[count, tens, last]}`) throw new Error(`The loops differ: ${given} and ${[count, tens, last]}.`);
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

interface LoopResults {
  readonly count: number;
  readonly tens: number;
  readonly last: number;
}

function handWritten(rounds: number): LoopResults {
  let [count, tens, last] = [0, 0, 0];
  for (let index = 1; index <= rounds; index++) {
    count = count + 3;
    if (count >= 10) {
      count = count - 10;
      tens = tens + 1;
    }
    last = index;
  }
  return { count, tens, last };
}
