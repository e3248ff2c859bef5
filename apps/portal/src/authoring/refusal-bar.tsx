import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { AUTHORING } from './messages.ts';

/** Why the last edit was not made. */
export function RefusalBar({ message }: { readonly message: string }) {
  const words = useMessages(AUTHORING);
  const say = useServerText();
  return (
    <MessageBar intent="error">
      <MessageBarBody>
        <MessageBarTitle>{words.refused}</MessageBarTitle>
        {say(message)}
      </MessageBarBody>
    </MessageBar>
  );
}
