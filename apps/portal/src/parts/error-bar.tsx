import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';

/** An error in words: what happened, what to do next, and the code for whoever is asked for help. */
export function ErrorBar({ error }: { readonly error: unknown }) {
  const known = error instanceof TandemError ? error : undefined;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{known?.message ?? 'Something went wrong on this page.'}</MessageBarTitle>
        {known?.fix} {known !== undefined && <code>{known.code}</code>}
      </MessageBarBody>
    </MessageBar>
  );
}
