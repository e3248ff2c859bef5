import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCredentials } from '../../credentials/credential-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { Link } from '../../parts/link.tsx';
import type { ControlProps } from './control-props.ts';
import { credentialText } from './credential-name.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { SuggestionControl } from './suggestion-control.tsx';

const useStyles = makeStyles({ none: { display: 'block', paddingTop: tokens.spacingVerticalXS } });

/** The name of a credential: one of those that there are, or a text. */
export function CredentialControl(props: ControlProps) {
  const styles = useStyles();
  const words = useMessages(STEP_DIALOG);
  const { data: credentials } = useCredentials();
  const suggestions = (credentials ?? []).map(({ name, username }) => ({ text: credentialText(name, props.field), detail: username }));
  return (
    <>
      <SuggestionControl {...props} suggestions={suggestions} none={words.noCredentials} noneLike={words.noSuchCredential} />
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
