import { Combobox, Field, Link, Option, OptionGroup, Spinner } from '@fluentui/react-components';
import { equalJson, fromPlain } from '@tandem/kernel';
import type { DynamicValue, FieldEditor } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { textOfValue } from './value-text.ts';

type DynamicChoice = FieldEditor & { readonly kind: 'dynamic-choice' };

interface DynamicChoiceFieldProps extends FieldProps {
  readonly editor: DynamicChoice;
}

/** One of the values that only the service behind the connection knows; what the flow holds is kept, listed or not. */
export function DynamicChoiceField(props: DynamicChoiceFieldProps) {
  const { field, value, onChange, fault, editor } = props;
  const { isReadOnly } = useFieldServices();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const answer = useDynamicValues(editor);
  const [wantsText, setWantsText] = useState(false);
  const isExpression = typeof value === 'string' && value.startsWith('@');
  if (wantsText || isExpression) {
    const leave = () => {
      setWantsText(false);
      onChange(undefined);
    };
    return (
      <div>
        <TemplateValueField {...props} kind="text" />
        {!isReadOnly && <Link onClick={leave}>{messages.backToList}</Link>}
      </div>
    );
  }
  const values = answer.data ?? [];
  const chosen = values.find((candidate) => value !== undefined && equalJson(fromPlain(candidate.value), value));
  const isUnlisted = value !== undefined && answer.isSuccess && chosen === undefined;
  const hint = chosen?.description ?? (field.help === undefined ? undefined : say(field.help));
  return (
    <Field
      label={say(field.label)}
      required={field.isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...messageOf(fault, isUnlisted ? messages.notInList : undefined)}
    >
      <ChoiceBox
        {...props}
        values={values}
        label={chosen?.label ?? textOfValue(value)}
        isLoading={answer.isLoading}
        onCustom={() => setWantsText(true)}
      />
      {answer.error !== null && <ErrorBar error={answer.error} retry={() => void answer.refetch()} />}
    </Field>
  );
}

function messageOf(fault: string | undefined, warning: string | undefined) {
  if (fault !== undefined) return { validationMessage: fault };
  return warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const };
}

function useDynamicValues({ values }: DynamicChoice) {
  const { askValues, askKey } = useFieldServices();
  return useQuery({
    queryKey: ['dynamic-values', values.source, askKey(values)],
    queryFn: ({ signal }) => askValues(values, signal),
    staleTime: 30_000,
  });
}

interface ChoiceBoxProps extends DynamicChoiceFieldProps {
  readonly values: readonly DynamicValue[];
  readonly label: string;
  readonly isLoading: boolean;
  readonly onCustom: () => void;
}

const CUSTOM = 'custom';
const CREATE = 'create';

/** Typing filters the list; what was typed and not chosen is dropped. */
function ChoiceBox({ field, editor, values, label, isLoading, onChange, onCustom }: ChoiceBoxProps) {
  const { isReadOnly, onCreate } = useFieldServices();
  const messages = useMessages(FIELDS);
  const [typed, setTyped] = useState<string>();
  const shown = values.filter((value) => typed === undefined || value.label.toLowerCase().includes(typed.toLowerCase()));
  const select = (option: string | undefined) => {
    setTyped(undefined);
    if (option === CUSTOM) onCustom();
    else if (option === CREATE && editor.create !== undefined) onCreate(editor.create, field);
    else if (option !== undefined) onChange(fromPlain(values[Number(option)]?.value ?? null));
  };
  return (
    <Combobox
      value={typed ?? label}
      selectedOptions={[]}
      disabled={isReadOnly}
      placeholder={isLoading ? messages.loadingValues : messages.choose}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onOptionSelect={(_, { optionValue }) => select(optionValue)}
      {...(isLoading ? { expandIcon: <Spinner size="tiny" /> } : {})}
    >
      {editor.create !== undefined && <Option value={CREATE}>{messages.createDesktopFlow}</Option>}
      <OptionGroup>
        {shown.map((value) => (
          <Option key={textOfValue(fromPlain(value.value))} value={String(values.indexOf(value))} text={value.label}>
            {value.label}
          </Option>
        ))}
        {shown.length === 0 && !isLoading && (
          <Option value="" text={messages.noValues} disabled>
            {messages.noValues}
          </Option>
        )}
      </OptionGroup>
      {field.isLiteral !== true && <Option value={CUSTOM}>{messages.customValue}</Option>}
    </Combobox>
  );
}
