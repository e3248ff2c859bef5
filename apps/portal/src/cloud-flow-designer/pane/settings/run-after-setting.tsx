import { Button, Checkbox, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../../i18n/language.tsx';
import { SETTINGS } from './setting-messages.ts';

const STATUSES = ['Succeeded', 'TimedOut', 'Skipped', 'Failed'] as const;

const useStyles = makeStyles({
  predecessor: {
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalS,
    margin: 0,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

export interface RunAfterPredecessor {
  readonly name: string;
  readonly title: string;
  /** As they are written in the definition. */
  readonly statuses: readonly string[];
}

interface RunAfterSettingProps {
  readonly predecessors: readonly RunAfterPredecessor[];
  /** Actions of the level that may be waited for, too, without going round in a circle. */
  readonly candidates: readonly { readonly name: string; readonly title: string }[];
  readonly isReadOnly: boolean;
  readonly onChange: (runAfter: readonly Pick<RunAfterPredecessor, 'name' | 'statuses'>[]) => void;
}

/** After which actions, and after which of their ends, the action runs. */
export function RunAfterSetting({ predecessors, candidates, isReadOnly, onChange }: RunAfterSettingProps) {
  const messages = useMessages(SETTINGS);
  return (
    <>
      {predecessors.length === 0 && <Text>{messages.firstOfLevel}</Text>}
      {predecessors.map((predecessor) => (
        <Predecessor
          key={predecessor.name}
          predecessor={predecessor}
          isReadOnly={isReadOnly}
          onChange={(statuses) => onChange(predecessors.map((other) => (other === predecessor ? { name: other.name, statuses } : other)))}
          onRemove={() => onChange(predecessors.filter((other) => other !== predecessor))}
        />
      ))}
      {!isReadOnly && candidates.length > 0 && (
        <AddPredecessor candidates={candidates} onAdd={(name) => onChange([...predecessors, { name, statuses: ['Succeeded'] }])} />
      )}
    </>
  );
}

interface PredecessorProps {
  readonly predecessor: RunAfterPredecessor;
  readonly isReadOnly: boolean;
  readonly onChange: (statuses: readonly string[]) => void;
  readonly onRemove: () => void;
}

/** The last status cannot be taken away: without one the action would run after success again. */
function Predecessor({ predecessor, isReadOnly, onChange, onRemove }: PredecessorProps) {
  const styles = useStyles();
  const messages = useMessages(SETTINGS);
  const { title, statuses } = predecessor;
  const has = (status: string) => statuses.some((written) => written.toLowerCase() === status.toLowerCase());
  const set = (status: string, isOn: boolean) => {
    const others = statuses.filter((written) => written.toLowerCase() !== status.toLowerCase());
    onChange(isOn ? [...others, status] : others);
  };
  return (
    <fieldset className={styles.predecessor} aria-label={messages.after(title)} disabled={isReadOnly}>
      <div className={styles.head}>
        <Text weight="semibold">{messages.after(title)}</Text>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.removePredecessor(title)} onClick={onRemove} />
      </div>
      {STATUSES.map((status) => (
        <Checkbox
          key={status}
          label={messages.statuses[status]}
          checked={has(status)}
          disabled={has(status) && statuses.length === 1}
          onChange={(_, { checked }) => set(status, checked === true)}
        />
      ))}
      {statuses.length === 1 && <Text size={200}>{messages.oneStatus}</Text>}
    </fieldset>
  );
}

interface AddPredecessorProps {
  readonly candidates: readonly { readonly name: string; readonly title: string }[];
  readonly onAdd: (name: string) => void;
}

function AddPredecessor({ candidates, onAdd }: AddPredecessorProps) {
  const messages = useMessages(SETTINGS);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>{messages.addPredecessor}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {candidates.map(({ name, title }) => (
            <MenuItem key={name} onClick={() => onAdd(name)}>
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
