import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../../i18n/language.tsx';
import { VARIABLES } from './variables-messages.ts';

interface MergeChoiceProps {
  /** The name that another variable has. */
  readonly name: string;
  readonly merges: boolean;
  readonly onChange: (merges: boolean) => void;
}

/** Asks whether two variables shall become one, which cannot be told apart afterwards. */
export function MergeChoice({ name, merges, onChange }: MergeChoiceProps) {
  const words = useMessages(VARIABLES);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.nameTaken(name)}
        <br />
        <Checkbox label={words.merge(name)} checked={merges} onChange={(_, { checked }) => onChange(checked === true)} />
      </MessageBarBody>
    </MessageBar>
  );
}
