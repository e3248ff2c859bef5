import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { BracesVariableRegular, ToggleLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { ControlProps } from './control-props.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { ValueControl } from './value-control.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  value: { flexGrow: 1, minWidth: 0 },
});

/** On or off, or a variable that says so. */
export function SwitchControl(props: ControlProps) {
  const styles = useStyles();
  const words = useMessages(STEP_DIALOG);
  const { field, onText, label, aria } = props;
  // What an action is not given has its default.
  const shown = field.text === '' && field.origin === 'catalogue' ? field.defaultText : field.text;
  const isPlain = /^(?:true|false)?$/i.test(field.text);
  const [isWritten, setWritten] = useState(!isPlain);
  if (isWritten) {
    return (
      <div className={styles.row}>
        <div className={styles.value}>
          <ValueControl {...props} />
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ToggleLeftRegular />}
          aria-label={words.useSwitch}
          title={words.useSwitch}
          onClick={() => {
            if (!isPlain) onText(field.defaultText);
            setWritten(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Switch
        {...aria}
        aria-label={label}
        checked={/^true$/i.test(shown)}
        onChange={(_, { checked }) => onText(checked ? 'True' : 'False')}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<BracesVariableRegular />}
        aria-label={words.useExpression}
        title={words.useExpression}
        onClick={() => setWritten(true)}
      />
    </div>
  );
}
