import { Combobox, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import type { Credential } from '@tandem/protocol';
import { useState } from 'react';
import { useCredentials } from '../../credentials/credential-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { Link } from '../../parts/link.tsx';
import type { ControlProps } from './control-props.ts';
import { credentialText } from './credential-name.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { VariablePicker } from './variable-picker.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  box: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  user: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  none: { display: 'block', paddingTop: tokens.spacingVerticalXS },
});

/** The name of a credential: one of those that there are, or a text. */
export function CredentialControl({ field, onText, aria }: ControlProps) {
  const styles = useStyles();
  const words = useMessages(STEP_DIALOG);
  const { data: credentials } = useCredentials();
  const [isTyping, setTyping] = useState(false);
  const entries = (credentials ?? []).map((credential) => ({ ...credential, text: credentialText(credential.name, field) }));
  const shown = isTyping ? entries.filter(({ text }) => text.toLowerCase().includes(field.text.toLowerCase())) : entries;
  const take = (text: string) => {
    setTyping(false);
    onText(text);
  };
  return (
    <>
      <div className={styles.row}>
        <Combobox
          {...aria}
          className={styles.box}
          input={{ className: styles.input, spellCheck: false }}
          freeform
          placeholder={words.choose}
          value={field.text}
          selectedOptions={entries.some(({ text }) => text === field.text) ? [field.text] : []}
          onChange={({ target }) => {
            setTyping(true);
            onText(target.value);
          }}
          onBlur={() => setTyping(false)}
          onOptionSelect={(_, { optionValue }) => {
            // Typing another text than the chosen one lets go of the choice, which is no choice of its own.
            if (optionValue !== undefined) take(optionValue);
          }}
        >
          {shown.map((entry) => (
            <Option key={entry.id} value={entry.text} text={entry.text}>
              <Entry credential={entry} />
            </Option>
          ))}
          {shown.length === 0 && (
            <Option value={field.text} text={field.text} disabled>
              {entries.length === 0 ? words.noCredentials : words.noSuchCredential}
            </Option>
          )}
        </Combobox>
        <VariablePicker onChoose={(variable) => take(`${field.text}${field.isPowerFx === true ? `\${${variable}}` : `%${variable}%`}`)} />
      </div>
      {credentials?.length === 0 && (
        <Text size={200} className={styles.none}>
          {words.noCredentials}{' '}
          <Link to="/credentials" target="_blank">
            {words.makeCredential}
          </Link>
        </Text>
      )}
    </>
  );
}

function Entry({ credential: { name, username } }: { readonly credential: Credential }) {
  const styles = useStyles();
  return (
    <span>
      {name}{' '}
      <Text size={200} className={styles.user}>
        {username}
      </Text>
    </span>
  );
}
