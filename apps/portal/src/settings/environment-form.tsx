import { Button, Field, Input, makeStyles, Spinner, Switch, tokens } from '@fluentui/react-components';
import type { Settings } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { ME_KEY } from '../shell/me.ts';
import { AllowedHostsField } from './allowed-hosts-field.tsx';
import { LimitFields } from './limit-fields.tsx';
import { LogVerbosityField } from './log-verbosity-field.tsx';
import { SETTINGS } from './messages.ts';
import { draftOf, isValidDraft, type SettingsDraft, settingsOf } from './settings-draft.ts';
import { SETTINGS_KEY } from './settings-queries.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '720px' },
});

export function EnvironmentForm({ settings }: { readonly settings: Settings }) {
  const text = useMessages(SETTINGS);
  const styles = useStyles();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(settings));
  const { isBusy, error, submit } = useSave(draft);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isValidDraft(draft)) submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {error !== undefined && <ErrorBar error={error} />}
      <Section title={text.environment}>
        <Surface>
          <Field label={text.name} required hint={text.nameHint}>
            <Input
              value={draft.environmentName}
              maxLength={200}
              onChange={(_, { value }) => setDraft({ ...draft, environmentName: value })}
            />
          </Field>
        </Surface>
      </Section>
      <Section title={text.licences}>
        <Surface>
          <Field hint={text.enforceHint}>
            <Switch
              label={text.enforce}
              checked={draft.enforcesLicences}
              onChange={(_, { checked }) => setDraft({ ...draft, enforcesLicences: checked })}
            />
          </Field>
        </Surface>
      </Section>
      <Section title={text.limits}>
        <Surface>
          <LimitFields draft={draft} onChange={setDraft} />
        </Surface>
      </Section>
      <Section title={text.log}>
        <Surface>
          <LogVerbosityField draft={draft} onChange={setDraft} />
        </Surface>
      </Section>
      <Section title={text.outbound}>
        <Surface>
          <AllowedHostsField draft={draft} onChange={setDraft} />
        </Surface>
      </Section>
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy || !isValidDraft(draft)}
          {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {text.save}
        </Button>
      </div>
    </form>
  );
}

function useSave(draft: SettingsDraft) {
  const text = useMessages(SETTINGS);
  const queryClient = useQueryClient();
  const notify = useNotify();
  return useSubmit(
    () => api('updateSettings', { body: settingsOf(draft) }),
    (saved) => {
      queryClient.setQueryData(SETTINGS_KEY, saved);
      void queryClient.invalidateQueries({ queryKey: ME_KEY });
      notify.done(text.saved);
    },
  );
}
