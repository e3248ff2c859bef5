import { type InterfaceVariable, readInterface } from '@tandem/desktop-flow';
import type { DesktopFlowDocument } from '../document/document.ts';
import { collectOccurrences, type KnownActions } from './collect-occurrences.ts';
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
export function listVariables(document: DesktopFlowDocument, known: KnownActions = {}): readonly VariableInfo[] {
  const byName = Map.groupBy(collectOccurrences(document, known), (occurrence) => occurrence.name.toLowerCase());
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
  const typeOf = typeReader(byName, own);
  const flowVariable = ([key, occurrences]: readonly [string, readonly Occurrence[]]): VariableInfo => {
    const name = occurrences.find((place) => place.use !== 'mark')?.name ?? '';
    return { name, kind: 'flow', type: typeOf(key), isSensitive: sensitive.has(key), occurrences };
  };
  return [...own, ...others.map(flowVariable).toSorted(byNameOrder)];
}

type TypeOfVariable = (name: string) => string | undefined;

/** Types by names in lower case. Variables that get their values only from each other have none. */
function typeReader(byName: ReadonlyMap<string, readonly Occurrence[]>, declared: readonly VariableInfo[]): TypeOfVariable {
  const types = new Map(declared.map(({ name, type }) => [name.toLowerCase(), type]));
  const typeOf: TypeOfVariable = (name) => {
    if (types.has(name)) return types.get(name);
    types.set(name, undefined);
    const type = commonType(byName.get(name) ?? [], typeOf);
    types.set(name, type);
    return type;
  };
  return typeOf;
}

/** Whether a name is certainly a variable. */
function isCertain(place: Occurrence): boolean {
  return place.use !== 'mark' && !place.isInFormula;
}

function commonType(occurrences: readonly Occurrence[], typeOfVariable: TypeOfVariable): string | undefined {
  const typeSet = ({ type, typeOf }: Occurrence) => (typeOf === undefined ? type : typeOfVariable(typeOf.toLowerCase()));
  const types = new Set(occurrences.filter((place) => place.use === 'set').map(typeSet));
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
