import { DESKTOP_ACTIONS, removeAbandonedFolders, sleep } from '@tandem/desktop-actions';
import { runBody } from './run-body.ts';
import { runDesktopFlow, warmUp } from './run-desktop-flow.ts';

/** The program of a body process: it runs one desktop flow and ends. */
const runtime = { actions: DESKTOP_ACTIONS, sleep };
await warmUp(runtime);
void removeAbandonedFolders().catch(() => undefined); // a folder for temporary files that cannot be read does not keep a flow from running
await runBody((run) => runDesktopFlow(run, runtime));
