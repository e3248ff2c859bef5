import { useState } from 'react';
import { type ErrorDraft, ErrorFormDialog } from '../on-error/error-form-dialog.tsx';
import { StepDialogForm } from './step-dialog-form.tsx';
import type { StepSubject } from './step-subject.ts';

/** The dialog of a step and, over it, that of its error handling: what is typed in the first stays, and both are saved with it. */
export function StepDialogs({ subject }: { readonly subject: StepSubject }) {
  const [errors, setErrors] = useState<ErrorDraft>();
  const [askedFor, setAskedFor] = useState<string>();
  const first = errors?.form ?? subject.errors;
  const close = () => setAskedFor(undefined);
  return (
    <>
      <StepDialogForm subject={subject} errors={errors} onAskErrors={setAskedFor} />
      {askedFor !== undefined && first !== undefined && (
        <ErrorFormDialog
          name={askedFor}
          subflow={subject.at.subflow}
          first={first}
          onSave={(draft) => {
            if (draft.form !== first) setErrors(draft);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
