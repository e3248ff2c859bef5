import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { type ErrorFormFault, type RetryForm, setRetryField } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { faultText } from '../step-dialog/fault-text.ts';
import { STEP_DIALOG } from '../step-dialog/step-dialog-messages.ts';
import { ValueControl } from '../step-dialog/value-control.tsx';
import { ON_ERROR } from './on-error-messages.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 180px', minWidth: 0 },
});

interface RetryFieldsProps {
  readonly label: string;
  readonly retry: RetryForm | undefined;
  /** As the designer proposes it. */
  readonly fresh: RetryForm;
  readonly faultOf: (field: string) => ErrorFormFault | undefined;
  readonly onRetry: (retry: RetryForm | undefined) => void;
}

const FIELDS = ['times', 'waitSeconds'] as const;

/** Whether, how often and after which time something is tried again. */
export function RetryFields({ label, retry, fresh, faultOf, onRetry }: RetryFieldsProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { faultWords } = useMessages(STEP_DIALOG);
  return (
    <div>
      <Checkbox label={label} checked={retry !== undefined} onChange={(_, { checked }) => onRetry(checked === true ? fresh : undefined)} />
      {retry !== undefined && (
        <div className={styles.fields}>
          {FIELDS.map((name) => {
            const fault = faultOf(name);
            return (
              <Field
                key={name}
                className={styles.field}
                label={words[name]}
                required
                {...(fault === undefined ? {} : { validationMessage: faultText(fault, faultWords) })}
              >
                {(aria) => (
                  <ValueControl
                    field={retry[name]}
                    label={words[name]}
                    aria={aria}
                    onText={(text) => onRetry(setRetryField(retry, name, text))}
                  />
                )}
              </Field>
            );
          })}
        </div>
      )}
    </div>
  );
}
