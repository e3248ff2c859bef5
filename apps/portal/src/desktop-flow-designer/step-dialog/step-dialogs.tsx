import { useMemo } from 'react';
import { OnErrorDialog } from '../on-error/on-error-dialog.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { StepDialogForm } from './step-dialog-form.tsx';
import { subjectOf } from './step-subject.ts';

/** The dialog about a step that is open, when one is. */
export function StepDialogs() {
  const { state } = useDesigner();
  const { dialog } = state;
  if (dialog === undefined) return null;
  if (dialog.kind === 'on-error') return <OnErrorDialog key={JSON.stringify(dialog)} place={dialog.place} />;
  return <OpenStep key={JSON.stringify(dialog)} dialog={dialog} />;
}

type OpenStepProps = {
  readonly dialog: Exclude<NonNullable<ReturnType<typeof useDesigner>['state']['dialog']>, { readonly kind: 'on-error' }>;
};

function OpenStep({ dialog }: OpenStepProps) {
  const { document, catalogue } = useDesigner();
  const subject = useMemo(() => subjectOf(dialog, document, catalogue), [dialog, document, catalogue]);
  if (subject === undefined) return null;
  return <StepDialogForm subject={subject} {...(dialog.kind === 'edit-step' ? { place: dialog.place } : {})} />;
}
