import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { registerMachine, startMachine } from '@tandem/machine';

/** A machine agent that logs everything it can. Takes its data directory and the server; reads the registration token. */
const [, , dataDir = '', serverUrl = ''] = process.argv;
const lines = createInterface({ input: process.stdin });
const ended = once(lines, 'close');
const [token] = await once(lines, 'line');
await registerMachine({ serverUrl, dataDir, token: String(token), name: 'M1' });
const machine = await startMachine({ dataDir, log: { level: 'info' } });
process.stdout.write('ready\n');
await ended;
await machine.close();
process.exit(0);
