import '@xyflow/react/dist/base.css';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CardId, FlowLayout } from '@tandem/designer-core/cloud-flow';
import { Background, ReactFlow, type ReactFlowInstance, type Viewport } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { AddNode } from './add-node.tsx';
import { BranchNode } from './branch-node.tsx';
import { SelectedCardsProvider, useCanvas } from './canvas-context.ts';
import { CanvasEdges } from './canvas-edges.tsx';
import { CanvasMap } from './canvas-map.tsx';
import { CANVAS } from './canvas-messages.ts';
import { type CanvasNode, canvasNodes } from './canvas-model.ts';
import { CardNode } from './card-node.tsx';
import { cardsIn, shownCards } from './card-walk.ts';
import { ContainerNode } from './container-node.tsx';
import { Marquee, type WindowBox } from './marquee.tsx';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useKeptCentre } from './use-kept-centre.ts';
import { type Revealed, useRevealed } from './use-revealed.ts';
import { ZoomBar } from './zoom-bar.tsx';

const NODE_TYPES = { card: CardNode, container: ContainerNode, branch: BranchNode, add: AddNode };

const useStyles = makeStyles({
  canvas: { width: '100%', height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

interface FlowCanvasProps {
  readonly layout: FlowLayout;
  readonly selected: ReadonlySet<CardId>;
  readonly revealed?: Revealed | undefined;
  /** Cards that a rectangle was drawn around. */
  readonly onSelectCards?: (cards: readonly CardId[]) => void;
}

/** The flow as a picture that can be moved and zoomed. Arrow keys walk from card to card. */
export function FlowCanvas({ layout, selected, revealed, onSelectCards = ignore }: FlowCanvasProps) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const { onSelect, isReadOnly } = useCanvas();
  const nodes = useMemo(() => canvasNodes(layout, { isReadOnly }), [layout, isReadOnly]);
  const shown = useMemo(() => shownCards(layout), [layout]);
  const [canvas, setCanvas] = useState<ReactFlowInstance<CanvasNode>>();
  const [hasMap, setHasMap] = useState(true);
  const pane = useRef<HTMLDivElement>(null);
  const start = useStart(pane, layout);
  useKeptCentre({ canvas, pane, shown, selected });
  useRevealed(revealed, { canvas, pane, shown });
  const onKeyDown = useCanvasKeys({
    canvas,
    pane,
    shown,
    onRange: (card, from) => onSelect(card, 'range', from),
    onMap: () => setHasMap(!hasMap),
  });
  const selectIn = (box: WindowBox) => {
    if (canvas === undefined) return;
    const { x, y } = canvas.screenToFlowPosition(box);
    const zoom = canvas.getZoom();
    onSelectCards(cardsIn(shown, { x, y, width: box.width / zoom, height: box.height / zoom }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus among the cards inside
    <div className={styles.canvas} ref={pane} onKeyDown={onKeyDown}>
      <Marquee onSelect={selectIn}>
        <SelectedCardsProvider value={selected}>
          {start !== undefined && (
            <ReactFlow<CanvasNode>
              nodes={nodes}
              edges={NO_EDGES}
              nodeTypes={NODE_TYPES}
              aria-label={messages.canvas}
              onInit={setCanvas}
              defaultViewport={start}
              minZoom={0.1}
              maxZoom={2}
              nodesDraggable={false}
              nodesConnectable={false}
              nodesFocusable={false}
              elementsSelectable={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              selectionKeyCode={null}
              panOnScroll
              zoomOnDoubleClick={false}
              onlyRenderVisibleElements
              proOptions={PRO_OPTIONS}
            >
              <Background gap={24} />
              <CanvasEdges layout={layout} />
              {hasMap && <CanvasMap layout={layout} />}
              <ZoomBar hasMap={hasMap} onMap={() => setHasMap(!hasMap)} />
            </ReactFlow>
          )}
        </SelectedCardsProvider>
      </Marquee>
    </div>
  );
}

const NO_EDGES: never[] = [];
/** React Flow is MIT; its mark stands in NOTICE instead of on the canvas. */
const PRO_OPTIONS = { hideAttribution: true };
const TOP_MARGIN = 40;
/** A canvas this narrow is one of a phone, where smaller cards could be neither read nor hit. */
const NARROW_PX = 600;

/**
 * The beginning of the flow in the middle of the upper edge, at a size that can be read; undefined before the room is measured, so that
 * nothing is drawn in a place where it does not stay.
 */
function useStart(pane: RefObject<HTMLElement | null>, { width }: FlowLayout): Viewport | undefined {
  const [room, setRoom] = useState<number>();
  useLayoutEffect(() => setRoom(pane.current?.clientWidth ?? 0), [pane]);
  if (room === undefined) return undefined;
  const smallest = room < NARROW_PX ? 1 : 0.5;
  const zoom = Math.min(1, Math.max(smallest, (room - 80) / Math.max(width, 1)));
  return { x: room / 2 - (width / 2) * zoom, y: TOP_MARGIN, zoom };
}

function ignore(): void {
  // A canvas that is only looked at selects nothing.
}
