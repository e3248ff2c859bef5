import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type NumberField, numberFault, type SettingsDraft } from './settings-draft.ts';

const FIELDS: readonly { readonly name: NumberField; readonly label: string; readonly unit: string }[] = [
  { name: 'inputMebibytes', label: 'Input of one run', unit: 'MB' },
  { name: 'packageMebibytes', label: 'Desktop flow with the flows it calls', unit: 'MB' },
  { name: 'runsPerMinute', label: 'Runs a minute and connection', unit: 'runs' },
  { name: 'queueTimeoutMinutes', label: 'Longest time in the queue', unit: 'minutes' },
  { name: 'queueLength', label: 'Runs waiting for one machine or group', unit: 'runs' },
];

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))', gap: tokens.spacingHorizontalL },
});

interface LimitFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

export function LimitFields({ draft, onChange }: LimitFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {FIELDS.map(({ name, label, unit }) => {
        const fault = numberFault(draft, name);
        return (
          <Field key={name} label={label} required {...(fault === undefined ? {} : { validationMessage: fault })}>
            <Input
              inputMode="decimal"
              value={draft[name]}
              contentAfter={unit}
              onChange={(_, { value }) => onChange({ ...draft, [name]: value })}
            />
          </Field>
        );
      })}
    </div>
  );
}
