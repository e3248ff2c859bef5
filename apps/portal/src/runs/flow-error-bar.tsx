import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServerText } from '../i18n/server-text.ts';

interface FlowErrorBarProps {
  readonly error: { readonly code: string; readonly message: string };
  /** Where it happened. */
  readonly children?: ReactNode;
}

/** Why a run or an action failed: the flow's own error, not one of this page. */
export function FlowErrorBar({ error: { code, message }, children }: FlowErrorBarProps) {
  const translate = useServerText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message === '' ? code : translate(message)}</MessageBarTitle>
        {children} <code>{code}</code>
      </MessageBarBody>
    </MessageBar>
  );
}
