import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { useRunFrom } from '../debug/use-run-from.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { insertionPlace } from '../state/use-insert.ts';
import { type CommandId, RowCommands } from './row-commands.ts';
import type { MenuPoint } from './use-row-handlers.ts';

/** Of the list: it has the focus in place of its rows, and what is opened from this menu gives it back. */
export const STEPS_ID = 'desktop-steps';

interface RowMenuProps {
  readonly at: MenuPoint;
  readonly onClose: () => void;
}

interface Item {
  readonly id: CommandId;
  readonly label: string;
  readonly keys?: string;
  readonly act: () => void;
}

/** What can be done to the selected rows. */
export function RowMenu({ at, onClose }: RowMenuProps) {
  const designer = useDesigner();
  const { commands: words, edits } = useMessages(DESKTOP_DESIGNER);
  const commands = useMemo(() => new RowCommands(designer, edits), [designer, edits]);
  const clipboard = useClipboard(commands);
  const runFrom = useRunFrom();
  const target = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  useEffect(() => () => document.querySelector<HTMLElement>('[data-steps]')?.focus(), []);
  const groups: readonly (readonly Item[])[] = [
    [
      { id: 'edit', label: words.edit, keys: 'Enter', act: () => commands.edit() },
      { id: 'onError', label: words.onError, keys: 'Ctrl+E', act: () => commands.openOnError() },
      { id: 'runFrom', label: words.runFrom, keys: 'Alt+F5', act: runFrom },
      { id: 'breakpoint', label: words.breakpoint, keys: 'F9', act: () => commands.toggleBreakpoint() },
    ],
    [
      { id: 'cut', label: words.cut, keys: 'Ctrl+X', act: () => clipboard.write(commands.cut()) },
      { id: 'copy', label: words.copy, keys: 'Ctrl+C', act: () => clipboard.write(commands.copy()) },
      { id: 'paste', label: words.paste, keys: 'Ctrl+V', act: () => clipboard.paste() },
      { id: 'duplicate', label: words.duplicate, keys: 'Ctrl+D', act: () => commands.duplicate() },
    ],
    [
      { id: 'moveUp', label: words.moveUp, keys: 'Alt+↑', act: () => commands.move('up') },
      { id: 'moveDown', label: words.moveDown, keys: 'Alt+↓', act: () => commands.move('down') },
      {
        id: 'toggleDisabled',
        label: commands.isDisabled ? words.enable : words.disable,
        keys: 'Ctrl+/',
        act: () => commands.toggleDisabled(),
      },
      { id: 'wrap', label: words.wrap, act: () => commands.wrap() },
      { id: 'unwrap', label: words.unwrap, act: () => commands.unwrap() },
    ],
    [{ id: 'remove', label: words.remove, keys: 'Delete', act: () => commands.remove() }],
  ];
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target, position: 'below', align: 'start', shiftToCoverTarget: true }}
    >
      <MenuPopover>
        <MenuList aria-labelledby={STEPS_ID}>
          {groups.flatMap((group, index) => [
            ...(index === 0 ? [] : [<MenuDivider key={group[0]?.id} />]),
            ...group.map(({ id, label, keys, act }) => (
              <MenuItem
                key={`${id}-item`}
                disabled={!commands.isEnabled(id)}
                {...(keys === undefined ? {} : { secondaryContent: keys })}
                onClick={act}
              >
                {label}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The clipboard as a menu reaches it; keys bring their own. */
function useClipboard(commands: RowCommands) {
  const notify = useNotify();
  const designer = useDesigner();
  const { pasteHint } = useMessages(DESKTOP_DESIGNER).commands;
  return {
    write: (text: string | undefined) => {
      if (text !== undefined) navigator.clipboard.writeText(text).catch(notify.failure);
    },
    paste: () => {
      const read = navigator.clipboard?.readText() ?? Promise.reject(new Error('no clipboard'));
      read.then(
        (text) => commands.paste(text, insertionPlace(designer)),
        () => notify.warning(pasteHint),
      );
    },
  };
}
