import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { SETTINGS } from './messages.ts';
import { type NumberFault, type NumberField, numberFault, type SettingsDraft } from './settings-draft.ts';

const FIELDS: readonly NumberField[] = ['inputMebibytes', 'packageMebibytes', 'runsPerMinute', 'queueTimeoutMinutes', 'queueLength'];

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))', gap: tokens.spacingHorizontalL },
});

interface LimitFieldsProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

export function LimitFields({ draft, onChange }: LimitFieldsProps) {
  const text = useMessages(SETTINGS);
  const faultText = useFaultText();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {FIELDS.map((name) => {
        const { label, unit } = text.fields[name];
        const fault = numberFault(draft, name);
        return (
          <Field key={name} label={label} required {...(fault === undefined ? {} : { validationMessage: faultText(fault) })}>
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

function useFaultText(): (fault: NumberFault) => string {
  const { faults } = useMessages(SETTINGS);
  const formats = useFormats();
  return (fault) => {
    switch (fault.kind) {
      case 'number':
        return faults.number;
      case 'whole':
        return faults.whole;
      case 'at-most':
        return faults.atMost(formats.number(fault.limit));
      case 'at-least':
        return faults.atLeast(formats.number(fault.limit));
    }
  };
}
