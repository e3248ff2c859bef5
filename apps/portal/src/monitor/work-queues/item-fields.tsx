import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { workQueuePriorities } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { type ItemDraft, priorityOf } from './item-draft.ts';
import { WORK_QUEUES } from './messages.ts';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '120px' },
});

interface ItemFieldsProps {
  readonly draft: ItemDraft;
  readonly onChange: (change: Partial<ItemDraft>) => void;
  readonly hasUniqueId?: boolean;
  /** Name and value cannot be changed now. */
  readonly isFrozen?: boolean;
  readonly hasValue?: boolean;
}

export function ItemFields({ draft, onChange, hasUniqueId = true, isFrozen = false, hasValue = true }: ItemFieldsProps) {
  const { add, priorities } = useMessages(WORK_QUEUES);
  const styles = useStyles();
  return (
    <>
      <Field label={add.name} required>
        <Input value={draft.name} maxLength={200} disabled={isFrozen} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      {hasValue && (
        <Field label={add.value} hint={add.valueHint}>
          <Textarea
            resize="vertical"
            spellCheck={false}
            value={draft.value}
            disabled={isFrozen}
            textarea={{ className: styles.code }}
            onChange={(_, { value }) => onChange({ value })}
          />
        </Field>
      )}
      <Field label={add.priority}>
        <Select value={draft.priority} onChange={(_, { value }) => onChange({ priority: priorityOf(value) })}>
          {workQueuePriorities.map((priority) => (
            <option key={priority} value={priority}>
              {priorities[priority]}
            </option>
          ))}
        </Select>
      </Field>
      {hasUniqueId && (
        <Field label={add.uniqueId} hint={add.uniqueIdHint}>
          <Input value={draft.uniqueId} maxLength={300} spellCheck={false} onChange={(_, { value }) => onChange({ uniqueId: value })} />
        </Field>
      )}
      <Field label={add.expires}>
        <Input type="datetime-local" value={draft.expires} onChange={(_, { value }) => onChange({ expires: value })} />
      </Field>
      <Field label={add.delay}>
        <Input type="datetime-local" value={draft.delay} onChange={(_, { value }) => onChange({ delay: value })} />
      </Field>
    </>
  );
}
