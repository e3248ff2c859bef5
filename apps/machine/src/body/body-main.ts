import { DESKTOP_ACTIONS } from '@tandem/desktop-actions';
import { ActionRegistry } from '@tandem/desktop-engine';
import { runBody } from './run-body.ts';
import { runDesktopFlow, warmUp } from './run-desktop-flow.ts';

/** The program of a body process: it runs one desktop flow and ends. */
const registry = new ActionRegistry(DESKTOP_ACTIONS);
await warmUp(registry);
await runBody((run) => runDesktopFlow(run, registry));
