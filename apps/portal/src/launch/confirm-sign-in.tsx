import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LaunchPreview } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { useMe } from '../shell/me.ts';
import { LaunchCard } from './launch-card.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  account: { overflowWrap: 'anywhere' },
});

interface ConfirmSignInProps {
  readonly opening: NonNullable<LaunchPreview['opening']>;
  readonly onConfirm: () => void;
  readonly onRefuse: () => void;
}

/** Asks before the window gets another sign-in than its browser has, so that nobody works in the account of somebody else unawares. */
export function ConfirmSignIn({ opening, onConfirm, onRefuse }: ConfirmSignInProps) {
  const styles = useStyles();
  const text = useMessages(LAUNCH_MESSAGES);
  const me = useMe();
  const { accountName, accountEmail, desktopFlowName, machineName, osUser } = opening;
  const former = me.data?.account;
  return (
    <LaunchCard title={text.signInTitle(accountName)}>
      <Text weight="semibold" className={styles.account}>
        {accountEmail}
      </Text>
      <Text>{text.signInText(desktopFlowName, machineName, osUser)}</Text>
      {!me.isPending && <Text>{former === undefined ? text.signedInAsNobody : text.signedInAs(`${former.name} (${former.email})`)}</Text>}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text.signInWarning}</MessageBarBody>
      </MessageBar>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onConfirm}>
          {text.signIn(accountName)}
        </Button>
        <Button onClick={onRefuse}>{text.stay}</Button>
      </div>
    </LaunchCard>
  );
}
