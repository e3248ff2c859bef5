import type { FieldDescription } from '@tandem/protocol';
import { TemplateField } from '../../editors/template/template-field.tsx';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { looksLikeFaultyJson, textOfValue, type ValueKind, valueOfText } from './value-text.ts';

/** Editors of fields that Filter array and Select work out for each item of their list. */
const IS_EACH: ReadonlySet<FieldDescription['editor']['kind']> = new Set(['condition', 'key-values']);

interface TemplateValueFieldProps extends FieldProps {
  readonly kind: ValueKind;
  readonly isMultiline?: boolean;
}

/** A field whose value is written as text with tokens in it. */
export function TemplateValueField({ field, value, onChange, fault, kind, isMultiline = kind === 'json' }: TemplateValueFieldProps) {
  const { isReadOnly, renderIcon, onChooseContent, ...services } = useFieldServices();
  const scope = IS_EACH.has(field.editor.kind) ? services.itemScope : services.scope;
  const messages = useMessages(FIELDS);
  const say = useLocalText();
  const text = textOfValue(value);
  const jsonFault = kind === 'json' && typeof value === 'string' && looksLikeFaultyJson(text) ? messages.faultyJson : undefined;
  return (
    <TemplateField
      label={say(field.label)}
      hint={field.help === undefined ? undefined : say(field.help)}
      isRequired={field.isRequired}
      fault={fault ?? jsonFault}
      template={text}
      onChange={(next) => onChange(valueOfText(next, kind))}
      scope={scope}
      syntax={kind === 'json' && /^\s*[[{]/.test(text) ? 'json' : 'text'}
      isMultiline={isMultiline}
      isReadOnly={isReadOnly}
      isLiteral={field.isLiteral ?? false}
      keepsType={kind !== 'text'}
      placeholder={field.placeholder === undefined ? undefined : say(field.placeholder)}
      renderIcon={renderIcon}
      onChooseContent={(expression) => onChooseContent(field, expression)}
    />
  );
}
