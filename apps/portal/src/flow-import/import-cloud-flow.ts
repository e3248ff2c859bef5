import { api } from '../shell/api.ts';
import { callingImported } from './flow-references.ts';
import type { Imported, ListedImport } from './import-listed-flow.ts';
import type { ListedCloudFlow } from './listed-flows.ts';

/** @throws TandemError as the routes `importCloudFlow`, `getCloudFlowSource`, `updateCloudFlow` and `saveCloudFlow` answer */
export async function importCloudFlow(listed: ListedImport<ListedCloudFlow>): Promise<Imported> {
  const { flow, to, isDraft, ids, connections } = listed;
  const definition = callingImported(flow.definition, ids);
  const environmentVariables = [...listed.environmentVariables];
  if (to.kind === 'version') return importVersion({ id: to.of.id, definition, isDraft, environmentVariables });
  const { id, name } = await api('importCloudFlow', { body: { name: flow.name, definition, isDraft, connections, environmentVariables } });
  return { kind: 'imported', id, name, isDraft };
}

interface NewVersion {
  readonly id: string;
  readonly definition: string;
  readonly isDraft: boolean;
  readonly environmentVariables: ListedImport['environmentVariables'][number][];
}

async function importVersion({ id, definition, isDraft, environmentVariables }: NewVersion): Promise<Imported> {
  const { name, text, version } = await api('getCloudFlowSource', { params: { flowId: id } });
  if (text === definition) return { kind: 'unchanged', id, name };
  if (isDraft) {
    const body = { text: definition, baseVersion: version, note: '', publish: false, force: false };
    await api('saveCloudFlow', { params: { flowId: id }, body });
  } else await api('updateCloudFlow', { params: { cloudFlowId: id }, body: { definition, environmentVariables } });
  return { kind: 'version', id, name, version: version + 1, isDraft };
}

/**
 * Lets an imported cloud flow call flows that got other ids here since. What was changed of it meanwhile stays.
 *
 * @param moved ids that it calls to those that it is to call
 * @throws TandemError as the routes `getCloudFlowSource` and `saveCloudFlow` answer
 */
export async function callElsewhere(imported: Imported, moved: ReadonlyMap<string, string>): Promise<Imported> {
  const { id } = imported;
  const { name, text, version, publishedVersion } = await api('getCloudFlowSource', { params: { flowId: id } });
  const definition = callingImported(text, moved);
  if (definition === text) return imported;
  const isDraft = version !== publishedVersion;
  const body = { text: definition, baseVersion: version, note: '', publish: !isDraft, force: false };
  await api('saveCloudFlow', { params: { flowId: id }, body });
  return { kind: 'led', id, name, version: version + 1, isDraft };
}
