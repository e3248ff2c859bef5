import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FlowErrorBarProps {
  readonly error: { readonly code: string; readonly message: string };
  /** Where it happened. */
  readonly children?: ReactNode;
}

/** Why a run or an action failed: the flow's own error, not one of this page. */
export function FlowErrorBar({ error: { code, message }, children }: FlowErrorBarProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message === '' ? code : message}</MessageBarTitle>
        {children} <code>{code}</code>
      </MessageBarBody>
    </MessageBar>
  );
}
