import { api } from '../../shell/api.ts';
import type { OneFlowDraft } from './one-flow-draft.ts';

/** @throws TandemError as the routes `importDesktopFlow` and `updateDesktopFlow` answer */
export function sendOneFlow({ intoId, script, name, id, isDraft }: OneFlowDraft) {
  if (intoId !== '') return api('updateDesktopFlow', { params: { desktopFlowId: intoId }, body: { script } });
  const keepId = id.trim() === '' ? {} : { id: id.trim() };
  return api('importDesktopFlow', { body: { name: name.trim(), script, isDraft, ...keepId } });
}
