import type { DesktopFlow, Subflow } from '@tandem/desktop-flow';
import { assignedNames, usesPowerFx } from '@tandem/desktop-flow/power-fx';
import { type Diagnostic, err, ok, type Result } from '@tandem/kernel';
import type { ActionRegistry } from '../actions/registry.ts';
import { linkInstructions } from '../program/instruction.ts';
import { Label } from '../program/label.ts';
import { Opcode } from '../program/opcode.ts';
import type { Program, SubflowCode } from '../program/program.ts';
import { END } from '../run/machine.ts';
import { findHotLoops } from './hot-loops/hot-loops.ts';
import { compileInterface } from './interface.ts';
import { lastRowIn } from './rows.ts';
import { emitStatements } from './statement.ts';
import { markRow, openSite, type Surroundings } from './surroundings.ts';
import { type CompileOptions, Unit } from './unit.ts';

/**
 * Compiles a desktop flow to a flat list of instructions: names become slots, expressions functions, blocks and handlers addresses.
 * The error holds every fault that must be mended before the flow can run.
 */
export function compileDesktopFlow(
  flow: DesktopFlow,
  registry: ActionRegistry,
  options: CompileOptions = {},
): Result<Program, Diagnostic[]> {
  const isPowerFx = usesPowerFx(flow);
  const unit = new Unit(registry, options, { flow, isPowerFx, assignedNames: isPowerFx ? assignedNames(flow) : new Set() });
  const { inputs, outputs, sensitiveNames } = compileInterface(unit, flow);
  const main = emitSubflow(unit, flow.main, true);
  for (const subflow of flow.subflows) unit.subflows.set(subflow.name.toLowerCase(), emitSubflow(unit, subflow, false));
  unit.slots.subflow = flow.main;
  unit.finish();
  const given = givenInputs(unit, inputs);
  reportUndefined(unit);
  if (unit.diagnostics.some(({ severity }) => severity === 'error')) return err(unit.diagnostics);
  const loops = findHotLoops({ instructions: unit.instructions, initial: unit.slots.initial, constants: unit.slots.constants });
  return ok({
    instructions: linkInstructions(unit.instructions, loops),
    hotLoopCount: loops.size,
    initialSlots: unit.slots.initial,
    iteratorCount: unit.slots.iteratorCount,
    variables: unit.slots.variables,
    variableNames: unit.slots.variableNames,
    inputs: [...inputs, ...given],
    outputs,
    sensitiveNames: [...sensitiveNames, ...namesOf(unit, unit.sensitiveSlots)],
    flows: [...unit.flows, ...errorFlows(unit)],
    subflows: unit.subflows,
    main,
    environmentSlot: unit.usedEnvironmentSlot,
  });
}

function emitSubflow(unit: Unit, subflow: Subflow, isMain: boolean): SubflowCode {
  const { name, statements } = subflow;
  unit.slots.subflow = subflow;
  const around: Surroundings = { subflow: name, labels: new Map(), loops: { slots: [], iterators: [] }, rows: [] };
  const code: SubflowCode = { name, start: new Label(), rows: around.rows, loops: around.loops, locals: unit.slots.localsOf(subflow) };
  unit.mark(code.start);
  emitStatements(unit, around, statements);
  markRow(unit, around, lastRowIn(statements) + 1);
  const site = openSite(unit, around, { action: isMain ? 'End of flow' : 'End of subflow', line: 0 });
  unit.emit({ opcode: Opcode.step, site, step: isMain ? () => END : (machine) => machine.returnFromSubflow() });
  unit.mark(site.next);
  unit.flushLater();
  return code;
}

function namesOf({ slots }: Unit, wanted: readonly number[]): readonly string[] {
  return slots.variableNames.filter((name) => wanted.includes(slots.variables.get(name.toLowerCase()) ?? -1));
}

/** The last error may tell anything that a statement works with. */
function errorFlows(unit: Unit): Program['flows'] {
  const sources = new Set(unit.instructions.flatMap(({ site }) => [...site.reads]));
  return unit.errorSlots.length === 0 ? [] : [{ sources, targets: unit.errorSlots }];
}

/** Variables of the flow that the caller gives and no header declares. */
function givenInputs({ slots, options }: Unit, declared: Program['inputs']): Program['inputs'] {
  const known = new Set(declared.flatMap(({ name, variable }) => [name.toLowerCase(), variable.toLowerCase()]));
  const wanted = [...(options.given ?? [])].filter(([name]) => !known.has(name.toLowerCase()) && slots.has(name));
  return wanted.map(([name, type]) => ({ name, variable: name, type, isOptional: true, slot: slots.define(name) }));
}

function reportUndefined(unit: Unit): void {
  if (unit.options.isFragment === true) return;
  for (const { name, range } of unit.slots.undefinedUses()) {
    const message = `Nothing gives the variable '${name}' a value. Set it first, or correct its name.`;
    unit.diagnostics.push({ code: 'VariableNotDefined', severity: 'error', message, range, path: name });
  }
}
