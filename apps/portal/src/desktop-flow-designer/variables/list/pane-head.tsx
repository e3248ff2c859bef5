import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  SearchBox,
  Select,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, MoreVerticalRegular } from '@fluentui/react-icons';
import { unusedDeclarations } from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../../i18n/language.tsx';
import { useNotify } from '../../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../../messages.ts';
import { useDesigner } from '../../state/designer-context.ts';
import { TYPE_WORDS } from '../types/type-messages.ts';
import type { ValueType } from '../types/value-type.ts';
import type { Asked } from '../variable-dialogs.tsx';
import { VARIABLES } from '../variables-messages.ts';
import type { EntryFilter } from './variable-entries.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  grow: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
});

interface PaneHeadProps {
  readonly filter: EntryFilter;
  readonly types: readonly ValueType[];
  readonly onFilter: (filter: EntryFilter) => void;
  readonly onAsk: (asked: Asked) => void;
}

/** Narrows the list, and adds to it. */
export function PaneHead({ filter, types, onFilter, onAsk }: PaneHeadProps) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const typeWords = useMessages(TYPE_WORDS).one;
  const named = types.map((type) => ({ type, label: typeWords[type] })).toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <SearchBox
          className={styles.grow}
          value={filter.search}
          aria-label={words.search}
          placeholder={words.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
        />
        <AddMenu onAsk={onAsk} />
        <MoreMenu />
      </div>
      <Select
        size="small"
        aria-label={words.filter}
        value={filter.type ?? ''}
        onChange={(_, { value }) => onFilter({ ...filter, type: types.find((type) => type === value) })}
      >
        <option value="">{words.allTypes}</option>
        {named.map(({ type, label }) => (
          <option key={type} value={type}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

function AddMenu({ onAsk }: Pick<PaneHeadProps, 'onAsk'>) {
  const words = useMessages(VARIABLES);
  const { isReadOnly } = useDesigner();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.add} relationship="label">
          <Button appearance="subtle" icon={<AddRegular />} disabled={isReadOnly} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onAsk({ kind: 'declare', direction: 'input' })}>{words.addInput}</MenuItem>
          <MenuItem onClick={() => onAsk({ kind: 'declare', direction: 'output' })}>{words.addOutput}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreMenu() {
  const words = useMessages(VARIABLES);
  const edits = useMessages(DESKTOP_DESIGNER).edits;
  const notify = useNotify();
  const { document, edit, isReadOnly } = useDesigner();
  const removeUnused = () => {
    const { length } = unusedDeclarations(document);
    if (length > 0) edit({ kind: 'removeUnused' }, edits.variable);
    notify.done(length === 0 ? words.nothingUnused : words.removedUnused(length));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={words.more} relationship="label">
          <Button appearance="subtle" icon={<MoreVerticalRegular />} disabled={isReadOnly} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={removeUnused}>{words.removeUnused}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
