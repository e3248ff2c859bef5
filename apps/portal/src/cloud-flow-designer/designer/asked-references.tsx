import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { actionCard, connectionKeyOf, flowIndex } from '@tandem/designer-core/cloud-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

/** Pasted actions brought references for which a connection is still to be chosen. */
export function AskedReferences() {
  const messages = useMessages(DESIGNER);
  const { state, definition, dispatch } = useDesigner();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const asked = state.askedReferences.filter((key) => !hidden.includes(key));
  const first = [...flowIndex(definition).actions.values()].find(({ json }) => asked.includes(connectionKeyOf(json) ?? ''));
  if (first === undefined) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{messages.chooseReferences(asked.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => dispatch({ kind: 'go-to', card: actionCard(first.key) })}>
          {messages.showReference}
        </Button>
        <Button size="small" onClick={() => setHidden([...hidden, ...asked])}>
          {messages.hideReferences}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
