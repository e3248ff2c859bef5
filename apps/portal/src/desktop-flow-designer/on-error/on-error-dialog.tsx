import { findSubflow, formOfErrorHandling, type Row, rowsOf, summariseRow } from '@tandem/designer-core/desktop-flow';
import type { StepPlace } from '@tandem/protocol';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { ErrorFormDialog } from './error-form-dialog.tsx';

/** What happens when a step of the flow, or a step of a block, fails. */
export function OnErrorDialog({ place }: { readonly place: StepPlace }) {
  const { document } = useDesigner();
  const row = useMemo(() => {
    const subflow = findSubflow(document, place.subflow);
    return subflow === undefined ? undefined : rowsOf(subflow)[place.row - 1];
  }, [document, place]);
  return row === undefined ? null : <OpenDialog place={place} row={row} />;
}

function OpenDialog({ place, row }: { readonly place: StepPlace; readonly row: Row }) {
  const { onError: label } = useMessages(DESKTOP_DESIGNER).edits;
  const { document, catalogue, state, dispatch, edit } = useDesigner();
  const first = useMemo(() => formOfErrorHandling(document, row.statement, catalogue.actions), [document, row, catalogue]);
  const { title } = summariseRow(row, catalogue.texts, catalogue.actions);
  return (
    <ErrorFormDialog
      name={row.statement.kind === 'block' ? (row.statement.name ?? '') : title}
      subflow={place.subflow}
      first={first}
      refusal={state.refusal}
      onSave={({ handling }) => edit({ kind: 'setErrorHandling', at: place, handling }, label)}
      onClose={() => dispatch({ kind: 'close-dialog' })}
    />
  );
}
