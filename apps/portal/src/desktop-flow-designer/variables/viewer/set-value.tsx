import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import type { VariableView } from '@tandem/protocol';
import { type FormEvent, useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/language.tsx';
import { useServerText } from '../../../i18n/server-text.ts';
import { useNotify } from '../../../parts/notify.tsx';
import type { DebugState } from '../../debug/debug-state.ts';
import { useDesigner } from '../../state/designer-context.ts';
import type { Detail } from '../live/use-detail.ts';
import { readType } from '../types/value-type.ts';
import { jsonOfTyped, type TypedKind, typedKindOf } from './typed-value.ts';
import { VIEWER } from './viewer-messages.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  wide: { width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What was known when a value was sent; the machine answers with new variables or a refusal. */
interface Sent {
  readonly variables: readonly VariableView[];
  readonly refusal: DebugState['refusal'];
}

/** Gives a variable another value while the run is paused. */
export function SetValue({ detail }: { readonly detail: Detail }) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const translate = useServerText();
  const notify = useNotify();
  const { debug } = useDesigner();
  const { state, send } = debug;
  const kind = typedKindOf(readType(detail.type));
  const [text, setText] = useState(() => firstText(kind, detail.text ?? ''));
  const [sent, setSent] = useState<Sent>();
  const json = jsonOfTyped(kind, text);
  const isAnswered = sent !== undefined && state.variables !== sent.variables;
  useEffect(() => {
    if (!isAnswered) return;
    setSent(undefined);
    notify.done(words.isSet);
  }, [isAnswered, notify, words]);
  if (state.run.kind !== 'paused') return <Text className={styles.quiet}>{words.notPaused}</Text>;
  const refusal = sent !== undefined && state.refusal !== sent.refusal ? state.refusal : undefined;
  const fault = json === undefined ? words.notANumber : refusal === undefined ? undefined : translate(refusal.message);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (json === undefined || !send({ kind: 'set-variable', name: detail.name, value: json })) return;
    setSent({ variables: state.variables, refusal: state.refusal });
  };
  const hint = kind === 'dateTime' ? `${words.dateHint} ${words.changeHint}` : words.changeHint;
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <Field className={styles.wide} label={words.change} hint={hint} {...(fault === undefined ? {} : { validationMessage: fault })}>
        {fieldOf(kind, { text, setText, words })}
      </Field>
      <Button type="submit" size="small" disabledFocusable={json === undefined}>
        {words.set}
      </Button>
    </form>
  );
}

function firstText(kind: TypedKind, text: string): string {
  return kind === 'boolean' ? String(text.toLowerCase() === 'true') : text;
}

interface FieldParts {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly words: { readonly yes: string; readonly no: string };
}

function fieldOf(kind: TypedKind, { text, setText, words }: FieldParts) {
  if (kind === 'boolean') {
    return (
      <Select value={text} onChange={(_, { value }) => setText(value)}>
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </Select>
    );
  }
  if (kind === 'text') return <Textarea rows={2} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />;
  return <Input value={text} onChange={(_, { value }) => setText(value)} />;
}
