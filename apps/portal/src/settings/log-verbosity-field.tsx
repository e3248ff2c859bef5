import { Field, makeStyles, Select } from '@fluentui/react-components';
import { LOG_VERBOSITIES } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { SETTINGS } from './messages.ts';
import type { SettingsDraft } from './settings-draft.ts';

const useStyles = makeStyles({
  /** Long names are cut on a narrow screen. */
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface LogVerbosityFieldProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

/** How much desktop flow runs tell of themselves. */
export function LogVerbosityField({ draft, onChange }: LogVerbosityFieldProps) {
  const text = useMessages(SETTINGS);
  const styles = useStyles();
  return (
    <Field className={styles.narrow} label={text.verbosity} hint={text.verbosityHint}>
      <Select
        className={styles.narrow}
        value={draft.logVerbosity}
        onChange={(_, { value }) =>
          onChange({ ...draft, logVerbosity: LOG_VERBOSITIES.find((known) => known === value) ?? draft.logVerbosity })
        }
      >
        {LOG_VERBOSITIES.map((known) => (
          <option key={known} value={known}>
            {text.verbosities[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
