import { useMemo } from 'react';
import { RunInputsDialog } from '../debug/run-inputs-dialog.tsx';
import { OnErrorDialog } from '../on-error/on-error-dialog.tsx';
import { useDesigner } from '../state/designer-context.ts';
import type { StepDialog } from '../state/designer-dialog.ts';
import { StepDialogs } from '../step-dialog/step-dialogs.tsx';
import { subjectOf } from '../step-dialog/step-subject.ts';

/** The dialog over the flow that is open, when one is. */
export function DesignerDialogs() {
  const { dialog } = useDesigner().state;
  if (dialog === undefined) return null;
  const key = JSON.stringify(dialog);
  switch (dialog.kind) {
    case 'on-error':
      return <OnErrorDialog key={key} place={dialog.place} />;
    case 'run-inputs':
      return <RunInputsDialog choice={dialog.choice} />;
    default:
      return <OpenStep key={key} dialog={dialog} />;
  }
}

function OpenStep({ dialog }: { readonly dialog: StepDialog }) {
  const { document, catalogue } = useDesigner();
  const subject = useMemo(() => subjectOf(dialog, document, catalogue), [dialog, document, catalogue]);
  if (subject === undefined) return null;
  return <StepDialogs subject={subject} />;
}
