import { type InterfaceVariable, readInterface } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import type { Signatures } from '../fields/form-of-step.ts';
import { collectOccurrences } from './collect-occurrences.ts';
import type { Occurrence } from './occurrence.ts';

/** A variable as the variables pane lists it. */
export interface VariableInfo {
  /** In the spelling of its declaration, otherwise of its first place. */
  readonly name: string;
  readonly kind: 'input' | 'output' | 'flow';
  /** Names of types as `@INPUT` and the catalogue write them; undefined when nothing tells, or several say different things. */
  readonly type: string | undefined;
  readonly isSensitive: boolean;
  /** Of inputs and outputs. */
  readonly declaration?: InterfaceVariable;
  /** Where it is set and read, in the order of the text; `placeAt` gives their rows. */
  readonly occurrences: readonly Occurrence[];
}

/** All variables of a flow: inputs, outputs, then those of the flow, each by name. */
export function listVariables(document: DesktopFlowDocument, catalogue?: Signatures): readonly VariableInfo[] {
  const byName = Map.groupBy(collectOccurrences(document, catalogue), (occurrence) => occurrence.name.toLowerCase());
  const { inputs, outputs } = readInterface(document.flow);
  const sensitive = new Set([...byName].filter(([, places]) => places.some((place) => place.use === 'mark')).map(([name]) => name));
  const declared = (kind: 'input' | 'output', variables: readonly InterfaceVariable[]) =>
    variables.map((variable): VariableInfo => {
      const occurrences = byName.get(variable.variable.toLowerCase()) ?? [];
      return { name: variable.variable, kind, type: variable.type, isSensitive: variable.isSensitive, declaration: variable, occurrences };
    });
  const own = [...declared('input', inputs), ...declared('output', outputs)];
  const names = new Set(own.map((variable) => variable.name.toLowerCase()));
  const others = [...byName].filter(([name, places]) => !names.has(name) && places.some(isCertain));
  return [...own, ...others.map(([name, places]) => flowVariable(places, sensitive.has(name))).toSorted(byNameOrder)];
}

function flowVariable(occurrences: readonly Occurrence[], isSensitive: boolean): VariableInfo {
  const name = occurrences.find((place) => place.use !== 'mark')?.name ?? '';
  return { name, kind: 'flow', type: commonType(occurrences), isSensitive, occurrences };
}

/** Whether a name is certainly a variable. */
function isCertain(place: Occurrence): boolean {
  return place.use !== 'mark' && !place.isInFormula;
}

function commonType(occurrences: readonly Occurrence[]): string | undefined {
  const types = new Set(occurrences.filter((place) => place.use === 'set').map((place) => place.type));
  return types.size === 1 ? [...types][0] : undefined;
}

function byNameOrder(a: VariableInfo, b: VariableInfo): number {
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}

/** The places of one variable. */
export function findUsages(document: DesktopFlowDocument, name: string): readonly Occurrence[] {
  const key = name.toLowerCase();
  return collectOccurrences(document).filter((occurrence) => occurrence.name.toLowerCase() === key);
}

/** Proposes names for new variables that no variable of the flow has: `NewFolder`, `NewFolder2`. */
export function variableProposer(document: DesktopFlowDocument): (name: string) => string {
  const taken = new Set(collectOccurrences(document).map((occurrence) => occurrence.name.toLowerCase()));
  return (name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${name}${count}`;
    return unique;
  };
}
