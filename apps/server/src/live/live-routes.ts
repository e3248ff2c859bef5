import { LIVE_PATH, LIVE_THING_TOPICS, LIVE_TOPICS, type LiveEvent } from '@tandem/protocol';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { SIGN_IN_COOKIE } from '../http/cookies.ts';
import type { App } from '../http/handle.ts';
import { checkSource } from '../http/origins.ts';
import { parsePart } from '../http/request-part.ts';
import type { LiveHub } from './live-hub.ts';
import type { TopicAccess } from './topic-access.ts';

const TOPIC = new RegExp(`^(?:${LIVE_TOPICS.join('|')}|(?:${LIVE_THING_TOPICS.join('|')}):[0-9a-f-]{36})$`);
const MAX_TOPICS = 20;
/** Keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 25_000;

const topicsQuery = z.object({
  topics: z
    .string()
    .max(2000)
    .transform((text) => text.toLowerCase().split(','))
    .refine((topics) => topics.length <= MAX_TOPICS && topics.every((topic) => TOPIC.test(topic)), 'names a topic that does not exist'),
});

/** `GET /api/live`: a stream of server-sent events, open until the browser leaves, the sign-in ends or the server closes. */
export function registerLive(app: App, access: TopicAccess): void {
  const { live, origins, signIns } = app.services;
  const open = new Set<() => void>();
  app.fastify.addHook('preClose', async () => {
    for (const close of open) close();
  });
  app.fastify.get(LIVE_PATH, { config: { access: 'signed-in' } }, async (request, reply) => {
    checkSource(origins, request.headers, true);
    const { topics } = parsePart('query', topicsQuery, request.query) as z.output<typeof topicsQuery>;
    const cookie = request.cookies[SIGN_IN_COOKIE];
    const { account } = await signIns.look(cookie);
    const heard = await access.heardBy(account, topics);
    const isStillEntitled = async (): Promise<boolean> => {
      const { account: now } = await signIns.look(cookie);
      return (await access.heardBy(now, [...heard])).size === heard.size;
    };
    const close = stream({ live, topics: heard, isStillEntitled }, reply);
    open.add(close);
    reply.raw.once('close', () => open.delete(close));
  });
}

interface StreamOptions {
  readonly live: LiveHub;
  readonly topics: ReadonlySet<string>;
  /** False when one of the topics is not for the reader any more; rejects when the sign-in is over. */
  readonly isStillEntitled: () => Promise<boolean>;
}

function stream(options: StreamOptions, reply: FastifyReply): () => void {
  reply.hijack();
  const out = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) out.setHeader(name, value);
  out.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  out.write(': open\n\n');
  const unsubscribe = options.live.subscribe(options.topics, (event: LiveEvent) => out.write(`data: ${JSON.stringify(event)}\n\n`));
  const close = (): void => {
    clearInterval(timer);
    unsubscribe();
    out.end();
  };
  const timer = setInterval(() => {
    out.write(': still here\n\n');
    options.isStillEntitled().then((isEntitled) => isEntitled || close(), close);
  }, KEEP_ALIVE_MS);
  out.once('close', close);
  return close;
}
