import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from './vite/compress-assets.ts';

/** `npm run dev` in this folder proxies the API to a server on this port. */
const SERVER = `http://127.0.0.1:${process.env['TANDEM_PORT'] ?? '7300'}`;

/** The HPKE library asks for Node's crypto only where the browser's is missing. */
function ignoreNodeCrypto(warning: { readonly message: string }, warn: (warning: never) => void): void {
  if (!warning.message.includes('"crypto" has been externalized')) warn(warning as never);
}

export default defineConfig({
  root: import.meta.dirname,
  // The server writes the path below which it is shown into the page.
  base: './',
  plugins: [react(), compressAssets()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    sourcemap: false,
    // What the weight test of the server reads.
    manifest: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { onwarn: ignoreNodeCrypto },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: SERVER, ws: true } } },
});
