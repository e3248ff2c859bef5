import { Text } from '@fluentui/react-components';
import type { MachineGroup } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { CommandLine } from '../parts/command-line.tsx';
import { Steps } from '../parts/steps.tsx';
import { Surface } from '../parts/surface.tsx';
import { MACHINES } from './messages.ts';
import { joinGroupCommand } from './register-commands.ts';

/** The group password never comes to this server, which is why a machine joins from its own side. */
export function JoinInstructions({ group }: { readonly group: MachineGroup }) {
  const { join: text } = useMessages(MACHINES);
  const steps = [
    {
      title: text.type,
      body: <CommandLine what={text.command} text={joinGroupCommand(group.name)} />,
    },
    {
      title: group.hasPassword ? text.enterPassword : text.choosePassword,
      body: <Text>{group.hasPassword ? text.enterText : text.chooseText}</Text>,
    },
  ];
  return (
    <Surface>
      <Steps steps={steps} />
    </Surface>
  );
}
