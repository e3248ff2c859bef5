import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { type CardId, findCard, firstFailure, titleOfCard } from '@tandem/designer-core/cloud-flow';
import { JsonObject, parseJson } from '@tandem/kernel';
import type { CloudFlowRunDetail, ConnectorDescription } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { LoadMore } from '../../parts/load-more.tsx';
import { CLOUD_RUNS_KEY } from '../../runs/run-queries.ts';
import { useAllActions } from '../../runs/use-all-actions.ts';
import { api } from '../../shell/api.ts';
import { ReadOnlyCanvas } from '../canvas/read-only-canvas.tsx';
import type { Revealed } from '../canvas/use-revealed.ts';
import { useConnectors } from '../catalogue/use-operations.ts';
import { useDescriptions } from '../designer/use-flow-facts.ts';
import { useRunOnCards } from '../designer/use-run-on-cards.ts';
import { RUN_CANVAS } from './run-canvas-messages.ts';
import { RunCardPane } from './run-card-pane.tsx';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    height: 'max(420px, calc(100vh - 320px))',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (max-width: 760px)': { flexDirection: 'column', height: 'auto' },
  },
  canvas: { flexGrow: 1, minWidth: 0, minHeight: '320px' },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS },
});

/** What a run did, on the canvas of the version that ran. */
export function RunCanvas({ run }: { readonly run: CloudFlowRunDetail }) {
  const definition = useRunDefinition(run.id);
  const connectors = useConnectors();
  const error = definition.error ?? connectors.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void definition.refetch()} />;
  if (definition.data === undefined || connectors.data === undefined) return <Spinner />;
  return <Drawn run={run} definition={definition.data} connectors={connectors.data} />;
}

/** A run keeps the definition that it began with. */
function useRunDefinition(runId: string) {
  return useQuery({
    queryKey: [...CLOUD_RUNS_KEY, 'one', runId, 'definition'],
    queryFn: async () => {
      const value = parseJson((await api('getCloudFlowRunDefinition', { params: { runId } })).definition);
      return value instanceof JsonObject ? value : new JsonObject();
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

interface DrawnProps {
  readonly run: CloudFlowRunDetail;
  readonly definition: JsonObject;
  readonly connectors: readonly ConnectorDescription[];
}

function Drawn({ run, definition, connectors }: DrawnProps) {
  const styles = useStyles();
  const messages = useMessages(RUN_CANVAS);
  const { actions, hasMore, isLoading, loadMore } = useAllActions(run);
  const known = useMemo(() => ({ trigger: run.trigger, actions }), [run.trigger, actions]);
  const onCards = useRunOnCards(definition, known);
  const [open, setOpen] = useState<CardId>();
  const [revealed, setRevealed] = useState<Revealed>();
  const failure = useMemo(() => firstFailure(definition, actions), [definition, actions]);
  const { describe } = useDescriptions(connectors);
  const say = useLocalText();
  const titleOf = (card: CardId) => {
    const found = findCard(definition, card);
    return found === undefined ? '' : titleOfCard(card, found.name, say(describe(card, found.json).title));
  };
  const show = useCallback((card: CardId) => {
    setOpen(card);
    setRevealed({ card });
  }, []);
  if (onCards === undefined) return null;
  const jump = () => {
    if (failure === undefined) return;
    onCards.choose(failure.iterations);
    show(failure.card);
  };
  return (
    <>
      <div className={styles.bar}>
        <Button icon={<ErrorCircleRegular />} disabled={failure === undefined} onClick={jump}>
          {messages.firstFailure}
        </Button>
        <Text role="status">{failure === undefined ? messages.noFailure : messages.failedAt(titleOf(failure.card))}</Text>
        <LoadMore label={messages.moreActions} hasMore={hasMore} isLoading={isLoading} load={loadMore} />
      </div>
      <div className={styles.view}>
        {open !== undefined && (
          <RunCardPane
            runId={run.id}
            title={titleOf(open)}
            card={open}
            action={onCards.actionOf(open)}
            onClose={() => setOpen(undefined)}
          />
        )}
        <div className={styles.canvas}>
          <ReadOnlyCanvas
            definition={definition}
            connectors={connectors}
            runOf={onCards.runOf}
            roundsOf={onCards.roundsOf}
            selected={open}
            revealed={revealed}
            onOpen={show}
          />
        </div>
      </div>
    </>
  );
}
