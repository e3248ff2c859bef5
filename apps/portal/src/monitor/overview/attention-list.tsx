import { MessageBar, MessageBarBody, MessageBarGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Attention } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { Labelled } from '../../parts/labelled.tsx';
import { Link } from '../../parts/link.tsx';
import { OVERVIEW } from './messages.ts';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** What a person should look at, each with the way to it; nothing when all is well. */
export function AttentionList({ signs }: { readonly signs: readonly Attention[] }) {
  const text = useMessages(OVERVIEW);
  const styles = useStyles();
  if (signs.length === 0) return null;
  return (
    <Labelled label={text.attention}>
      <MessageBarGroup className={styles.list}>
        {signs.map((sign) => (
          <MessageBar key={keyOf(sign)} intent="warning" layout="multiline">
            <MessageBarBody>
              <Sign sign={sign} />
            </MessageBarBody>
          </MessageBar>
        ))}
      </MessageBarGroup>
    </Labelled>
  );
}

function Sign({ sign }: { readonly sign: Attention }) {
  const { signs: words } = useMessages(OVERVIEW);
  const translate = useServerText();
  switch (sign.kind) {
    case 'machineQuarantined':
      return <MachineLink machineId={sign.machineId}>{words.machineQuarantined(sign.machineName)}</MachineLink>;
    case 'machineOffline':
      return <MachineLink machineId={sign.machineId}>{words.machineOffline(sign.machineName, sign.queuedCount)}</MachineLink>;
    case 'runUnreachable':
      return <RunLink runId={sign.runId}>{words.runUnreachable(sign.flowName, sign.machineName)}</RunLink>;
    case 'connectionBroken':
      return (
        <>
          <Link to="/connections">{words.connectionBroken(sign.connectionName)}</Link> {translate(sign.message)}
        </>
      );
    case 'runWaitsLong':
      return (
        <>
          <RunLink runId={sign.runId}>{words.runWaitsLong(sign.flowName)}</RunLink> {translate(sign.message)}
        </>
      );
  }
}

function MachineLink({ machineId, children }: { readonly machineId: string; readonly children: string }) {
  return (
    <Link to="/machines/$machineId" params={{ machineId }}>
      {children}
    </Link>
  );
}

function RunLink({ runId, children }: { readonly runId: string; readonly children: string }) {
  return (
    <Link to="/desktop-flow-runs/$runId" params={{ runId }}>
      {children}
    </Link>
  );
}

function keyOf(sign: Attention): string {
  const { kind } = sign;
  if ('machineId' in sign) return `${kind} ${sign.machineId}`;
  return 'runId' in sign ? `${kind} ${sign.runId}` : `${kind} ${sign.connectionId}`;
}
