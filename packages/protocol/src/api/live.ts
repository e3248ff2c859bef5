import { z } from 'zod';

/**
 * `GET /api/live?topics=a,b` is a stream of server-sent events. Each event says that something changed, not what: the
 * reader asks the API again.
 */
export const LIVE_PATH = '/api/live';

/** Topics that tell of everything of a kind. */
export const LIVE_TOPICS = [
  'cloud-flow-runs',
  'desktop-flow-runs',
  'machines',
  'connections',
  'credentials',
  'environment-variables',
  'flows',
  'approvals',
  'work-queues',
] as const;

/**
 * Topics that tell of one thing, as `flow:<id>`: a flow (a version was saved or published, or who has it open has changed), a work
 * queue (or one of its items), a run.
 */
export const LIVE_THING_TOPICS = ['flow', 'work-queue', 'cloud-flow-run', 'desktop-flow-run'] as const;

export type LiveTopic = (typeof LIVE_TOPICS)[number] | `${(typeof LIVE_THING_TOPICS)[number]}:${string}`;

export const liveEventSchema = z.object({ topic: z.string().max(100), at: z.number() });
export type LiveEvent = z.infer<typeof liveEventSchema>;

/** `POST` here starts the cloud flow with an HTTP trigger; the trigger key is the bearer token. */
export const TRIGGER_PATH = '/api/trigger';
/** The WebSocket of the machine channel; the bearer token is a JWT signed with the machine's key. */
export const MACHINE_CHANNEL_PATH = '/api/machine-channel';
/** Start and return of the sign-in through the organisation's provider. */
export const WORK_ACCOUNT_START_PATH = '/api/sign-in/work-account/start';
export const WORK_ACCOUNT_RETURN_PATH = '/api/sign-in/work-account/return';
