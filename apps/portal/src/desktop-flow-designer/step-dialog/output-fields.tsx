import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormFault, StepOutput } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { faultText } from './fault-text.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import type { StepDialogWords } from './step-words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
});

interface OutputFieldsProps {
  readonly outputs: readonly StepOutput[];
  readonly words: StepDialogWords;
  readonly faultOf: (name: string) => FormFault | undefined;
  readonly onVariable: (name: string, variable: string | undefined) => void;
}

/** The variables that a step sets, each of which can be left out. */
export function OutputFields({ outputs, words, faultOf, onVariable }: OutputFieldsProps) {
  const styles = useStyles();
  const messages = useMessages(STEP_DIALOG);
  return (
    <>
      {outputs.map(({ name, variable, defaultVariable }) => {
        const label = words.outputLabel(name);
        const fault = faultOf(name);
        return (
          <div key={name} className={styles.row}>
            <Checkbox
              aria-label={messages.isStored(label)}
              checked={variable !== undefined}
              onChange={(_, { checked }) => onVariable(name, checked === true ? defaultVariable : undefined)}
            />
            <Field
              className={styles.name}
              hint={label}
              {...(fault === undefined ? {} : { validationMessage: faultText(fault, messages.faultWords) })}
            >
              <Input
                aria-label={messages.variableName(label)}
                value={variable ?? ''}
                placeholder={defaultVariable}
                disabled={variable === undefined}
                onChange={(_, { value }) => onVariable(name, value)}
              />
            </Field>
          </div>
        );
      })}
    </>
  );
}
