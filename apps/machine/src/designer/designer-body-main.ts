import { DESKTOP_ACTIONS, sleep } from '@tandem/desktop-actions';
import { warmUp } from '../body/run-desktop-flow.ts';
import { runDesignerBody } from './run-designer-body.ts';

/** The program of a debug body: it runs the flow of an open designer, step by step when that asks for it. */
const runtime = { actions: DESKTOP_ACTIONS, sleep };
await warmUp(runtime);
runDesignerBody(runtime);
