import { Agent, request } from 'node:http';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How many requests are under way at once. */
  readonly connections: number;
  readonly seconds: number;
}

export interface LoadResult {
  /** Of every request that was answered with 200, in milliseconds. */
  readonly samplesMs: readonly number[];
  readonly failures: number;
  readonly elapsedMs: number;
}

/** Sends POST requests over connections that stay open, each as soon as the one before is answered. */
export async function applyLoad(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const samplesMs: number[] = [];
  let failures = 0;
  const startedAt = performance.now();
  const endAt = startedAt + load.seconds * 1000;
  const work = async (): Promise<void> => {
    while (performance.now() < endAt) {
      const sentAt = performance.now();
      if ((await post(load, agent)) === 200) samplesMs.push(performance.now() - sentAt);
      else failures += 1;
    }
  };
  await Promise.all(Array.from({ length: load.connections }, work));
  agent.destroy();
  return { samplesMs, failures, elapsedMs: performance.now() - startedAt };
}

function post({ url, headers, body }: Load, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
