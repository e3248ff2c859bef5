import { Text } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import type { RunChoice } from '../state/designer-dialog.ts';
import { RunInputFields } from './run-input-fields.tsx';
import { inputsWithoutValue } from './run-inputs.ts';
import { useRun } from './use-run.ts';
import { useRunInputs } from './use-run-inputs.ts';

/** Asks for the inputs of a run that have no default. */
export function RunInputsDialog({ choice }: { readonly choice: RunChoice }) {
  const words = useMessages(DESKTOP_DESIGNER).run;
  const { document, dispatch } = useDesigner();
  const run = useRun();
  const inputs = inputsWithoutValue(document);
  const { read, tried, fields } = useRunInputs(inputs);
  const close = () => dispatch({ kind: 'close-dialog' });
  return (
    <FormDialog
      title={words.inputsTitle}
      submitLabel={words.run}
      isReady={read.kind === 'ready'}
      onUnready={tried}
      submit={async () => {
        if (read.kind === 'ready') run.start(choice, read.json);
      }}
      onDone={close}
      onClose={close}
    >
      <Text>{words.inputsHint}</Text>
      <RunInputFields {...fields} />
    </FormDialog>
  );
}
