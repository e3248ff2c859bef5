import { Field, Input, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components';
import type { EnvironmentVariableKind } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { ENVIRONMENT_VARIABLES } from './messages.ts';
import { readField } from './variable-value.ts';

const useStyles = makeStyles({ json: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, minHeight: '120px' } });

interface ValueFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly kind: EnvironmentVariableKind;
  /** The text itself, or JSON text for every other kind. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The value of a variable, in the field that its kind needs. */
export function ValueField({ label, hint, kind, text, onText }: ValueFieldProps) {
  const words = useMessages(ENVIRONMENT_VARIABLES);
  const styles = useStyles();
  if (kind === 'yes-no') {
    const isYes = text === 'true';
    return (
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        <Switch label={isYes ? words.yes : words.no} checked={isYes} onChange={(_, { checked }) => onText(String(checked))} />
      </Field>
    );
  }
  const reading = readField(kind, text);
  const fault = reading.ok || reading.fault === 'missing' ? undefined : words.faults[reading.fault];
  return (
    <Field
      label={label}
      required={kind !== 'text'}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      {kind === 'number' ? (
        <Input inputMode="decimal" spellCheck={false} value={text} onChange={(_, { value }) => onText(value)} />
      ) : (
        <Textarea
          resize="vertical"
          spellCheck={kind === 'text'}
          value={text}
          {...(kind === 'json' ? { textarea: { className: styles.json } } : {})}
          onChange={(_, { value }) => onText(value)}
        />
      )}
    </Field>
  );
}
