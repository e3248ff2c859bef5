import { type DefinitionLimit, LIMITS } from './limits.ts';

/** Which limits cloud flows meet: none, or those of a licence of Power Automate, for flows that must run there, too. */
export const LimitProfile = {
  unlimited: 'unlimited',
  low: 'power-automate-low',
  medium: 'power-automate-medium',
  high: 'power-automate-high',
} as const;
export type LimitProfile = (typeof LimitProfile)[keyof typeof LimitProfile];

/** Retries of an action whose definition has no policy of its own. */
export interface DefaultRetries {
  readonly count: number;
  readonly intervalMs: number;
  readonly minimumMs: number;
  readonly maximumMs: number;
}

/** Limits that a run meets; Infinity where there is none. */
export interface CloudFlowLimits {
  readonly profile: LimitProfile;
  /** A definition beyond a limit of definitions is not published; else it is only warned of. */
  readonly refusesLargeDefinitions: boolean;
  /** Items of an apply to each. */
  readonly foreachItems: number;
  /** Passes of an apply to each that go on side by side. */
  readonly foreachConcurrency: number;
  /** Passes of a do until. */
  readonly untilPasses: number;
  /** Runs that one event of a trigger with Split On starts. */
  readonly splitOnItems: number;
  /** The same for a trigger that lets only so many runs go on at once. */
  readonly splitOnItemsInTurns: number;
  /** Items that an action gathers over all pages. */
  readonly pageItems: number;
  /** Actions that one flow begins within any 5 minutes, in all of its runs; more wait for their turn. */
  readonly actionsPerFiveMinutes: number;
  readonly runDurationMs: number;
  /** For so long a flow, or its trigger, may fail without a success between; then it is turned off. */
  readonly failingDurationMs: number;
  readonly defaultRetries: DefaultRetries;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** limits-and-config: the same for every licence. */
const POWER_AUTOMATE = {
  foreachConcurrency: LIMITS.foreachConcurrency,
  untilPasses: LIMITS.untilCountMax,
  refusesLargeDefinitions: true,
  splitOnItemsInTurns: 100,
  actionsPerFiveMinutes: 100_000,
  runDurationMs: LIMITS.runDurationMs,
  failingDurationMs: 14 * DAY_MS,
} as const;

/** limits-and-config: 2 retries, the first after 5 minutes, the second after 10. */
const FEW_RETRIES: DefaultRetries = { count: 2, intervalMs: 5 * MINUTE_MS, minimumMs: 5 * MINUTE_MS, maximumMs: 10 * MINUTE_MS };
/** limits-and-config: 8 retries from 7 seconds up to about 15 minutes. */
const MANY_RETRIES: DefaultRetries = { count: 8, intervalMs: 7000, minimumMs: 5000, maximumMs: 15 * MINUTE_MS };
/** error-exception-handling: what Logic Apps does. */
const OWN_RETRIES: DefaultRetries = { count: 4, intervalMs: 7500, minimumMs: 5000, maximumMs: 45_000 };

const LARGE = { foreachItems: 100_000, splitOnItems: 100_000, pageItems: 100_000, defaultRetries: MANY_RETRIES } as const;

/** limits-and-config: limits by performance profile, and none. */
export const CLOUD_FLOW_LIMITS: Readonly<Record<LimitProfile, CloudFlowLimits>> = {
  unlimited: {
    profile: LimitProfile.unlimited,
    refusesLargeDefinitions: false,
    foreachItems: Number.POSITIVE_INFINITY,
    foreachConcurrency: LIMITS.foreachConcurrency,
    untilPasses: Number.POSITIVE_INFINITY,
    splitOnItems: Number.POSITIVE_INFINITY,
    splitOnItemsInTurns: Number.POSITIVE_INFINITY,
    pageItems: Number.POSITIVE_INFINITY,
    actionsPerFiveMinutes: Number.POSITIVE_INFINITY,
    runDurationMs: Number.POSITIVE_INFINITY,
    failingDurationMs: Number.POSITIVE_INFINITY,
    defaultRetries: OWN_RETRIES,
  },
  'power-automate-low': {
    profile: LimitProfile.low,
    ...POWER_AUTOMATE,
    foreachItems: 5000,
    splitOnItems: 5000,
    pageItems: 5000,
    defaultRetries: FEW_RETRIES,
  },
  'power-automate-medium': { profile: LimitProfile.medium, ...POWER_AUTOMATE, ...LARGE },
  'power-automate-high': { profile: LimitProfile.high, ...POWER_AUTOMATE, ...LARGE },
};

type NumericLimit = Exclude<keyof CloudFlowLimits, 'profile' | 'refusesLargeDefinitions' | 'defaultRetries'>;

/** Names the limit at the end of a message, so that whoever meets it finds it in the settings. */
export function limitWords(limits: CloudFlowLimits, name: NumericLimit | DefinitionLimit): string {
  const value = name in limits ? limits[name as NumericLimit] : LIMITS[name as DefinitionLimit];
  return `The limit is ${name} (${value}) of the profile ${limits.profile}; an administrator may choose another one in the settings.`;
}
