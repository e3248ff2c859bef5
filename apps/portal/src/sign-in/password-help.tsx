import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMessages } from '../i18n/language.tsx';
import { SIGN_IN } from './messages.ts';

const COMMAND = 'npx tandem account reset-password E-MAIL';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  command: { overflowWrap: 'anywhere' },
});

/** Where a first password stands, and who gives a new one. It says the same to everybody: nothing about this installation. */
export function PasswordHelp() {
  const styles = useStyles();
  const { noPassword } = useMessages(SIGN_IN);
  return (
    <details>
      <summary className={styles.summary}>{noPassword.title}</summary>
      <div className={styles.text}>
        <Text size={200}>{noPassword.first}</Text>
        <Text size={200}>{noPassword.other}</Text>
        <Text size={200}>
          {noPassword.lost} <code className={styles.command}>{COMMAND}</code>
        </Text>
      </div>
    </details>
  );
}
