import { startServer } from '@tandem/server';

/** The server as a process of its own that logs everything it can. Takes its data directory; ends when its input does. */
const [, , dataDir = ''] = process.argv;
const server = await startServer({ port: 0, dataDir, log: { level: 'info' } });
process.stdout.write(`${JSON.stringify({ url: server.url, ...server.firstSignIn })}\n`);
process.stdin.resume().once('end', () => void server.close().then(() => process.exit(0)));
