import { actionsFor, loadAhead, removeAbandonedFolders, sleep } from '@tandem/desktop-actions';
import { runBody } from './run-body.ts';
import { runDesktopFlow } from './run-desktop-flow.ts';
import { warmUp } from './warm-up.ts';

/** The program of a body process: it runs one desktop flow and ends. */
const runtime = { actionsFor, sleep };
void removeAbandonedFolders().catch(() => undefined); // a folder for temporary files that cannot be read does not keep a flow from running
await runBody((run) => runDesktopFlow(run, runtime), {
  async prepare(signal) {
    await warmUp(runtime);
    await loadAhead(signal);
  },
});
