import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { TableColumn } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { type FilterOperator, type FilterRule, needsValue, operatorsOf } from '../filter-rules.ts';
import { TABLES } from '../messages.ts';

const useStyles = makeStyles({
  rule: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(170px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface FilterRuleFieldsProps {
  readonly number: number;
  readonly columns: readonly TableColumn[];
  readonly rule: FilterRule;
  readonly onChange: (rule: FilterRule) => void;
  readonly onRemove?: () => void;
}

export function FilterRuleFields({ number, columns, rule, onChange, onRemove }: FilterRuleFieldsProps) {
  const { filter: text } = useMessages(TABLES);
  const styles = useStyles();
  const column = columns.find(({ logicalName }) => logicalName === rule.column);
  const operators = column === undefined ? [] : operatorsOf(column);
  const words: Readonly<Record<string, string>> =
    column?.kind === 'datetime' ? { ...text.operators, ...text.dateOperators } : text.operators;
  const choose = (name: string) => {
    const next = columns.find(({ logicalName }) => logicalName === name);
    onChange({ column: name, operator: (next && operatorsOf(next)[0]) ?? 'eq', value: '' });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
    <div className={styles.rule} role="group" aria-label={text.rule(number)}>
      <Field label={text.column}>
        <Select value={rule.column} onChange={(_, { value }) => choose(value)}>
          {columns.map(({ logicalName, displayName }) => (
            <option key={logicalName} value={logicalName}>
              {displayName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.operator}>
        <Select value={rule.operator} onChange={(_, { value }) => onChange({ ...rule, operator: value as FilterOperator })}>
          {operators.map((operator) => (
            <option key={operator} value={operator}>
              {words[operator]}
            </option>
          ))}
        </Select>
      </Field>
      {column !== undefined && needsValue(rule.operator) && (
        <ValueField column={column} value={rule.value} onValue={(value) => onChange({ ...rule, value })} />
      )}
      {onRemove !== undefined && (
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={text.removeRule(number)} onClick={onRemove} />
      )}
    </div>
  );
}

interface ValueFieldProps {
  readonly column: TableColumn;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ValueField({ column, value, onValue }: ValueFieldProps) {
  const { filter: text, rows } = useMessages(TABLES);
  const choices =
    column.kind === 'boolean'
      ? [
          { value: 'true', label: rows.yes },
          { value: 'false', label: rows.no },
        ]
      : column.options;
  if (choices.length > 0) {
    return (
      <Field label={text.value} required>
        <Select value={value} onChange={(_, data) => onValue(data.value)}>
          <option value="">{rows.notChosen}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={String(choice.value)}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field label={text.value} required>
      <Input type={column.kind === 'datetime' ? 'date' : 'text'} value={value} onChange={(_, data) => onValue(data.value)} />
    </Field>
  );
}
