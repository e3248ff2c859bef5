import { type ActionCall, childFlowOf, plainFlowId, runsFlow } from '@tandem/desktop-flow';
import type { Diagnostic, Result } from '@tandem/kernel';
import type { WorkOrder } from '@tandem/protocol';
import type { ActionRegistry } from '../actions/registry.ts';
import type { Program } from '../program/program.ts';
import { Sensitivity } from '../run/sensitivity.ts';
import { compileScript } from './compile-script.ts';
import type { CompileOptions } from './unit.ts';

/** A desktop flow that others may run: its id, name and Robin text. */
export type FlowScript = WorkOrder['dependencies'][number];

export interface LibraryFlow extends FlowScript {
  readonly program: Result<Program, readonly Diagnostic[]>;
}

/** The flows that the flow of a run may run, by their ids in any case. Each is compiled once, when it is first asked for. */
export class FlowLibrary {
  readonly #registry: ActionRegistry;
  readonly #scripts: ReadonlyMap<string, FlowScript>;
  readonly #compiled = new Map<string, LibraryFlow>();
  readonly #compiling = new Set<string>();

  constructor(scripts: readonly FlowScript[], registry: ActionRegistry) {
    this.#registry = registry;
    this.#scripts = new Map(scripts.map((script) => [plainFlowId(script.desktopFlowId), script]));
  }

  /** Compiles a flow that may run those of the library: it knows which of their outputs are sensitive. */
  compile(script: string, options: CompileOptions = {}): Result<Program, readonly Diagnostic[]> {
    return compileScript(script, this.#registry, { ...options, isSensitiveOutput: this.#isSensitiveOutput });
  }

  /** @returns undefined when the library lacks it */
  find(flowId: string): LibraryFlow | undefined {
    const key = plainFlowId(flowId);
    const known = this.#compiled.get(key);
    const script = this.#scripts.get(key);
    if (known !== undefined || script === undefined) return known;
    this.#compiling.add(key);
    const flow: LibraryFlow = { ...script, program: this.compile(script.script) };
    this.#compiling.delete(key);
    this.#compiled.set(key, flow);
    return flow;
  }

  readonly #isSensitiveOutput = (call: ActionCall, output: string): boolean => {
    if (!runsFlow(call)) return false;
    const flowId = childFlowOf(call);
    // Whose output it is shows only while the flow runs: it may be anything.
    if (flowId === undefined) return this.#scripts.size > 0;
    // Flows that run one another are refused when they are reached; until then nothing of them may show.
    if (this.#compiling.has(flowId)) return true;
    const program = this.find(flowId)?.program;
    return program?.ok === true && givesSensitive(program.value, output);
  };
}

function givesSensitive(program: Program, output: string): boolean {
  const slot = outputNamed(program, output)?.slot;
  return slot !== undefined && new Sensitivity(program, program.sensitiveNames).includes(slot);
}

/** The output of that external name, or of the variable of that name; in any case. */
export function outputNamed({ outputs }: Program, written: string): Program['outputs'][number] | undefined {
  return named(outputs, written);
}

/** The input of that external name, or of the variable of that name; in any case. */
export function inputNamed({ inputs }: Program, written: string): Program['inputs'][number] | undefined {
  return named(inputs, written);
}

function named(variables: Program['inputs'], written: string): Program['inputs'][number] | undefined {
  const folded = written.toLowerCase();
  return variables.find(({ name }) => name.toLowerCase() === folded) ?? variables.find(({ variable }) => variable.toLowerCase() === folded);
}
