import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { CommandLine } from '../parts/command-line.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { Surface } from '../parts/surface.tsx';
import { api } from '../shell/api.ts';
import { CLOUD_FLOWS } from './messages.ts';
import { TRIGGER_STATE } from './trigger-messages.ts';

const useStyles = makeStyles({ key: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Where to send the request that starts the flow, and the key that it needs. */
export function HttpTrigger({ cloudFlowId, url }: { readonly cloudFlowId: string; readonly url: string }) {
  const { trigger: text } = useMessages(CLOUD_FLOWS);
  const [made, setMade] = useState<NewTriggerKey | undefined>(undefined);
  const create = async () => setMade(await api('createTriggerKey', { params: { cloudFlowId } }));
  return (
    <Surface>
      <Labelled label={text.address}>
        <CommandLine what={text.address} text={url} />
      </Labelled>
      <Labelled label={text.key}>
        {made === undefined ? <Text block>{text.keyText}</Text> : <NewKey value={made.key} signedUrl={made.signedUrl} />}
      </Labelled>
      <div>
        <ConfirmButton
          label={text.makeKey}
          icon={<KeyRegular />}
          title={text.makeKeyTitle}
          question={text.makeKeyQuestion}
          confirmLabel={text.makeKeyConfirm}
          act={create}
          onDone={() => undefined}
        />
      </div>
    </Surface>
  );
}

interface NewTriggerKey {
  readonly key: string;
  readonly signedUrl: string;
}

function NewKey({ value, signedUrl }: { readonly value: string; readonly signedUrl: string }) {
  const { trigger: text } = useMessages(CLOUD_FLOWS);
  const words = useMessages(TRIGGER_STATE);
  const styles = useStyles();
  return (
    <div className={styles.key}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text.copyKey}</MessageBarTitle>
          {text.notAgain}
        </MessageBarBody>
      </MessageBar>
      <CommandLine what={text.key} text={value} />
      <Labelled label={words.signedAddress}>
        <CommandLine what={words.signedAddress} text={signedUrl} />
        <Text block>{words.signedText}</Text>
      </Labelled>
    </div>
  );
}
