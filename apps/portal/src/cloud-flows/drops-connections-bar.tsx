import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { SHARING } from './sharing-messages.ts';

/** Says before a change that it takes the owner's connections away. */
export function DropsConnectionsBar({ flow }: { readonly flow: { readonly dropsConnections: boolean } }) {
  const { drops } = useMessages(SHARING);
  if (!flow.dropsConnections) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{drops.title}</MessageBarTitle> {drops.text}
      </MessageBarBody>
    </MessageBar>
  );
}
