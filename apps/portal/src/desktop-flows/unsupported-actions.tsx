import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { DESKTOP_FLOWS } from './messages.ts';

/** The actions of a script that this installation cannot run yet. */
export function UnsupportedActions({ actions }: { readonly actions: readonly string[] }) {
  const text = useMessages(DESKTOP_FLOWS);
  if (actions.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.unsupportedTitle(actions.length)}</MessageBarTitle>
        {text.unsupportedText(actions.join(', '))}
      </MessageBarBody>
    </MessageBar>
  );
}
