import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { AUTHORING } from './messages.ts';

/** The flow belongs to somebody else. */
export function CannotEditBar() {
  const { cannotEdit } = useMessages(AUTHORING);
  return (
    <MessageBar intent="info">
      <MessageBarBody>{cannotEdit}</MessageBarBody>
    </MessageBar>
  );
}
