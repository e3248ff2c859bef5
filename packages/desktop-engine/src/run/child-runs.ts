import { plainFlowId } from '@tandem/desktop-flow';
import type { ChildFlowCall, ChildFlows } from '../actions/services/child-flows.ts';
import { type FlowLibrary, inputNamed, type LibraryFlow, outputNamed } from '../compile/flow-library.ts';
import type { Program } from '../program/program.ts';
import { ActionError } from '../values/fault.ts';
import type { DesktopValue } from '../values/value.ts';
import { PARALLEL_RUNS_MAX, type ParallelRuns } from './parallel-runs.ts';
import type { RunEnd } from './run-options.ts';

/** One run of a flow of the library. */
export interface ChildRun {
  readonly flow: LibraryFlow;
  readonly program: Program;
  /** By variables of the program, in lower case. */
  readonly inputs: ReadonlyMap<string, DesktopValue>;
  /** Variables of the program. */
  readonly sensitiveNames: readonly string[];
  /** Ids of the flows that wait for it, in lower case. */
  readonly path: readonly string[];
}

export interface ChildEnd extends RunEnd {
  /** The value of one of its outputs. */
  readonly output: (slot: number) => DesktopValue;
}

export interface ChildRunsParts {
  readonly library: FlowLibrary;
  readonly path: readonly string[];
  readonly parallel: ParallelRuns;
  readonly runHere: (run: ChildRun) => Promise<ChildEnd>;
  /** Runs it beside the first flow of the run. */
  readonly runBeside: (run: ChildRun) => Promise<ChildEnd>;
  /** Tells of a flow that ran beside and did not succeed. */
  readonly tellFailure: (message: string) => void;
}

/** The flows that one flow runs as steps of its own. */
export class ChildRuns implements ChildFlows {
  readonly #parts: ChildRunsParts;

  constructor(parts: ChildRunsParts) {
    this.#parts = parts;
  }

  readonly run = async (call: ChildFlowCall): Promise<ReadonlyMap<string, DesktopValue>> => {
    const run = this.#prepare(call);
    const { program, flow } = run;
    const wanted = call.outputs.map((name) => {
      const output = outputNamed(program, name);
      if (output === undefined) throw failed(`The desktop flow '${flow.name}' has no output '${name}'. Remove it, or correct its name.`);
      return [name, output.slot] as const;
    });
    const end = await this.#parts.runHere(run);
    if (end.status !== 'Succeeded') throw failed(failureOf(run, end), end.error?.code);
    return new Map(wanted.map(([name, slot]) => [name, end.output(slot)] as const));
  };

  readonly start = (call: ChildFlowCall): void => {
    const { parallel, runBeside } = this.#parts;
    const run = this.#prepare(call);
    if (parallel.isFull) {
      throw failed(`${PARALLEL_RUNS_MAX} desktop flows run beside this one already. Wait for '${run.flow.name}', or start it later.`);
    }
    parallel.add(runBeside(run).then((end) => this.#tellEnd(run, end)));
  };

  #tellEnd(run: ChildRun, end: ChildEnd): void {
    if (end.status === 'Failed') this.#parts.tellFailure(failureOf(run, end));
  }

  #prepare(call: ChildFlowCall): ChildRun {
    const { library, path } = this.#parts;
    const flow = library.find(call.flowId);
    if (flow === undefined) throw failed(NOT_THERE(call.flowId));
    const id = plainFlowId(flow.desktopFlowId);
    if (path.includes(id)) throw failed(`The desktop flow '${flow.name}' runs itself, directly or by way of others. Take one step out.`);
    if (!flow.program.ok) throw failed(`The desktop flow '${flow.name}' cannot run: ${flow.program.error[0]?.message ?? ''}`);
    const program = flow.program.value;
    return { flow, program, ...readInputs(call, flow.name, program), path: [...path, id] };
  }
}

function readInputs(
  { inputs, sensitiveInputs }: ChildFlowCall,
  flowName: string,
  program: Program,
): Pick<ChildRun, 'inputs' | 'sensitiveNames'> {
  const values = new Map<string, DesktopValue>();
  const sensitiveNames: string[] = [];
  for (const [name, value] of inputs) {
    const input = inputNamed(program, name);
    if (input === undefined) throw failed(`The desktop flow '${flowName}' has no input '${name}'. Remove it, or correct its name.`);
    values.set(input.variable.toLowerCase(), value);
    if (sensitiveInputs.has(name)) sensitiveNames.push(input.variable);
  }
  return { inputs: values, sensitiveNames };
}

function failureOf({ flow }: ChildRun, { status, error }: ChildEnd): string {
  const what = status === 'TimedOut' ? 'took longer than it may' : status === 'Cancelled' ? 'was cancelled' : 'failed';
  if (error === undefined || status !== 'Failed') return `The desktop flow '${flow.name}' ${what}.`;
  const { subflow, line } = error;
  const place = subflow === undefined || line === undefined ? '' : ` (${subflow}, line ${line})`;
  return `The desktop flow '${flow.name}' ${what}${place}: ${error.message}`;
}

function failed(message: string, details = ''): ActionError {
  return new ActionError('RunFlowError', message, details);
}

const NOT_THERE = (flowId: string): string =>
  `The desktop flow '${flowId}' did not come with this run. Choose an existing flow; to run a file, give it with --child ID=FILE.`;
