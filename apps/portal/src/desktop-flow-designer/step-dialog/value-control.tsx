import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ControlProps } from './control-props.ts';
import { VariablePicker } from './variable-picker.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  value: { flexGrow: 1, minWidth: 0 },
  text: { minHeight: '32px' },
});

/** Fields that hold a name take no variables in percent signs. */
const NAMES: ReadonlySet<string> = new Set(['name', 'variable', 'target']);
/** Texts up to this long, without line breaks, stand in one line. */
const ONE_LINE = 120;

/** A value as it is written: characters, and variables and expressions between percent signs. */
export function ValueControl({ field, onText, aria }: ControlProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const keep = (element: HTMLInputElement | HTMLTextAreaElement | null) => {
    input.current = element;
  };
  const isLong = field.type.kind === 'text' || field.type.kind === 'any' || field.text.length > ONE_LINE || /[\r\n]/.test(field.text);
  const isName = NAMES.has(field.type.kind);
  const isComment = field.type.kind === 'name' && field.name === 'text';
  /** Puts the variable where the caret is. */
  const insert = (variable: string) => {
    const { selectionStart, selectionEnd } = input.current ?? {};
    const [start, end] = [selectionStart ?? field.text.length, selectionEnd ?? field.text.length];
    onText(`${field.text.slice(0, start)}${reference(variable, field)}${field.text.slice(end)}`);
    input.current?.focus();
  };
  const common = { ...aria, value: field.text, spellCheck: false } as const;
  return (
    <div className={styles.row}>
      {(isLong || isComment) && !(isName && !isComment) ? (
        <Textarea
          {...common}
          textarea={{ ref: keep, className: styles.text }}
          className={styles.value}
          resize="vertical"
          rows={Math.min(8, field.text.split('\n').length)}
          onChange={(_, { value }) => onText(value)}
        />
      ) : (
        <Input {...common} input={{ ref: keep }} className={styles.value} onChange={(_, { value }) => onText(value)} />
      )}
      {!isName && <VariablePicker onChoose={insert} />}
    </div>
  );
}

function reference(variable: string, { type, isPowerFx }: ControlProps['field']): string {
  if (isPowerFx === true) return `\${${variable}}`;
  return type.kind === 'condition' ? variable : `%${variable}%`;
}
