import { makeStyles, tokens } from '@fluentui/react-components';
import { CLOUD_FLOW_LIMITS, type CloudFlowLimits, type LimitProfile } from '@tandem/kernel';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { CLOUD_FLOW_SETTINGS } from './cloud-flow-messages.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
});

/** The limits of a profile, in words. */
export function LimitValues({ profile }: { readonly profile: LimitProfile }) {
  const { values, names } = useMessages(CLOUD_FLOW_SETTINGS);
  const styles = useStyles();
  const words = useLimitWords(CLOUD_FLOW_LIMITS[profile]);
  return (
    <Labelled label={values}>
      <dl className={styles.list}>
        {words.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{names[name]}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Labelled>
  );
}

type LimitName = Exclude<keyof CloudFlowLimits, 'profile'>;

function useLimitWords(limits: CloudFlowLimits): readonly (readonly [LimitName, string])[] {
  const text = useMessages(CLOUD_FLOW_SETTINGS);
  const formats = useFormats();
  const { defaultRetries: retries } = limits;
  const many = (value: number, print: (number: number, text: string) => string) =>
    value === Number.POSITIVE_INFINITY ? text.noLimit : print(value, formats.number(value));
  const time = (ms: number) => {
    const [value, print] = ms < MINUTE_MS ? [ms / SECOND_MS, text.seconds] : [ms / MINUTE_MS, text.minutes];
    return print(value, formats.number(value));
  };
  const days = (ms: number) => text.days(ms / DAY_MS, formats.number(ms / DAY_MS));
  return [
    ['foreachItems', many(limits.foreachItems, text.items)],
    ['foreachConcurrency', many(limits.foreachConcurrency, text.passes)],
    ['untilPasses', many(limits.untilPasses, text.passes)],
    ['splitOnItems', many(limits.splitOnItems, text.runs)],
    ['splitOnItemsInTurns', many(limits.splitOnItemsInTurns, text.runs)],
    ['pageItems', many(limits.pageItems, text.items)],
    ['actionsPerFiveMinutes', many(limits.actionsPerFiveMinutes, text.actions)],
    ['refusesLargeDefinitions', limits.refusesLargeDefinitions ? text.notPublished : text.warnedOf],
    ['runDurationMs', limits.runDurationMs === Number.POSITIVE_INFINITY ? text.noTimeLimit : days(limits.runDurationMs)],
    ['failingDurationMs', limits.failingDurationMs === Number.POSITIVE_INFINITY ? text.neverTurnedOff : days(limits.failingDurationMs)],
    ['defaultRetries', text.retries(formats.number(retries.count), time(retries.intervalMs), time(retries.maximumMs))],
  ];
}
