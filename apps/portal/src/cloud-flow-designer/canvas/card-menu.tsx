import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreVerticalRegular } from '@fluentui/react-icons';
import type { CardId } from '@tandem/designer-core/cloud-flow';
import { useMessages } from '../../i18n/language.tsx';
import { type CardCommand, useCanvas } from './canvas-context.ts';
import { CANVAS } from './canvas-messages.ts';

const COMMANDS: readonly CardCommand[] = ['copy', 'cut', 'duplicate', 'remove'];

export function CardMenu({ card, title }: { readonly card: CardId; readonly title: string }) {
  const messages = useMessages(CANVAS);
  const { onMenu } = useCanvas();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreVerticalRegular />} aria-label={messages.more(title)} tabIndex={-1} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {COMMANDS.map((command) => (
            <MenuItem key={command} onClick={() => onMenu(card, command)}>
              {messages.commands[command]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
