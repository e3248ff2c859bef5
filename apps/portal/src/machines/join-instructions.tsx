import { Text } from '@fluentui/react-components';
import type { MachineGroup } from '@tandem/protocol';
import { CommandLine } from '../parts/command-line.tsx';
import { Steps } from '../parts/steps.tsx';
import { Surface } from '../parts/surface.tsx';
import { joinGroupCommand } from './register-commands.ts';

/** The group password never comes to this server, which is why a machine joins from its own side. */
export function JoinInstructions({ group }: { readonly group: MachineGroup }) {
  const steps = [
    {
      title: 'On a registered machine, type',
      body: <CommandLine what="join command" text={joinGroupCommand(group.name)} />,
    },
    {
      title: group.hasPassword ? 'Enter the group password' : 'Choose the group password',
      body: (
        <Text>
          {group.hasPassword
            ? 'It is the one that the first machine of the group chose.'
            : 'The first machine sets it; every other machine needs it to join. Keep it well: this server does not know it and cannot show it again.'}
        </Text>
      ),
    },
  ];
  return (
    <Surface>
      <Steps steps={steps} />
    </Surface>
  );
}
