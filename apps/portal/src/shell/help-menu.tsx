import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useMessages } from '../i18n/language.tsx';
import { SHELL_MESSAGES } from './messages.ts';

interface HelpMenuProps {
  readonly onStartTour: () => void;
}

export function HelpMenu({ onStartTour }: HelpMenuProps) {
  const { help } = useMessages(SHELL_MESSAGES);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<QuestionCircleRegular />} aria-label={help.title} title={help.title} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onStartTour}>{help.tour}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
