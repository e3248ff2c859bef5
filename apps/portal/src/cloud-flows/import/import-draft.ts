import type { JsonValue } from '@tandem/kernel';
import type { CloudFlowPreview, FoundVariable, NewEnvironmentVariable } from '@tandem/protocol';
import { fieldText, readField } from '../../environment-variables/variable-value.ts';

/** A form that is being filled in. What was chosen for a key stays when another file is read, and counts where that has the key. */
export interface ImportDraft {
  /** As typed; undefined while the name of the file does. */
  readonly name: string | undefined;
  readonly fileName: string;
  /** The flow of which it becomes a new version; empty for a new flow. */
  readonly intoId: string;
  readonly definition: string;
  readonly isDraft: boolean;
  /** Connection reference key to connection id. */
  readonly connections: Readonly<Record<string, string>>;
  /** Schema name to what was changed of its proposal. */
  readonly variables: Readonly<Record<string, VariableChoice>>;
}

export interface VariableChoice {
  readonly isWanted: boolean;
  /** As in its field. */
  readonly text: string;
}

export const EMPTY_IMPORT: ImportDraft = {
  name: undefined,
  fileName: '',
  intoId: '',
  definition: '',
  isDraft: false,
  connections: {},
  variables: {},
};

/** What is typed, else what the file calls the flow, else the name of the file. */
export function nameOf({ name, fileName }: ImportDraft, preview: CloudFlowPreview | null): string {
  return name ?? preview?.name ?? fileName;
}

/** The choice for a variable: what was changed, or to make it with the default of the flow. */
export function choiceOf({ variables }: Pick<ImportDraft, 'variables'>, found: FoundVariable): VariableChoice {
  const changed = Object.hasOwn(variables, found.schemaName) ? variables[found.schemaName] : undefined;
  // The API's client keeps values of flows exact.
  return changed ?? { isWanted: true, text: found.kind === null ? '' : fieldText(found.kind, found.defaultValue as JsonValue) };
}

/** The variables that are to come with the flow; undefined while a value is not of its kind. */
export function variablesToCreate(
  draft: Pick<ImportDraft, 'variables'>,
  preview: Pick<CloudFlowPreview, 'environmentVariables'> | null,
): NewEnvironmentVariable[] | undefined {
  const created: NewEnvironmentVariable[] = [];
  for (const found of preview?.environmentVariables ?? []) {
    const { schemaName, displayName, description, kind, isThere } = found;
    const { isWanted, text } = choiceOf(draft, found);
    if (kind === null || isThere || !isWanted) continue;
    const reading = readField(kind, text);
    if (!reading.ok) return undefined;
    created.push({ schemaName, displayName, description, kind, value: reading.value });
  }
  return created;
}

/** The choices for references that the file has. */
export function connectionsOf({ connections }: ImportDraft, preview: CloudFlowPreview | null): Record<string, string> {
  const keys = new Set(preview?.connectionReferences.map(({ key }) => key));
  return Object.fromEntries(Object.entries(connections).filter(([key, id]) => keys.has(key) && id !== ''));
}
