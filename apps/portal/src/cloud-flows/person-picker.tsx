import { Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { Person } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { SHARING } from './sharing-messages.ts';
import { LEAST_LETTERS, usePeople } from './sharing-queries.ts';

const useStyles = makeStyles({
  found: { maxHeight: '220px', overflowY: 'auto' },
  email: { color: tokens.colorNeutralForeground3, display: 'block', overflowWrap: 'anywhere' },
});

interface PersonPickerProps {
  readonly chosen: Person | undefined;
  readonly onChoose: (person: Person | undefined) => void;
}

/** Looks for a person by a part of name or e-mail address. */
export function PersonPicker({ chosen, onChoose }: PersonPickerProps) {
  const text = useMessages(SHARING);
  const [typed, setTyped] = useState('');
  return (
    <>
      <Field label={text.find} hint={text.findHint} required>
        <Input
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(_, { value }) => {
            setTyped(value);
            onChoose(undefined);
          }}
        />
      </Field>
      {typed.trim().length >= LEAST_LETTERS && <FoundPeople typed={typed} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

function FoundPeople({ typed, chosen, onChoose }: PersonPickerProps & { readonly typed: string }) {
  const text = useMessages(SHARING);
  const { data: people, error, refetch } = usePeople(typed);
  return (
    <>
      {/* It is there before its text is, so that readers hear how many were found. */}
      <Text role="status">{people === undefined ? '' : people.length === 0 ? text.nobody : text.foundCount(people.length)}</Text>
      {people === undefined && error !== null && <ErrorBar error={error} retry={() => void refetch()} />}
      {people !== undefined && people.length > 0 && <PeopleList people={people} chosen={chosen} onChoose={onChoose} />}
    </>
  );
}

function PeopleList({ people, chosen, onChoose }: PersonPickerProps & { readonly people: readonly Person[] }) {
  const text = useMessages(SHARING);
  const styles = useStyles();
  return (
    <Field label={text.found} className={styles.found}>
      <RadioGroup
        value={chosen?.accountId ?? ''}
        onChange={(_, { value }) => onChoose(people.find(({ accountId }) => accountId === value))}
      >
        {people.map(({ accountId, name, email }) => (
          <Radio
            key={accountId}
            value={accountId}
            label={
              <>
                {name}
                <Text size={200} className={styles.email}>
                  {email}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
