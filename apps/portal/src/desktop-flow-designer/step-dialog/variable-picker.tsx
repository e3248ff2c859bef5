import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, SearchBox, Text, Tooltip, tokens } from '@fluentui/react-components';
import { BracesVariableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { useTypeText } from '../variables/types/type-text.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalS, width: '280px' },
  list: { maxHeight: '240px', overflowY: 'auto', listStyleType: 'none', margin: 0, padding: 0 },
  item: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  type: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
});

/** Lists the variables of the flow and puts the chosen one into a field. */
export function VariablePicker({ onChoose }: { readonly onChoose: (variable: string) => void }) {
  const styles = useStyles();
  const words = useMessages(STEP_DIALOG);
  const { variables } = useDesigner();
  const textOf = useTypeText();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const found = variables.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const choose = (name: string) => {
    setOpen(false);
    onChoose(name);
  };
  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => setOpen(open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={words.insertVariable} relationship="label">
          <Button appearance="subtle" icon={<BracesVariableRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.insertVariable}>
        <SearchBox
          value={search}
          aria-label={words.searchVariables}
          placeholder={words.searchVariables}
          onChange={(_, { value }) => setSearch(value)}
        />
        {found.length === 0 && <Text>{words.noVariables}</Text>}
        <ul className={styles.list}>
          {found.map(({ name, type }) => (
            <li key={name}>
              <Button appearance="subtle" className={styles.item} onClick={() => choose(name)}>
                {name}
                <Text size={200} className={styles.type}>
                  {textOf(type)}
                </Text>
              </Button>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
