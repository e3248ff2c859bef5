import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import {
  dateBehaviours,
  type NewTableColumnKind,
  newColumnKinds,
  onDeletes,
  type TableColumnKind,
  type TableDateBehaviour,
  type TableOnDelete,
} from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { TABLES } from '../messages.ts';
import { type ColumnDraft, type ColumnFault, hasLength, hasOptions, hasPrecision, hasRange, nameIn } from '../table-draft.ts';
import { useTables } from '../table-queries.ts';
import { OptionFields } from './option-fields.tsx';

interface ColumnFieldsProps {
  readonly draft: ColumnDraft;
  readonly kind: TableColumnKind;
  /** Name and kind cannot be changed later. */
  readonly isNew: boolean;
  readonly isTaken: boolean;
  readonly faults: readonly ColumnFault[];
  readonly onChange: (change: Partial<ColumnDraft>) => void;
}

export function ColumnFields(props: ColumnFieldsProps) {
  const { draft, isNew, onChange } = props;
  const { column: text } = useMessages(TABLES);
  return (
    <>
      <Field label={text.label} required>
        <Input value={draft.displayName} maxLength={200} required onChange={(_, { value }) => onChange({ displayName: value })} />
      </Field>
      {isNew && <NameAndKind {...props} />}
      <KindFields {...props} />
      <Field label={text.description}>
        <Textarea value={draft.description} maxLength={2000} onChange={(_, { value }) => onChange({ description: value })} />
      </Field>
      <Checkbox
        label={text.isRequired}
        checked={draft.isRequired}
        onChange={(_, { checked }) => onChange({ isRequired: checked === true })}
      />
      <Field hint={text.isIndexedHint}>
        <Checkbox
          label={text.isIndexed}
          checked={draft.isIndexed}
          onChange={(_, { checked }) => onChange({ isIndexed: checked === true })}
        />
      </Field>
    </>
  );
}

function NameAndKind({ draft, isTaken, faults, onChange }: ColumnFieldsProps) {
  const { column: text, columnKinds, tableForm } = useMessages(TABLES);
  const fault = isTaken ? text.taken : faults.includes('schemaName') || draft.schemaName === '' ? tableForm.logicalFault : undefined;
  return (
    <>
      <Field
        label={text.logical}
        hint={tableForm.logicalHint(nameIn(draft).toLowerCase())}
        required
        {...(fault === undefined ? {} : { validationMessage: fault })}
      >
        <Input value={nameIn(draft)} maxLength={90} spellCheck={false} onChange={(_, { value }) => onChange({ schemaName: value })} />
      </Field>
      <Field label={text.kind} required>
        <Select value={draft.kind} onChange={(_, { value }) => onChange({ kind: value as NewTableColumnKind })}>
          {newColumnKinds.map((kind) => (
            <option key={kind} value={kind}>
              {columnKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function KindFields({ draft, kind, isNew, faults, onChange }: ColumnFieldsProps) {
  const { column: text } = useMessages(TABLES);
  const messageOf = (fault: ColumnFault, message: string) => (faults.includes(fault) ? { validationMessage: message } : {});
  return (
    <>
      {hasLength({ kind }) && (
        <Field label={text.maxLength} {...messageOf('maxLength', text.lengthFault)}>
          <Input inputMode="numeric" value={draft.maxLength} onChange={(_, { value }) => onChange({ maxLength: value })} />
        </Field>
      )}
      {hasRange({ kind }) && (
        <>
          <Field label={text.min} {...messageOf('minValue', text.numberFault)}>
            <Input inputMode="decimal" value={draft.minValue} onChange={(_, { value }) => onChange({ minValue: value })} />
          </Field>
          <Field label={text.max} {...messageOf('maxValue', text.numberFault)}>
            <Input inputMode="decimal" value={draft.maxValue} onChange={(_, { value }) => onChange({ maxValue: value })} />
          </Field>
        </>
      )}
      {isNew && hasPrecision({ kind }) && (
        <Field label={text.precision} {...messageOf('precision', text.precisionFault)}>
          <Input inputMode="numeric" value={draft.precision} onChange={(_, { value }) => onChange({ precision: value })} />
        </Field>
      )}
      {isNew && kind === 'datetime' && <DateField draft={draft} onChange={onChange} />}
      {hasOptions({ kind }) && (
        <Field {...messageOf('options', text.optionsFault)}>
          <OptionFields options={draft.options} onChange={(options) => onChange({ options })} />
        </Field>
      )}
      {isNew && kind === 'lookup' && <TargetFields draft={draft} hasFault={faults.includes('target')} onChange={onChange} />}
    </>
  );
}

function DateField({ draft, onChange }: Pick<ColumnFieldsProps, 'draft' | 'onChange'>) {
  const { column: text } = useMessages(TABLES);
  return (
    <Field label={text.date}>
      <Select value={draft.dateBehaviour} onChange={(_, { value }) => onChange({ dateBehaviour: value as TableDateBehaviour })}>
        {dateBehaviours.map((behaviour) => (
          <option key={behaviour} value={behaviour}>
            {text.dates[behaviour]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TargetFields({ draft, hasFault, onChange }: Pick<ColumnFieldsProps, 'draft' | 'onChange'> & { readonly hasFault: boolean }) {
  const { column: text } = useMessages(TABLES);
  const tables = (useTables().data ?? []).filter(({ ownership }) => ownership !== 'intersect');
  return (
    <>
      <Field label={text.target} required {...(hasFault ? { validationMessage: text.targetFault } : {})}>
        <Select value={draft.target} onChange={(_, { value }) => onChange({ target: value })}>
          <option value="">{text.chooseTarget}</option>
          {tables.map(({ logicalName, displayName }) => (
            <option key={logicalName} value={logicalName}>
              {displayName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.onDelete}>
        <Select value={draft.onDelete} onChange={(_, { value }) => onChange({ onDelete: value as TableOnDelete })}>
          {onDeletes.map((onDelete) => (
            <option key={onDelete} value={onDelete}>
              {text.onDeletes[onDelete]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
