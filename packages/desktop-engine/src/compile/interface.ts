import { type InterfaceVariable as Declared, type DesktopFlow, readInterface } from '@tandem/desktop-flow';
import { fromPlain } from '@tandem/kernel';
import type { InterfaceVariable } from '../program/program.ts';
import { fromJson } from '../values/json.ts';
import type { Unit } from './unit.ts';

export interface CompiledInterface {
  readonly inputs: readonly InterfaceVariable[];
  readonly outputs: readonly InterfaceVariable[];
  /** Names of the variables that the flow calls sensitive. */
  readonly sensitiveNames: readonly string[];
}

/** The inputs and outputs that the header of a flow declares, each with its slot. */
export function compileInterface(unit: Unit, flow: DesktopFlow): CompiledInterface {
  const { inputs, outputs, diagnostics } = readInterface(flow);
  unit.diagnostics.push(...diagnostics);
  const listed = flow.headers.flatMap((header) => (header.kind === 'sensitive' ? header.names : []));
  const marked = [...inputs, ...outputs].filter(({ isSensitive }) => isSensitive).map(({ variable }) => variable);
  const compile = (variable: Declared): InterfaceVariable => compileVariable(unit, variable);
  return { inputs: inputs.map(compile), outputs: outputs.map(compile), sensitiveNames: [...listed, ...marked] };
}

function compileVariable(unit: Unit, { variable, name, type, isOptional, defaultValue }: Declared): InterfaceVariable {
  return {
    name,
    variable,
    type,
    isOptional,
    ...(defaultValue === undefined || defaultValue === null ? {} : { defaultValue: fromJson(fromPlain(defaultValue)) }),
    slot: unit.slots.define(variable),
  };
}
