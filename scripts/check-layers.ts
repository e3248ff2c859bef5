import { fileURLToPath } from 'node:url';
import { layerFaults } from './layers/layer-faults.ts';
import { readLayerTable } from './layers/layer-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { faults, fileCount, importCount } = layerFaults(root, readLayerTable(`${root}layers.json`));

for (const fault of faults) console.error(fault);
if (fileCount === 0 || importCount === 0) {
  console.error('The layer check read nothing, so it proves nothing.');
  process.exitCode = 2;
} else if (faults.length > 0) {
  console.error(`${faults.length} imports that layers.json does not allow.`);
  process.exitCode = 1;
} else {
  console.log(`Layers hold: ${importCount} imports in ${fileCount} files.`);
}
