import { Button, Field, Input, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { DesktopFlowDetail } from '@tandem/protocol';
import { useId, useState } from 'react';
import { useCredentials } from '../credentials/credential-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Section } from '../parts/section.tsx';
import { DESKTOP_FLOW_REACH } from './reach-messages.ts';
import { useChangeReach } from './use-change-reach.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0, listStyleType: 'none' },
  listed: { display: 'flex', alignItems: 'center', minWidth: 0, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

/** The credentials that runs of a desktop flow get, and the list of those whose names its steps compute. */
export function FlowCredentials({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOW_REACH);
  const { written, listed, isComputed } = flow.credentials;
  if (written.length === 0 && listed.length === 0 && !isComputed) return null;
  const hasList = isComputed || listed.length > 0;
  const facts = [
    { label: text.written, value: written.length === 0 ? text.none : written.join(', ') },
    ...(hasList ? [{ label: text.listed, value: <ListedNames flow={flow} /> }] : []),
  ];
  return (
    <Section title={text.credentials}>
      <Text>{text.credentialsHint}</Text>
      {isComputed && (
        <MessageBar intent={listed.length === 0 ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>{text.computed}</MessageBarBody>
        </MessageBar>
      )}
      <Facts facts={facts} />
      {hasList && flow.mayEdit && <AddName flow={flow} />}
    </Section>
  );
}

function ListedNames({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOW_REACH);
  const styles = useStyles();
  const change = useChangeReach(flow.id);
  const { listed } = flow.credentials;
  if (listed.length === 0) return text.none;
  return (
    <ul className={styles.list}>
      {listed.map((name) => (
        <li key={name} className={styles.listed}>
          {name}
          {flow.mayEdit && (
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={text.remove(name)}
              onClick={() => void change({ credentialNames: listed.filter((other) => other !== name) })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function AddName({ flow }: { readonly flow: DesktopFlowDetail }) {
  const text = useMessages(DESKTOP_FLOW_REACH);
  const styles = useStyles();
  const known = useId();
  const [name, setName] = useState('');
  const change = useChangeReach(flow.id);
  const credentials = useCredentials().data ?? [];
  const add = async () => {
    if (await change({ credentialNames: [...flow.credentials.listed, name.trim()] })) setName('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void add();
      }}
    >
      <Field label={text.name}>
        <Input value={name} maxLength={200} list={known} onChange={(_, { value }) => setName(value)} />
      </Field>
      <datalist id={known}>
        {[...new Set(credentials.map((credential) => credential.name))].map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      <Button type="submit" icon={<AddRegular />} disabledFocusable={name.trim() === ''}>
        {text.add}
      </Button>
    </form>
  );
}
