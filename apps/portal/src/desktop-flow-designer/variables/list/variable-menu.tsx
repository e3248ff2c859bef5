import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { VariableInfo } from '@tandem/designer-core/desktop-flow';
import { useMemo } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { copyText } from '../../../parts/copy-text.ts';
import { useNotify } from '../../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../../messages.ts';
import { useDesigner } from '../../state/designer-context.ts';
import type { Asked } from '../variable-dialogs.tsx';
import { VARIABLES } from '../variables-messages.ts';
import type { VariableEntry } from './variable-entries.ts';
import type { MenuPoint } from './variable-item.tsx';

interface VariableMenuProps {
  readonly entry: VariableEntry;
  readonly at: MenuPoint;
  readonly onAsk: (asked: Asked) => void;
  readonly onMakeOutput: (entry: VariableEntry) => void;
  readonly onPin: (name: string) => void;
  readonly onClose: () => void;
}

interface Item {
  readonly label: string;
  /** Not while the flow may not be changed. */
  readonly isEdit?: boolean;
  readonly act: () => void;
}

/** What can be done to a variable. */
export function VariableMenu({ entry, at, onAsk, onMakeOutput, onPin, onClose }: VariableMenuProps) {
  const { isReadOnly } = useDesigner();
  const target = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }), [at]);
  const groups = useGroups({ entry, onAsk, onMakeOutput, onPin });
  return (
    <Menu open onOpenChange={(_, { open }) => !open && onClose()} positioning={{ target, position: 'below', align: 'start' }}>
      <MenuPopover>
        <MenuList>
          {groups.flatMap((group, index) => [
            ...(index === 0 ? [] : [<MenuDivider key={group[0]?.label} />]),
            ...group.map(({ label, isEdit = false, act }) => (
              <MenuItem key={`${label} item`} disabled={isEdit && isReadOnly} onClick={act}>
                {label}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type GroupsOptions = Pick<VariableMenuProps, 'entry' | 'onAsk' | 'onMakeOutput' | 'onPin'>;

function useGroups({ entry, onAsk, onMakeOutput, onPin }: GroupsOptions): readonly (readonly Item[])[] {
  const words = useMessages(VARIABLES);
  const { info, view, isPinned } = entry;
  const { name, kind, isSensitive } = info;
  const { copy, setSensitive, remove } = useActs(info);
  const ask = (asked: Asked) => () => onAsk(asked);
  const value: Item = { label: words.showValue, act: ask({ kind: 'value', name }) };
  const edit: Item = { label: words.edit, isEdit: true, act: ask({ kind: 'edit', name }) };
  const declare: readonly Item[] = [
    { label: words.makeInput, isEdit: true, act: ask({ kind: 'declare', direction: 'input', name }) },
    { label: words.makeOutput, isEdit: true, act: () => onMakeOutput(entry) },
  ];
  return [
    [...(view === undefined ? [] : [value]), { label: words.usages, act: ask({ kind: 'usages', name }) }],
    [
      ...(kind === 'flow' ? [] : [edit]),
      { label: words.rename, isEdit: true, act: ask({ kind: 'rename', name }) },
      { label: isSensitive ? words.unmarkSensitive : words.markSensitive, isEdit: true, act: () => setSensitive(!isSensitive) },
      ...(kind === 'flow' ? declare : []),
    ],
    [
      { label: isPinned ? words.unpin : words.pin, act: () => onPin(name) },
      { label: words.copyName, act: copy },
    ],
    ...(kind === 'flow' ? [] : [[{ label: words.remove, isEdit: true, act: remove }]]),
  ];
}

/** What is done at once, without a dialog; undo takes it back. */
function useActs({ name, occurrences }: VariableInfo) {
  const words = useMessages(VARIABLES);
  const edits = useMessages(DESKTOP_DESIGNER).edits;
  const notify = useNotify();
  const { edit } = useDesigner();
  return {
    copy: () => void copyText(name).then(() => notify.done(words.copied(name)), notify.failure),
    setSensitive: (isSensitive: boolean) => edit({ kind: 'setSensitive', name, isSensitive }, edits.variable),
    remove: () => {
      edit({ kind: 'removeDeclaration', name }, edits.variable);
      if (occurrences.some(({ use }) => use === 'set' || use === 'read')) notify.done(words.stays(name));
    },
  };
}
