import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

/** The actions of a script that this installation cannot run yet. */
export function UnsupportedActions({ actions }: { readonly actions: readonly string[] }) {
  if (actions.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {actions.length === 1 ? 'One action cannot run here yet.' : `${actions.length} actions cannot run here yet.`}
        </MessageBarTitle>
        The flow is kept as it is and fails only when it reaches one of them: {actions.join(', ')}
      </MessageBarBody>
    </MessageBar>
  );
}
