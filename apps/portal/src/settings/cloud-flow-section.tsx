import { Button, Field, Input, MessageBar, MessageBarBody, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { LimitProfile } from '@tandem/kernel';
import { type Settings, settingsSchema } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { CLOUD_FLOW_SETTINGS } from './cloud-flow-messages.ts';
import { LimitValues } from './limit-values.tsx';
import { SETTINGS_KEY } from './settings-queries.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '720px',
    marginTop: tokens.spacingVerticalXL,
  },
  days: { maxWidth: '200px' },
  /** Long names are cut on a narrow screen. */
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

const PROFILES = Object.values(LimitProfile);
const MOST_DAYS = settingsSchema.shape.runHistoryDays.maxValue ?? 0;

/** What cloud flows may do, and how long runs are kept. */
export function CloudFlowSection({ settings }: { readonly settings: Settings }) {
  const text = useMessages(CLOUD_FLOW_SETTINGS);
  const styles = useStyles();
  const [profile, setProfile] = useState<LimitProfile>(settings.limitProfile);
  const [days, setDays] = useState(String(settings.runHistoryDays));
  const runHistoryDays = daysOf(days);
  const { isBusy, error, submit } = useSave({ limitProfile: profile, runHistoryDays: runHistoryDays ?? 0 });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (runHistoryDays !== undefined) submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {error !== undefined && <ErrorBar error={error} />}
      <Section title={text.limits}>
        <Surface>
          <Field className={styles.narrow} label={text.profile} hint={text.profileHint}>
            <Select
              className={styles.narrow}
              value={profile}
              onChange={(_, { value }) => setProfile(PROFILES.find((known) => known === value) ?? profile)}
            >
              {PROFILES.map((known) => (
                <option key={known} value={known}>
                  {text.profiles[known]}
                </option>
              ))}
            </Select>
          </Field>
          <LimitValues profile={profile} />
        </Surface>
      </Section>
      <Section title={text.history}>
        <Surface>
          <DaysField days={days} onChange={setDays} />
          {isShorter(runHistoryDays, settings.runHistoryDays) && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{text.shorter}</MessageBarBody>
            </MessageBar>
          )}
        </Surface>
      </Section>
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy || runHistoryDays === undefined}
          {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {text.save}
        </Button>
      </div>
    </form>
  );
}

function DaysField({ days, onChange }: { readonly days: string; readonly onChange: (days: string) => void }) {
  const text = useMessages(CLOUD_FLOW_SETTINGS);
  const formats = useFormats();
  const styles = useStyles();
  const isWrong = daysOf(days) === undefined;
  return (
    <Field
      label={text.keepFor}
      required
      hint={text.keepHint}
      {...(isWrong ? { validationMessage: text.keepFault(formats.number(MOST_DAYS)) } : {})}
    >
      <Input
        className={styles.days}
        inputMode="numeric"
        value={days}
        contentAfter={text.unit}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}

/** The days that were typed, or undefined when the API would refuse them. */
function daysOf(typed: string): number | undefined {
  if (!/^\d+$/.test(typed.trim())) return undefined;
  return settingsSchema.shape.runHistoryDays.safeParse(Number(typed)).data;
}

/** 0 days are for ever. */
function isShorter(days: number | undefined, before: number): boolean {
  return days !== undefined && days !== 0 && (before === 0 || days < before);
}

function useSave(changes: Pick<Settings, 'limitProfile' | 'runHistoryDays'>) {
  const text = useMessages(CLOUD_FLOW_SETTINGS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  return useSubmit(
    () => api('updateSettings', { body: changes }),
    (saved) => {
      queryClient.setQueryData(SETTINGS_KEY, saved);
      notify.done(text.saved);
    },
  );
}
