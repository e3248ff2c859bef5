import { createInterface } from 'node:readline';
import { registerMachine, startMachine } from '@tandem/machine';

/** A machine agent that logs everything it can. Takes its data directory and the server; reads the registration token. */
const [, , dataDir = '', serverUrl = ''] = process.argv;
const lines = createInterface({ input: process.stdin });
lines.once('line', async (token) => {
  await registerMachine({ serverUrl, dataDir, token, name: 'M1' });
  const machine = await startMachine({ dataDir, log: { level: 'info' } });
  process.stdout.write('ready\n');
  lines.once('close', () => void machine.close().then(() => process.exit(0)));
});
