import { TandemError } from '@tandem/kernel';
import { api } from '../shell/api.ts';
import type { Imported, ListedImport } from './import-listed-flow.ts';
import type { ListedDesktopFlow } from './listed-flows.ts';

/** @throws TandemError as the routes `importDesktopFlow`, `updateDesktopFlow` and `saveDesktopFlow` answer */
export function importDesktopFlow({ flow, to, isDraft }: ListedImport<ListedDesktopFlow>): Promise<Imported> {
  if (to.kind === 'version') return importVersion({ flow, id: to.of.id, isDraft });
  return importNew({ flow, id: to.kind === 'other' ? flow.otherId : flow.id, isDraft });
}

interface ImportUnder {
  readonly flow: ListedDesktopFlow;
  readonly id: string;
  readonly isDraft: boolean;
}

async function importNew({ flow: { name, script }, id, isDraft }: ImportUnder): Promise<Imported> {
  try {
    await api('importDesktopFlow', { body: { id, name, script, isDraft } });
    return { kind: 'imported', id, name, isDraft };
  } catch (thrown) {
    if (!(thrown instanceof TandemError) || thrown.code !== 'IdTaken') throw thrown;
    const there = await api('getDesktopFlow', { params: { desktopFlowId: id } });
    if (there.script !== script) throw thrown;
    return { kind: 'unchanged', id, name: there.name };
  }
}

async function importVersion({ flow: { script }, id, isDraft }: ImportUnder): Promise<Imported> {
  const { name, script: former, latestVersion } = await api('getDesktopFlow', { params: { desktopFlowId: id } });
  if (former === script) return { kind: 'unchanged', id, name };
  if (isDraft)
    await api('saveDesktopFlow', {
      params: { flowId: id },
      body: { text: script, baseVersion: latestVersion, note: '', publish: false, force: false },
    });
  else await api('updateDesktopFlow', { params: { desktopFlowId: id }, body: { script } });
  return { kind: 'version', id, name, version: latestVersion + 1, isDraft };
}
