import { Field, makeStyles, Select } from '@fluentui/react-components';

/** The longest name in the list must not widen the form. */
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface IntoFieldProps {
  readonly words: {
    readonly as: string;
    readonly asNew: string;
    readonly asVersionOf: (name: string) => string;
    readonly asVersionHint: string;
  };
  readonly flows: readonly { readonly id: string; readonly name: string }[];
  /** Empty for a new flow. */
  readonly intoId: string;
  readonly onInto: (intoId: string) => void;
}

/** Whether a file becomes a new flow or a new version of one that is there. */
export function IntoField({ words, flows, intoId, onInto }: IntoFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={words.as} {...(intoId === '' ? {} : { hint: words.asVersionHint })}>
      <Select value={intoId} onChange={(_, { value }) => onInto(value)}>
        <option value="">{words.asNew}</option>
        {flows.map(({ id, name }) => (
          <option key={id} value={id}>
            {words.asVersionOf(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
