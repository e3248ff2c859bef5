import { Button, Field, Input, makeStyles, Spinner, Switch, tokens } from '@fluentui/react-components';
import type { Settings } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useNotify } from '../parts/notify.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { ME_KEY } from '../shell/me.ts';
import { LimitFields } from './limit-fields.tsx';
import { draftOf, isValidDraft, type SettingsDraft, settingsOf } from './settings-draft.ts';
import { SETTINGS_KEY } from './settings-queries.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '720px' },
});

export function EnvironmentForm({ settings }: { readonly settings: Settings }) {
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
      <Section title="Environment">
        <Surface>
          <Field label="Name" required hint="Stands at the top of every page">
            <Input
              value={draft.environmentName}
              maxLength={200}
              onChange={(_, { value }) => setDraft({ ...draft, environmentName: value })}
            />
          </Field>
        </Surface>
      </Section>
      <Section title="Licences">
        <Surface>
          <Field hint="Attended runs then need the licence of the connection's creator, unattended runs the add-on of the machine">
            <Switch
              label="Enforce licences"
              checked={draft.enforcesLicences}
              onChange={(_, { checked }) => setDraft({ ...draft, enforcesLicences: checked })}
            />
          </Field>
        </Surface>
      </Section>
      <Section title="Limits of desktop flows">
        <Surface>
          <LimitFields draft={draft} onChange={setDraft} />
        </Surface>
      </Section>
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy || !isValidDraft(draft)}
          {...(isBusy ? { icon: <Spinner size="tiny" /> } : {})}
        >
          Save
        </Button>
      </div>
    </form>
  );
}

function useSave(draft: SettingsDraft) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  return useSubmit(
    () => api('updateSettings', { body: settingsOf(draft) }),
    (saved) => {
      queryClient.setQueryData(SETTINGS_KEY, saved);
      void queryClient.invalidateQueries({ queryKey: ME_KEY });
      notify.done('The settings were saved.');
    },
  );
}
