import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissRegular, ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { findCard, titleOfCard } from '@tandem/designer-core/cloud-flow';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { PANE } from '../pane/pane-messages.ts';
import type { FlowProblem } from './check-flow.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  problem: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', overflowWrap: 'anywhere' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** Everything that is wrong with the flow; each problem leads to its card. */
export function CheckerPane() {
  const styles = useStyles();
  const messages = useMessages(DESIGNER);
  const { close } = useMessages(PANE);
  const { problems, dispatch } = useDesigner();
  return (
    <section>
      <div className={styles.head}>
        <Text as="h2" size={500} weight="semibold">
          {messages.checker}
        </Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={close}
          onClick={() => dispatch({ kind: 'show', panel: { kind: 'none' } })}
        />
      </div>
      {problems.length === 0 && (
        <Text>
          <CheckmarkCircleRegular aria-hidden /> {messages.noProblems}
        </Text>
      )}
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity but their place in the list
          <li key={index}>
            <Problem problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problem({ problem }: { readonly problem: FlowProblem }) {
  const styles = useStyles();
  const { definition, facts, dispatch } = useDesigner();
  const say = useLocalText();
  const translate = useServerText();
  const { card, severity } = problem;
  const found = card === undefined ? undefined : findCard(definition, card);
  const title = card === undefined || found === undefined ? '' : titleOfCard(card, found.name, say(facts.describe(card, found.json).title));
  const icon = severity === 'error' ? <ErrorCircleRegular className={styles.error} /> : <WarningRegular className={styles.warning} />;
  const text = translate(problem.message);
  return (
    <Button
      className={styles.problem}
      appearance="subtle"
      icon={icon}
      disabled={card === undefined}
      onClick={() => card !== undefined && dispatch({ kind: 'go-to', card })}
    >
      {title === '' ? text : `${title}: ${text}`}
    </Button>
  );
}
