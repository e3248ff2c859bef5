import { spawn } from 'node:child_process';
import { sleep } from '@tandem/desktop-actions';
import { ActionRegistry, defineAction } from '@tandem/desktop-engine';
import { runDesignerBody } from '../../src/designer/run-designer-body.ts';

/** The debug body with actions that misbehave. */
runDesignerBody({
  sleep,
  actions: new ActionRegistry([
    defineAction({
      id: 'Test.Tree',
      title: 'Tree',
      parameters: {},
      run: () => {
        spawn('sh', ['-c', 'sleep 773201 & setsid sleep 773202 & wait'], { stdio: 'ignore' });
        return {};
      },
    }),
    defineAction({
      id: 'Test.Deaf',
      title: 'Deaf',
      parameters: {},
      run: () => {
        for (;;);
      },
    }),
    defineAction({
      id: 'Test.Crash',
      title: 'Crash',
      parameters: {},
      run: () => {
        process.kill(process.pid, 'SIGKILL');
        return {};
      },
    }),
  ]),
});
