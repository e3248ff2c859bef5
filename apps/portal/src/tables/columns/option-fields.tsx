import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { TABLES } from '../messages.ts';
import { type OptionDraft, optionAfter } from '../table-draft.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', minWidth: 0, gap: tokens.spacingHorizontalXS },
  value: { width: '100px', minWidth: 0, flexShrink: 0 },
  label: { flexGrow: 1, minWidth: 0 },
});

interface OptionFieldsProps {
  readonly options: readonly OptionDraft[];
  readonly onChange: (options: readonly OptionDraft[]) => void;
}

/** What can be chosen, each with the number that is stored. */
export function OptionFields({ options, onChange }: OptionFieldsProps) {
  const { column: text } = useMessages(TABLES);
  const styles = useStyles();
  const change = (key: string, part: Partial<OptionDraft>) =>
    onChange(options.map((option) => (option.key === key ? { ...option, ...part } : option)));
  return (
    <div className={styles.list}>
      <Text weight="semibold">{text.options}</Text>
      {options.map((option, index) => (
        <div key={option.key} className={styles.row}>
          <Input
            className={styles.label}
            input={{ style: { minWidth: 0, width: '100%' } }}
            aria-label={text.optionLabel(index + 1)}
            value={option.label}
            maxLength={200}
            onChange={(_, { value }) => change(option.key, { label: value })}
          />
          <Input
            className={styles.value}
            input={{ style: { minWidth: 0, width: '100%' } }}
            aria-label={text.optionValue(index + 1)}
            inputMode="numeric"
            value={option.value}
            onChange={(_, { value }) => change(option.key, { value })}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={text.removeOption(option.label === '' ? option.value : option.label)}
            disabled={options.length === 1}
            onClick={() => onChange(options.filter(({ key }) => key !== option.key))}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => onChange([...options, optionAfter(options)])}>
          {text.addOption}
        </Button>
      </div>
    </div>
  );
}
