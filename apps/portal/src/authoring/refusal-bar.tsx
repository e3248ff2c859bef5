import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { AUTHORING } from './messages.ts';

/** Why the last edit was not made. */
export function RefusalBar({ message }: { readonly message: string }) {
  const words = useMessages(AUTHORING);
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        <MessageBarTitle>{words.refused}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}
