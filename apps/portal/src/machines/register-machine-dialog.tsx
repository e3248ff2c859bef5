import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { CommandLine } from '../parts/command-line.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Steps } from '../parts/steps.tsx';
import { Time } from '../parts/time.tsx';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { api } from '../shell/api.ts';
import { RUN_AGENT_COMMAND, registerCommand } from './register-commands.ts';

interface RegistrationToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Makes one token for each time it is opened, and shows what to do with it. */
export function RegisterMachineDialog({ onClose }: { readonly onClose: () => void }) {
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
          <DialogTitle>Register a machine</DialogTitle>
          <DialogContent>
            <Loaded query={token}>{(data) => <Instructions {...data} />}</Loaded>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Instructions({ token, expiresAt }: RegistrationToken) {
  const steps = [
    {
      title: 'On the new machine, open a terminal in the folder of Tandem and start the registration',
      body: <CommandLine what="registration command" text={registerCommand(location.origin)} />,
    },
    {
      title: 'Paste this token when it asks for one',
      body: (
        <>
          <CommandLine what="token" text={token} />
          <Text size={200}>
            It registers one machine, once, until <Time at={expiresAt} />. It is not shown again.
          </Text>
        </>
      ),
    },
    {
      title: 'Start the machine agent',
      body: (
        <>
          <CommandLine what="agent command" text={RUN_AGENT_COMMAND} />
          <Text size={200}>The machine appears in the list as online. It only connects outwards; nothing has to be opened for it.</Text>
        </>
      ),
    },
  ];
  return <Steps steps={steps} />;
}
