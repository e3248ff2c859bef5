import { DESKTOP_ACTIONS, sleep } from '@tandem/desktop-actions';
import { runBody } from './run-body.ts';
import { runDesktopFlow, warmUp } from './run-desktop-flow.ts';

/** The program of a body process: it runs one desktop flow and ends. */
const runtime = { actions: DESKTOP_ACTIONS, sleep };
await warmUp(runtime);
await runBody((run) => runDesktopFlow(run, runtime));
