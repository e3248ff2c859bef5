import { makeStyles, tokens } from '@fluentui/react-components';
import type { RunChange } from '@tandem/protocol';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { Link } from '../parts/link.tsx';
import { RUN_CHANGES } from './change-messages.ts';

type Failure = RunChange['failures'][number];

/** Runs that are named of each reason. */
const NAMED = 5;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** With which runs a change could not be done, by reason. */
export function RunFailures({ failures }: { readonly failures: readonly Failure[] }) {
  const { over } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const styles = useStyles();
  const reasons = [...Map.groupBy(failures, ({ code, message, fix }) => `${code} ${message} ${fix}`).values()];
  return (
    <>
      {over.failed(failures.length, formats.number(failures.length))}
      <ul className={styles.list}>
        {reasons.map((same) => (
          <li key={same[0]?.runId}>
            <Reason failures={same} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reason({ failures }: { readonly failures: readonly Failure[] }) {
  const { over } = useMessages(RUN_CHANGES);
  const formats = useFormats();
  const translate = useServerText();
  const [first] = failures;
  if (first === undefined) return null;
  const named = failures.slice(0, NAMED);
  return (
    <>
      {translate(first.message)} {first.fix !== null && translate(first.fix)} <code>{first.code}</code>{' '}
      {named.map(({ runId, cloudFlowName }, index) => (
        <span key={runId}>
          {index > 0 && ', '}
          <Link to="/cloud-flow-runs/$runId" params={{ runId }}>
            {cloudFlowName === '' ? runId : cloudFlowName}
          </Link>
        </span>
      ))}
      {failures.length > NAMED && ` ${over.more(formats.number(failures.length - NAMED))}`}
    </>
  );
}
