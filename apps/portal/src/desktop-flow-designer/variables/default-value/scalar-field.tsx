import { Input, makeStyles, Select } from '@fluentui/react-components';
import { useMessages } from '../../../i18n/language.tsx';
import { DEFAULT_VALUE } from './default-value-messages.ts';
import { readNumber, retyped, type ScalarDraft } from './scalar-draft.ts';

const useStyles = makeStyles({
  // Fields of this kind stand in rows that are narrow on small screens.
  narrow: { minWidth: 0, width: '100%' },
});

interface ScalarFieldProps {
  readonly label: string;
  readonly scalar: ScalarDraft;
  readonly onText: (text: string) => void;
  /** An empty number is one that is not there. */
  readonly mayBeEmpty?: boolean;
}

/** The value of an item, property or cell. */
export function ScalarField({ label, scalar, onText, mayBeEmpty = false }: ScalarFieldProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const { type, text } = scalar;
  if (type === 'boolean') {
    return (
      <Select className={styles.narrow} aria-label={label} value={text} onChange={(_, { value }) => onText(value)}>
        {mayBeEmpty && <option value="" />}
        <option value="true">{words.yes}</option>
        <option value="false">{words.no}</option>
      </Select>
    );
  }
  const isFaulty = type === 'number' && !(mayBeEmpty && text === '') && readNumber(text) === undefined;
  return (
    <Input
      className={styles.narrow}
      input={{ className: styles.narrow, ...(isFaulty ? { 'aria-invalid': true } : {}) }}
      aria-label={label}
      {...(type === 'number' ? { inputMode: 'decimal' } : {})}
      value={text}
      onChange={(_, { value }) => onText(value)}
    />
  );
}

interface ScalarTypeFieldProps {
  readonly label: string;
  readonly scalar: ScalarDraft;
  readonly onChange: (scalar: ScalarDraft) => void;
}

/** What an item, property or column is; a text that stands there is kept where the type can hold it. */
export function ScalarTypeField({ label, scalar, onChange }: ScalarTypeFieldProps) {
  const styles = useStyles();
  const words = useMessages(DEFAULT_VALUE);
  const choose = (value: string) => {
    const type = SCALAR_TYPES.find((candidate) => candidate === value);
    if (type !== undefined) onChange(retyped(scalar, type));
  };
  return (
    <Select className={styles.narrow} aria-label={label} value={scalar.type} onChange={(_, { value }) => choose(value)}>
      {SCALAR_TYPES.map((type) => (
        <option key={type} value={type}>
          {words.types[type]}
        </option>
      ))}
    </Select>
  );
}

const SCALAR_TYPES = ['text', 'number', 'boolean'] as const;
