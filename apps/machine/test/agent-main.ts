import { startMachine } from '../src/main.ts';
import { SCRIPTED_BODY } from './scripted-body-path.ts';

/** The agent as a process of its own, for tests that kill it. Takes the data directory as its one argument. */
const [, , dataDir = ''] = process.argv;
await startMachine({ dataDir, log: { level: 'silent' }, bodyProgram: SCRIPTED_BODY });
process.stdout.write('ready\n');
