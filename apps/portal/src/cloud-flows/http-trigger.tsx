import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { CommandLine } from '../parts/command-line.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { Surface } from '../parts/surface.tsx';
import { api } from '../shell/api.ts';

const useStyles = makeStyles({ key: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Where to send the request that starts the flow, and the key that it needs. */
export function HttpTrigger({ cloudFlowId, url }: { readonly cloudFlowId: string; readonly url: string }) {
  const [key, setKey] = useState<string | undefined>(undefined);
  const create = async () => setKey((await api('createTriggerKey', { params: { cloudFlowId } })).key);
  return (
    <Surface>
      <Labelled label="Address">
        <CommandLine what="address" text={url} />
      </Labelled>
      <Labelled label="Key">
        {key === undefined ? (
          <Text block>The request carries it in the header Authorization: Bearer. A key is shown once, when it is made.</Text>
        ) : (
          <NewKey value={key} />
        )}
      </Labelled>
      <div>
        <ConfirmButton
          label="Make a new key"
          icon={<KeyRegular />}
          title="Make a new trigger key?"
          question="Whoever calls the flow with the former key is refused from then on."
          confirmLabel="Make new key"
          act={create}
          onDone={() => undefined}
        />
      </div>
    </Surface>
  );
}

function NewKey({ value }: { readonly value: string }) {
  const styles = useStyles();
  return (
    <div className={styles.key}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Copy the key now.</MessageBarTitle>
          It is not shown again.
        </MessageBarBody>
      </MessageBar>
      <CommandLine what="key" text={value} />
    </div>
  );
}
