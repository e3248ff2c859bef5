import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { RUN_CHANGES } from './change-messages.ts';

/** What a run goes on with; the draft is published first. */
export type ResumeChoice = 'published' | 'same' | 'draft';

interface ResumeChoicesProps {
  readonly look: { readonly hasFlowChanged: boolean; readonly publishedVersion: number | null; readonly draftVersion: number | null };
  readonly cloudFlowId: string;
  readonly choice: ResumeChoice;
  readonly onChoose: (choice: ResumeChoice) => void;
}

/** Asks for the definition when there is more than one to go on with. */
export function ResumeChoices({ look, cloudFlowId, choice, onChoose }: ResumeChoicesProps) {
  const { resumeOne: words } = useMessages(RUN_CHANGES);
  const { hasFlowChanged, publishedVersion, draftVersion } = look;
  if (!hasFlowChanged && draftVersion === null) return null;
  return (
    <>
      {draftVersion !== null && (
        <Text block>
          {words.draftNote(draftVersion)}{' '}
          <Link to="/cloud-flows/$cloudFlowId/edit" params={{ cloudFlowId }}>
            {words.openDraft}
          </Link>
        </Text>
      )}
      <Field label={hasFlowChanged ? words.choice : words.goOnWith}>
        <RadioGroup value={choice} onChange={(_, { value }) => onChoose(value as ResumeChoice)}>
          {draftVersion !== null && <Radio value="draft" label={words.draft(draftVersion)} />}
          {hasFlowChanged && <Radio value="published" label={words.published(publishedVersion)} />}
          <Radio value="same" label={words.same} />
        </RadioGroup>
      </Field>
    </>
  );
}
