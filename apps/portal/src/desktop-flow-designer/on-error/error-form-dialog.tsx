import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ErrorForm, handlingOfForm, type NewErrorHandling, newRetry, type Refusal } from '@tandem/designer-core/desktop-flow';
import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { ErrorRules } from './error-rules.tsx';
import { ON_ERROR } from './on-error-messages.ts';
import { RetryFields } from './retry-fields.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Error handling as its dialog leaves it. */
export interface ErrorDraft {
  /** For the dialog when it is opened again. */
  readonly form: ErrorForm;
  readonly handling: NewErrorHandling;
}

interface ErrorFormDialogProps {
  /** Of the step or block; a block may have none. */
  readonly name: string;
  readonly subflow: string;
  /** What the form is at first. */
  readonly first: ErrorForm;
  /** Why it was not saved the last time. */
  readonly refusal?: Refusal | undefined;
  /** Takes error handling that can be read, and closes the dialog. */
  readonly onSave: (draft: ErrorDraft) => void;
  readonly onClose: () => void;
}

/** The rules for errors of a step or block, wherever they are kept. */
export function ErrorFormDialog({ name, subflow, first, refusal, onSave, onClose }: ErrorFormDialogProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { isReadOnly } = useDesigner();
  const [form, setForm] = useState(first);
  const [showsFaults, setShowsFaults] = useState(false);
  const result = useMemo(() => handlingOfForm(form), [form]);
  const faults = result.ok || !showsFaults ? [] : result.error;
  return (
    <FormDialog
      title={words.title[form.kind](name)}
      submitLabel={words.save}
      isWide
      isReady={result.ok && !isReadOnly}
      whatIsMissing={isReadOnly ? words.readOnly : words.faults}
      onUnready={() => setShowsFaults(true)}
      submit={async () => {
        if (result.ok) onSave({ form, handling: result.value });
      }}
      onDone={() => undefined}
      onClose={onClose}
    >
      <Text className={styles.quiet}>{words.intro[form.kind]}</Text>
      {refusal !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{refusal.message}</MessageBarBody>
        </MessageBar>
      )}
      {form.kind === 'step' && (
        <RetryFields
          label={words.retry}
          retry={form.retry}
          fresh={newRetry(form)}
          faultOf={(field) => faults.find((fault) => fault.ruleId === undefined && fault.field === field)}
          onRetry={(retry) => setForm((present) => ({ ...present, retry }))}
        />
      )}
      <ErrorRules form={form} subflow={subflow} faults={faults} onForm={setForm} />
    </FormDialog>
  );
}
