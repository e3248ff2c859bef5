import { allActions, sleep } from '@tandem/desktop-actions';
import { warmUp } from '../body/warm-up.ts';
import { runDesignerBody } from './run-designer-body.ts';

/** The program of a debug body: it runs the flow of an open designer, step by step when that asks for it. */
const actions = await allActions();
await warmUp({ actionsFor: async () => actions, sleep });
runDesignerBody({ actions, sleep });
