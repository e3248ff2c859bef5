import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RunWait } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { Time } from '../parts/time.tsx';
import { RUN_REASONS } from './reason-messages.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  wait: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

/** What a run waits for, with the way there. */
export function RunWaits({ waits }: { readonly waits: readonly RunWait[] }) {
  const text = useMessages(RUN_REASONS);
  const styles = useStyles();
  if (waits.length === 0) return null;
  return (
    <Section title={text.waitsFor}>
      <Surface>
        <ul className={styles.list}>
          {waits.map((wait) => (
            <li key={wait.path} className={styles.wait}>
              <span>
                <Reason wait={wait} />
                {wait.since !== null && (
                  <>
                    , {text.since} <Time at={wait.since} />
                  </>
                )}
              </span>
              <Text size={200}>
                {text.action}: {wait.name.replaceAll('_', ' ')}
              </Text>
            </li>
          ))}
        </ul>
      </Surface>
    </Section>
  );
}

function Reason({ wait }: { readonly wait: RunWait }) {
  const text = useMessages(RUN_REASONS);
  switch (wait.kind) {
    case 'approval':
      return <ApprovalReason wait={wait} />;
    case 'time':
      return (
        <>
          {text.time} <Time at={wait.until} />
        </>
      );
    case 'pace':
      return (
        <>
          {text.pace} <Time at={wait.until} />
        </>
      );
    case 'child-flow':
      return wait.runId === null ? (
        text.childFlow(wait.cloudFlowName)
      ) : (
        <Link to="/cloud-flow-runs/$runId" params={{ runId: wait.runId }}>
          {text.childFlow(wait.cloudFlowName)}
        </Link>
      );
    case 'desktop-flow':
      return wait.runId === null ? (
        text.desktopFlow(wait.desktopFlowName)
      ) : (
        <Link to="/desktop-flow-runs/$runId" params={{ runId: wait.runId }}>
          {text.desktopFlow(wait.desktopFlowName)}
        </Link>
      );
    default:
      return text[wait.kind];
  }
}

function ApprovalReason({ wait: { approvalId, title, people } }: { readonly wait: Extract<RunWait, { kind: 'approval' }> }) {
  const text = useMessages(RUN_REASONS);
  return (
    <>
      {approvalId === null ? (
        text.approval(title)
      ) : (
        <Link to="/approvals/$approvalId" params={{ approvalId }}>
          {text.approval(title)}
        </Link>
      )}
      {people.length > 0 && ` ${text.askedOf(people.join(', '))}`}
    </>
  );
}
