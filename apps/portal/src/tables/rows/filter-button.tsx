import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { AddRegular, DismissRegular, FilterRegular } from '@fluentui/react-icons';
import type { TableDetail } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { PageTabs } from '../../parts/page-tabs.tsx';
import { askData } from '../data-client.ts';
import { type FilterRule, filterText, needsValue, operatorsOf } from '../filter-rules.ts';
import { TABLES } from '../messages.ts';
import { FilterRuleFields } from './filter-rule-fields.tsx';

interface FilterButtonProps {
  readonly table: TableDetail;
  /** The text of a `$filter`. */
  readonly filter: string | undefined;
  readonly onFilter: (filter: string | undefined) => void;
}

export function FilterButton(props: FilterButtonProps) {
  const { filter: text } = useMessages(TABLES);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FilterRegular />} appearance={props.filter === undefined ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {props.filter !== undefined && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={text.remove}
          title={`${text.remove}: ${props.filter}`}
          onClick={() => props.onFilter(undefined)}
        />
      )}
      {isOpen && <FilterDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

type Mode = 'simple' | 'text';

function FilterDialog({ table, filter, onFilter, onClose }: FilterButtonProps & { readonly onClose: () => void }) {
  const { filter: text } = useMessages(TABLES);
  const [mode, setMode] = useState<Mode>(filter === undefined ? 'simple' : 'text');
  const [typed, setTyped] = useState(filter ?? '');
  const [rules, setRules] = useState<readonly FilterRule[]>(() => [firstRule(table)]);
  const [join, setJoin] = useState<'and' | 'or'>('and');
  const built = filterText(rules, table.columns, join);
  const isWhole = rules.every((rule) => filterText([rule], table.columns) !== undefined);
  const wanted = mode === 'text' ? typed.trim() : (built ?? '');
  return (
    <FormDialog
      title={text.title}
      submitLabel={text.apply}
      isWide
      whatIsMissing={text.fault}
      isReady={mode === 'text' || isWhole}
      submit={async () => {
        // The server reads it before the page is filtered by it, so that a fault stands here.
        if (wanted !== '')
          await askData(`${table.entitySetName}?$top=1&$select=${table.primaryIdColumn}&$filter=${encodeURIComponent(wanted)}`);
        return wanted;
      }}
      onDone={(done) => {
        onFilter(done === '' ? undefined : done);
        onClose();
      }}
      onClose={onClose}
    >
      <PageTabs
        label={text.label}
        tabs={[
          { value: 'simple', label: text.simple },
          { value: 'text', label: text.text },
        ]}
        selected={mode}
        onSelect={(next) => {
          if (next === 'text' && built !== undefined) setTyped(built);
          setMode(next);
        }}
      />
      {mode === 'text' ? (
        <Field label={text.textLabel} hint={text.textHint}>
          <Textarea resize="vertical" spellCheck={false} value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      ) : (
        <Rules table={table} rules={rules} join={join} onRules={setRules} onJoin={setJoin} />
      )}
    </FormDialog>
  );
}

function firstRule({ columns, primaryNameColumn, primaryIdColumn }: TableDetail): FilterRule {
  const column = columns.find(({ logicalName }) => logicalName === (primaryNameColumn ?? primaryIdColumn));
  return { column: column?.logicalName ?? '', operator: (column && operatorsOf(column)[0]) ?? 'eq', value: '' };
}

interface RulesProps {
  readonly table: TableDetail;
  readonly rules: readonly FilterRule[];
  readonly join: 'and' | 'or';
  readonly onRules: (rules: readonly FilterRule[]) => void;
  readonly onJoin: (join: 'and' | 'or') => void;
}

function Rules({ table, rules, join, onRules, onJoin }: RulesProps) {
  const { filter: text } = useMessages(TABLES);
  return (
    <>
      {rules.length > 1 && (
        <Field label={text.join}>
          <Select value={join} onChange={(_, { value }) => onJoin(value === 'or' ? 'or' : 'and')}>
            <option value="and">{text.joins.and}</option>
            <option value="or">{text.joins.or}</option>
          </Select>
        </Field>
      )}
      {rules.map((rule, index) => (
        <FilterRuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name
          key={index}
          number={index + 1}
          columns={table.columns}
          rule={rule}
          onChange={(next) => onRules(rules.with(index, needsValue(next.operator) ? next : { ...next, value: '' }))}
          {...(rules.length > 1 ? { onRemove: () => onRules(rules.filter((_, each) => each !== index)) } : {})}
        />
      ))}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => onRules([...rules, firstRule(table)])}>
          {text.addRule}
        </Button>
      </div>
    </>
  );
}
