import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../i18n/language.tsx';
import { CommandLine } from '../parts/command-line.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Steps } from '../parts/steps.tsx';
import { Time } from '../parts/time.tsx';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { api } from '../shell/api.ts';
import { serverUrl } from '../shell/own-url.ts';
import { MACHINES } from './messages.ts';
import { isLoopback, RUN_AGENT_COMMAND, registerCommand } from './register-commands.ts';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

interface RegistrationToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Makes one token for each time it is opened, and shows what to do with it. */
export function RegisterMachineDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { register: text } = useMessages(MACHINES);
  useReturnFocus();
  const token = useQuery<RegistrationToken>({
    queryKey: ['registration-token'],
    queryFn: () => api('createRegistrationToken', {}),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {isLoopback(serverUrl()) && <LoopbackBar />}
            <Loaded query={token}>{(data) => <Instructions {...data} />}</Loaded>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {text.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function LoopbackBar() {
  const { register: text } = useMessages(MACHINES);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.loopbackTitle}</MessageBarTitle>
        {text.loopback(serverUrl())}
      </MessageBarBody>
    </MessageBar>
  );
}

function Instructions({ token, expiresAt }: RegistrationToken) {
  const { register: text } = useMessages(MACHINES);
  const steps = [
    { title: text.start, body: <CommandLine what={text.command} text={registerCommand(serverUrl())} /> },
    {
      title: text.paste,
      body: (
        <>
          <CommandLine what={text.token} text={token} />
          <Text size={200}>
            {text.until} {text.validUntil} <Time at={expiresAt} />
          </Text>
        </>
      ),
    },
    {
      title: text.agent,
      body: (
        <>
          <CommandLine what={text.agentCommand} text={RUN_AGENT_COMMAND} />
          <Text size={200}>{text.appears}</Text>
        </>
      ),
    },
  ];
  return <Steps steps={steps} />;
}
