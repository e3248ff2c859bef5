import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Tree,
  TreeItem,
  TreeItemLayout,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowRightRegular,
  CursorClickRegular,
  DeleteRegular,
  ImageRegular,
  InfoRegular,
  MoreHorizontalRegular,
  RenameRegular,
  WindowRegular,
} from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { changesFlow, commandOfKey, ElementCommand, type RunElementCommand } from './element-commands.ts';
import type { ElementNode } from './element-node.ts';
import { UI_ELEMENTS } from './ui-element-messages.ts';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const ICONS = { screen: WindowRegular, element: CursorClickRegular, image: ImageRegular } as const;

interface ElementItemProps {
  readonly node: ElementNode;
  readonly isReadOnly: boolean;
  readonly onCommand: RunElementCommand;
}

/** A screen with its elements, an element, or an image. Enter shows its details, F2 renames it, Delete deletes it. */
export function ElementItem({ node, isReadOnly, onCommand }: ElementItemProps) {
  const styles = useStyles();
  const isBranch = node.children.length > 0;
  const Icon = ICONS[node.kind];
  const press = (event: KeyboardEvent) => {
    const command = commandOfKey(event, node);
    const isOwn = event.target === event.currentTarget;
    if (command === undefined || !isOwn || (isReadOnly && changesFlow(command))) return;
    event.preventDefault();
    event.stopPropagation();
    onCommand(command, node);
  };
  return (
    <TreeItem
      itemType={isBranch ? 'branch' : 'leaf'}
      value={node.key}
      data-element={node.name}
      onKeyDown={press}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onCommand(ElementCommand.details, node);
      }}
      onClick={({ detail }) => {
        // Assistive technology makes clicks without a pointer.
        if (detail === 0 && !isBranch) onCommand(ElementCommand.details, node);
      }}
    >
      <TreeItemLayout
        iconBefore={<Icon aria-hidden />}
        actions={{ visible: true, children: <ItemMenu node={node} isReadOnly={isReadOnly} onCommand={onCommand} /> }}
      >
        <span className={styles.words}>
          <Text className={styles.name}>{node.name}</Text>
          {node.note !== '' && (
            <Text size={200} className={styles.note}>
              {node.note}
            </Text>
          )}
        </span>
      </TreeItemLayout>
      {isBranch && (
        <Tree>
          {node.children.map((child) => (
            <ElementItem key={child.key} node={child} isReadOnly={isReadOnly} onCommand={onCommand} />
          ))}
        </Tree>
      )}
    </TreeItem>
  );
}

const COMMANDS = [
  { command: ElementCommand.details, icon: <InfoRegular /> },
  { command: ElementCommand.usages, icon: <ArrowRightRegular /> },
  { command: ElementCommand.rename, icon: <RenameRegular /> },
  { command: ElementCommand.remove, icon: <DeleteRegular /> },
] as const;

function ItemMenu({ node, isReadOnly, onCommand }: ElementItemProps) {
  const words = useMessages(UI_ELEMENTS);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.commands(node.name)}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {COMMANDS.map(({ command, icon }) => (
            <MenuItem
              key={command}
              icon={icon}
              disabled={isReadOnly && changesFlow(command)}
              onClick={(event) => {
                event.stopPropagation();
                onCommand(command, node);
              }}
            >
              {words[command]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
