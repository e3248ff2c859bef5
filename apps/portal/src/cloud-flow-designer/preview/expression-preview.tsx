import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { type CardId, findCard, isLoop, ownersOf, pathsNamedBy, previewExpression } from '@tandem/designer-core/cloud-flow';
import { type JsonObject, printJson } from '@tandem/kernel';
import type { CloudFlowRunDetail } from '@tandem/protocol';
import { useDeferredValue, useMemo } from 'react';
import { useFormats, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { TextView } from '../../parts/text-view.tsx';
import { useStatusWords } from '../../parts/use-status-words.ts';
import { useDesigner } from '../designer/designer-context.ts';
import { PREVIEW } from './preview-messages.ts';
import { usePastRun, usePastRunDetail } from './use-past-run.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  value: { '& pre': { maxHeight: '140px' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

interface ExpressionPreviewProps {
  /** Whose field the expression is in. */
  readonly card: CardId;
  readonly expression: string;
}

/** What an expression gives with the values of the run on the cards, else of the last run of the flow. */
export function ExpressionPreview({ card, expression }: ExpressionPreviewProps) {
  const messages = useMessages(PREVIEW);
  const { flowId, run: shown } = useDesigner();
  const { run, hasNone, error } = usePastRunDetail(flowId, shown?.runId);
  const settled = useDeferredValue(expression);
  if (error !== null) return <ErrorBar error={error} />;
  if (hasNone) return <Text size={200}>{messages.noRun}</Text>;
  if (run === undefined) return <Spinner size="tiny" label={messages.loading} labelPosition="after" />;
  return <WithRun card={card} expression={settled} run={run} />;
}

function WithRun({ card, expression, run }: ExpressionPreviewProps & { readonly run: CloudFlowRunDetail }) {
  const styles = useStyles();
  const messages = useMessages(PREVIEW);
  const words = useStatusWords();
  const { moment } = useFormats();
  const { definition, run: shown } = useDesigner();
  const iterations = shown?.chosen ?? FIRST_ROUNDS;
  const paths = useMemo(() => pathsNamedBy(expression, { definition, card, iterations }), [expression, definition, card, iterations]);
  const past = usePastRun(run, paths);
  const found = useMemo(
    () => (past === undefined ? undefined : previewExpression(expression, { definition, run: past, card, iterations }, chance())),
    [past, expression, definition, card, iterations],
  );
  return (
    <section className={styles.preview} aria-label={messages.title}>
      {found === undefined ? <Spinner size="tiny" label={messages.loading} labelPosition="after" /> : <Preview found={found} />}
      <Text size={200} className={styles.quiet}>
        {messages.of(moment(run.startedAt, { now: Date.now() }), words(run.status))}
        {shown === undefined && isInLoop(definition, card) && ` ${messages.firstRound}`}
      </Text>
    </section>
  );
}

function Preview({ found }: { readonly found: ReturnType<typeof previewExpression> }) {
  const styles = useStyles();
  const messages = useMessages(PREVIEW);
  const translate = useServerText();
  switch (found.kind) {
    case 'value':
      return (
        <div className={styles.value}>
          <TextView label={messages.title} text={typeof found.value === 'string' ? found.value : printJson(found.value, 2)} />
        </div>
      );
    case 'secured':
      return (
        <Text>
          <LockClosedRegular aria-hidden /> {messages.secured}
        </Text>
      );
    case 'fault':
      return (
        <Text role="status" className={styles.fault}>
          {translate(found.message)}
        </Text>
      );
  }
}

function isInLoop(definition: JsonObject, card: CardId): boolean {
  const found = findCard(definition, card);
  return found !== undefined && 'level' in found && ownersOf(found.level).some(({ json }) => isLoop(json));
}

const FIRST_ROUNDS: ReadonlyMap<CardId, number> = new Map();

function chance() {
  return { nowMs: Date.now(), newGuid: () => crypto.randomUUID(), random: Math.random };
}
