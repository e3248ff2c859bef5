import type { CloudFlowPreview, FoundVariable, NewEnvironmentVariable } from '@tandem/protocol';
import { type VariableChoice, variablesToCreate } from '../cloud-flows/import/import-draft.ts';
import type { ListedLine } from './listed-line.ts';

/** What is chosen once for all flows of a list. */
export interface ImportChoices {
  /** Connection reference key to connection id; empty for none. */
  readonly connections: Readonly<Record<string, string>>;
  /** Schema name to what was changed of its proposal. */
  readonly variables: Readonly<Record<string, VariableChoice>>;
}

export const NO_CHOICES: ImportChoices = { connections: {}, variables: {} };

type Reference = CloudFlowPreview['connectionReferences'][number];

/** A connection reference with the number of flows that have it. */
export interface SharedReference {
  readonly reference: Reference;
  readonly flowCount: number;
}

/** The references for which new flows of the list need a connection, each once. */
export function sharedReferences(lines: readonly ListedLine[]): readonly SharedReference[] {
  const ofNew = lines.filter(({ to }) => to.kind !== 'version').flatMap((line) => previewOf(line)?.connectionReferences ?? []);
  const needed = ofNew.filter(({ support }) => support === 'connection-needed');
  return [...Map.groupBy(needed, ({ key }) => key).values()].flatMap((same) => {
    const [reference] = same;
    return reference === undefined ? [] : [{ reference, flowCount: same.length }];
  });
}

/** The environment variables that flows of the list read, each once. */
export function sharedVariables(lines: readonly ListedLine[]): readonly FoundVariable[] {
  const all = lines.flatMap((line) => previewOf(line)?.environmentVariables ?? []);
  return [...new Map(all.toReversed().map((variable) => [variable.schemaName.toLowerCase(), variable])).values()].toReversed();
}

/** What goes along with one flow. */
export function choicesFor(line: ListedLine, { connections, variables }: ImportChoices) {
  const preview = previewOf(line);
  const keys = new Set(preview?.connectionReferences.map(({ key }) => key));
  return {
    connections: Object.fromEntries(Object.entries(connections).filter(([key, id]) => keys.has(key) && id !== '')),
    environmentVariables: preview === undefined ? NONE : (variablesToCreate({ variables }, preview) ?? NONE),
  };
}

const NONE: readonly NewEnvironmentVariable[] = [];

export function previewOf({ check }: Pick<ListedLine, 'check'>): CloudFlowPreview | undefined {
  return check?.kind === 'checked' && check.found.kind === 'cloud' ? (check.found.preview ?? undefined) : undefined;
}
