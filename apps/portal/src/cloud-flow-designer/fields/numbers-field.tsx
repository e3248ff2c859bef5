import { Field, Input } from '@fluentui/react-components';
import { equalJson } from '@tandem/kernel';
import type { FieldEditor } from '@tandem/protocol';
import { useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { numbersOfText, textOfNumbers } from './number-list.ts';
import { TemplateValueField } from './template-value-field.tsx';

interface NumbersFieldProps extends FieldProps {
  readonly editor: FieldEditor & { readonly kind: 'numbers' };
}

/** Whole numbers with commas between them. What is no such number is told at the field and stays in the flow, whose checker tells it, too. */
export function NumbersField({ editor, ...props }: NumbersFieldProps) {
  const { field, value, onChange, fault } = props;
  const { isReadOnly } = useFieldServices();
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const written = textOfNumbers(value);
  const [typed, setTyped] = useState(written ?? '');
  if (written === undefined) return <TemplateValueField {...props} kind="json" />;
  // An undo changes the value behind the text.
  const text = equalJson(numbersOfText(typed, editor).items, numbersOfText(written, editor).items) ? typed : written;
  const write = (next: string) => {
    setTyped(next);
    const { items } = numbersOfText(next, editor);
    onChange(items.length === 0 ? undefined : items);
  };
  const shownFault = numbersOfText(text, editor).isValid ? fault : messages.numbersFault(editor.minimum, editor.maximum);
  return (
    <Field
      label={say(field.label)}
      required={field.isRequired}
      {...(field.help === undefined ? {} : { hint: say(field.help) })}
      {...(shownFault === undefined ? {} : { validationMessage: shownFault })}
    >
      <Input
        value={text}
        readOnly={isReadOnly}
        onChange={(_, { value: next }) => write(next)}
        {...(field.placeholder === undefined ? {} : { placeholder: say(field.placeholder) })}
      />
    </Field>
  );
}
