import { isJsonArray, JsonObject, type JsonValue } from '@tandem/kernel';
import { plainTextOf } from '../literal-value.ts';
import type { DesktopFlow, Statement } from '../tree.ts';
import { writtenArgument } from '../written-argument.ts';
import { apiNameOf, connectorCalls } from './connector-calls.ts';
import { memberAt, readJson } from './json-members.ts';

/** What a file says of a connection of the place where the flow was made. Texts are empty where it says nothing. */
export interface ConnectionReference {
  /** What the steps of the flow call it. */
  readonly internalId: string;
  /** Its name in a solution. */
  readonly logicalName: string;
  /** `shared_office365` */
  readonly apiName: string;
  readonly displayName: string;
}

/** A connection that steps of a flow name. */
export interface NamedConnection {
  /** As the script writes it. */
  readonly reference: string;
  readonly apiName: string;
  /** As people knew it; empty when neither the file nor the script says it. */
  readonly displayName: string;
}

/** Connectors that keep by which run they were called. */
const NAME_THEIR_RUN: ReadonlySet<string> = new Set(['shared_approvals', 'shared_uiflow', 'shared_workqueues']);

/** Whether a desktop flow can call the connector only in a run that is in the history, and not while it is tried in the designer. */
export function needsKeptRun(apiName: string): boolean {
  return NAME_THEIR_RUN.has(apiName.toLowerCase());
}

/** The connections that the steps of a flow name, each once; disabled steps left out. Known ones come with their names. */
export function namedConnections(flow: DesktopFlow, ofFile: readonly ConnectionReference[] = []): readonly NamedConnection[] {
  const known = knownReferences([...ofFile, ...referencesOfTrailer(flow)]);
  const found = new Map<string, NamedConnection>();
  for (const { statement, call } of connectorCalls(flow)) {
    const reference = writtenArgument(call, 'Connection')?.trim();
    if (reference === undefined || reference === '' || found.has(reference.toLowerCase())) continue;
    const apiName = apiNameOf(writtenArgument(call, 'ConnectorId') ?? '');
    const displayName = find(known, { reference, apiName })?.displayName || annotatedName(statement);
    found.set(reference.toLowerCase(), { reference, apiName, displayName });
  }
  return [...found.values()];
}

/** The references that a copied text ends with. */
export function referencesOfTrailer({ trailer }: Pick<DesktopFlow, 'trailer'>): readonly ConnectionReference[] {
  return trailer === undefined ? [] : referencesIn(memberAt(readJson(trailer.text.trim()), 'ConnectionReferences'));
}

/** References as the clipboard (`InternalId`), solutions (`padInternalId`) and first versions (an object by names) have them. */
export function referencesIn(json: JsonValue | undefined): readonly ConnectionReference[] {
  if (json === undefined) return [];
  if (isJsonArray(json)) return json.filter((entry) => entry instanceof JsonObject).map((entry) => referenceOf(entry, ''));
  return json instanceof JsonObject ? [...json].map(([name, entry]) => referenceOf(entry, name)) : [];
}

function referenceOf(entry: JsonValue, name: string): ConnectionReference {
  const text = (...paths: readonly (readonly string[])[]): string => {
    const values = paths.map((path) => memberAt(entry, ...path));
    return (values.find((value) => typeof value === 'string' && value !== '') as string | undefined) ?? '';
  };
  return {
    internalId: text(['InternalId'], ['padInternalId']) || name,
    logicalName: text(['LogicalName'], ['connectionReferenceLogicalName'], ['connection', 'connectionReferenceLogicalName']),
    apiName: apiNameOf(text(['ConnectorId'], ['api', 'name'], ['api', 'id'], ['id'])),
    displayName: text(['DisplayName'], ['ConnectionDisplayName']),
  };
}

interface KnownReferences {
  /** By ids and by names in the solution, in lower case; the first of each. */
  readonly byName: ReadonlyMap<string, ConnectionReference>;
  /** By connectors; undefined when a connector has several. */
  readonly onlyOf: ReadonlyMap<string, ConnectionReference | undefined>;
}

function knownReferences(references: readonly ConnectionReference[]): KnownReferences {
  const byName = new Map<string, ConnectionReference>();
  const onlyOf = new Map<string, ConnectionReference | undefined>();
  for (const reference of references) {
    for (const name of [reference.internalId.toLowerCase(), reference.logicalName.toLowerCase()]) {
      if (!byName.has(name)) byName.set(name, reference);
    }
    onlyOf.set(reference.apiName, onlyOf.has(reference.apiName) ? undefined : reference);
  }
  return { byName, onlyOf };
}

/** By its id or its name in the solution; otherwise the only one of the connector, as ids change when flows are moved by hand. */
function find({ byName, onlyOf }: KnownReferences, { reference, apiName }: Pick<NamedConnection, 'reference' | 'apiName'>) {
  return byName.get(reference.toLowerCase()) ?? onlyOf.get(apiName);
}

/** The designer writes the name of the connection above the step. */
function annotatedName({ annotations }: Statement): string {
  return plainTextOf(annotations.find(({ key }) => key.toLowerCase() === 'connectiondisplayname')?.value) ?? '';
}
