import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { ResumeDefinition, RunChange, RunChangeAction } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { api } from '../shell/api.ts';
import { RUN_CHANGES } from './change-messages.ts';
import { CHANGES_KEY } from './run-change-queries.ts';

interface ChangeRunsDialogProps {
  readonly action: RunChangeAction;
  /** The runs that are in a state for the action. */
  readonly ids: readonly string[];
  readonly selectedCount: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what will happen to how many runs before it happens. */
export function ChangeRunsDialog({ action, ids: offered, selectedCount, onDone, onClose }: ChangeRunsDialogProps) {
  const { bulk } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const queryClient = useQueryClient();
  // What was confirmed is what is done, also when runs end meanwhile.
  const [ids] = useState(offered);
  const [choice, setChoice] = useState<ResumeDefinition>('published');
  const left = selectedCount - ids.length;
  const begun = (change: RunChange) => {
    queryClient.setQueryData<readonly RunChange[]>(CHANGES_KEY, (known = []) => [change, ...known.filter(({ id }) => id !== change.id)]);
    onClose();
    onDone();
  };
  return (
    <FormDialog
      title={bulk.titles[action](ids.length, formats.number(ids.length))}
      submitLabel={bulk.confirm[action]}
      closeLabel={bulk.keep}
      isReady
      submit={() => api('changeCloudFlowRuns', { body: { action, with: choice, selection: { ids: [...ids] } } })}
      onDone={begun}
      onClose={onClose}
    >
      <Text>{bulk.texts[action]}</Text>
      {left > 0 && <Text>{bulk.left(left, formats.number(left))}</Text>}
      {action === 'resume' && (
        <Field label={bulk.goOnWith}>
          <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value === 'same' ? 'same' : 'published')}>
            <Radio value="published" label={bulk.published} />
            <Radio value="same" label={bulk.same} />
          </RadioGroup>
        </Field>
      )}
    </FormDialog>
  );
}
