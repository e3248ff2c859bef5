import type { CardId } from '@tandem/designer-core/cloud-flow';
import type { JsonObject } from '@tandem/kernel';
import type { ConnectorDescription } from '@tandem/protocol';
import { useMemo, useState } from 'react';
import { useDescriptions } from '../designer/use-flow-facts.ts';
import { toggled } from '../state/designer-state.ts';
import { type CanvasServices, CanvasServicesProvider, type CardMark } from './canvas-context.ts';
import { FlowCanvas } from './flow-canvas.tsx';
import { useCardViews } from './use-card-views.ts';
import { useFlowLayout } from './use-flow-layout.ts';
import type { Revealed } from './use-revealed.ts';

interface ReadOnlyCanvasProps {
  readonly definition: JsonObject;
  readonly connectors: readonly ConnectorDescription[];
  readonly runOf?: (card: CardId) => ReturnType<CanvasServices['viewOf']>['run'];
  readonly roundsOf?: CanvasServices['roundsOf'];
  readonly marks?: ReadonlyMap<CardId, CardMark>;
  readonly selected: CardId | undefined;
  readonly revealed: Revealed | undefined;
  readonly onOpen: (card: CardId) => void;
}

/** A flow to look at: a version, or what a run did. */
export function ReadOnlyCanvas(props: ReadOnlyCanvasProps) {
  const { definition, connectors, runOf, roundsOf = noRounds, marks, selected, revealed, onOpen } = props;
  const [collapsed, setCollapsed] = useState<ReadonlySet<CardId>>(new Set());
  const { describe, colourOf } = useDescriptions(connectors);
  const viewOf = useCardViews({ definition, describe, colourOf, runOf, marks });
  const layout = useFlowLayout(definition, collapsed);
  const services = useMemo(
    (): CanvasServices => ({
      viewOf,
      roundsOf,
      isReadOnly: true,
      isSwitch: () => false,
      onOpen,
      onSelect: onOpen,
      onToggle: (card) => setCollapsed((present) => toggled(present, card)),
      onAdd: ignore,
      onDrop: ignore,
      onMenu: ignore,
      onAddCase: ignore,
      onOpenBranch: onOpen,
    }),
    [viewOf, roundsOf, onOpen],
  );
  const chosen = useMemo(() => new Set(selected === undefined ? [] : [selected]), [selected]);
  return (
    <CanvasServicesProvider value={services}>
      <FlowCanvas layout={layout} selected={chosen} revealed={revealed} />
    </CanvasServicesProvider>
  );
}

function noRounds(): undefined {
  return undefined;
}

function ignore(): void {
  // Nothing is changed here.
}
