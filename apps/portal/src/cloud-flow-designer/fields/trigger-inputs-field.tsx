import {
  Button,
  Checkbox,
  Field,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import {
  addTriggerInput,
  changeTriggerInput,
  moveTriggerInput,
  readTriggerInputs,
  removeTriggerInput,
  type TriggerInputChange,
} from '@tandem/cloud-flow';
import type { ApiTriggerInput } from '@tandem/protocol';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { usePendingEdit } from '../designer/pending-edits.ts';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';

const KINDS = ['text', 'yes-no', 'file', 'email', 'number', 'date', 'choice'] as const;

const useStyles = makeStyles({
  input: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What whoever runs an instant flow is asked for. */
export function TriggerInputsField({ field, value, onChange, fault }: FieldProps) {
  const styles = useStyles();
  const { inputs: messages } = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  const inputs = readTriggerInputs(value);
  return (
    <FieldGroup field={field} fault={fault}>
      {inputs.length === 0 && <Text className={styles.quiet}>{messages.empty}</Text>}
      {inputs.map((input, index) => (
        <InputCard
          key={input.key}
          input={input}
          isFirst={index === 0}
          isLast={index === inputs.length - 1}
          onChange={(change) => onChange(changeTriggerInput(value, input.key, change))}
          onMove={(by) => onChange(moveTriggerInput(value, input.key, by))}
          onRemove={() => onChange(removeTriggerInput(value, input.key))}
        />
      ))}
      {!isReadOnly && <AddInput onAdd={(kind) => onChange(addTriggerInput(value, kind, messages.kinds[kind]))} />}
    </FieldGroup>
  );
}

function AddInput({ onAdd }: { readonly onAdd: (kind: ApiTriggerInput['kind']) => void }) {
  const { inputs: messages } = useMessages(FIELDS);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>{messages.add}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => (
            <MenuItem key={kind} onClick={() => onAdd(kind)}>
              {messages.kinds[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface InputCardProps {
  readonly input: ApiTriggerInput;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: TriggerInputChange) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function InputCard({ input, isFirst, isLast, onChange, onMove, onRemove }: InputCardProps) {
  const styles = useStyles();
  const { inputs: messages } = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  const { title, description, isRequired, kind, choices } = input;
  return (
    <fieldset className={styles.input} aria-label={title} disabled={isReadOnly}>
      <div className={styles.head}>
        <Text weight="semibold">{messages.kinds[kind]}</Text>
        <span>
          <Button
            appearance="subtle"
            icon={<ArrowUpRegular />}
            disabled={isFirst}
            aria-label={messages.up(title)}
            onClick={() => onMove(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ArrowDownRegular />}
            disabled={isLast}
            aria-label={messages.down(title)}
            onClick={() => onMove(1)}
          />
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.remove(title)} onClick={onRemove} />
        </span>
      </div>
      <Field label={messages.title} required>
        <Input value={title} maxLength={200} onChange={(_, { value }) => onChange({ title: value })} />
      </Field>
      <Field label={messages.help}>
        <Input value={description} maxLength={2000} onChange={(_, { value }) => onChange({ description: value })} />
      </Field>
      {choices !== undefined && <ChoicesText choices={choices} onChange={(next) => onChange({ choices: [...next] })} />}
      <Checkbox label={messages.required} checked={isRequired} onChange={(_, { checked }) => onChange({ isRequired: checked === true })} />
    </fieldset>
  );
}

interface ChoicesTextProps {
  readonly choices: readonly string[];
  readonly onChange: (choices: readonly string[]) => void;
}

/** The choices count when the field is left: a line that is still being written is none. */
function ChoicesText({ choices, onChange }: ChoicesTextProps) {
  const { inputs: messages } = useMessages(FIELDS);
  const written = choices.join('\n');
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const leave = () => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.join('\n') !== written) onChange(lines);
  };
  usePendingEdit(leave);
  return (
    <Field label={messages.choices}>
      <Textarea value={text} resize="vertical" onChange={(_, { value }) => setText(value)} onBlur={leave} />
    </Field>
  );
}
