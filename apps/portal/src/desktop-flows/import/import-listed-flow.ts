import { TandemError } from '@tandem/kernel';
import { api } from '../../shell/api.ts';
import type { Destination, ListedFlow } from './listed-flows.ts';

/** What became of a flow. */
export type Imported =
  | { readonly kind: 'imported'; readonly id: string; readonly name: string; readonly isDraft: boolean }
  | { readonly kind: 'version'; readonly id: string; readonly name: string; readonly version: number; readonly isDraft: boolean }
  /** The flow has this script already. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly name: string };

export interface ListedImport {
  readonly flow: ListedFlow;
  readonly to: Destination;
  /** Kept with its errors, without running. */
  readonly isDraft: boolean;
}

/**
 * Imports one flow of a list. What an earlier try has done, even one whose answer was lost, is not done again.
 *
 * @throws TandemError as the routes `importDesktopFlow`, `updateDesktopFlow` and `saveDesktopFlow` answer
 */
export function importListedFlow({ flow, to, isDraft }: ListedImport): Promise<Imported> {
  return to.kind === 'new' ? importNew({ flow, id: to.id, isDraft }) : importVersion({ flow, id: to.of.id, isDraft });
}

interface ImportUnder {
  readonly flow: ListedFlow;
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
