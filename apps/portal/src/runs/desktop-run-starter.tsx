import type { DesktopFlowRun } from '@tandem/protocol';
import { StartedBy } from './started-by.tsx';

/** Who or what started a desktop flow run, as far as the reader may know. */
export function DesktopRunStarter({ run: { parent, startedBy } }: { readonly run: Pick<DesktopFlowRun, 'parent' | 'startedBy'> }) {
  if (parent !== null) return <StartedBy startedBy={{ ...parent, kind: 'cloud-flow' }} />;
  return startedBy === null ? '–' : <StartedBy startedBy={{ ...startedBy, kind: 'account' }} />;
}
