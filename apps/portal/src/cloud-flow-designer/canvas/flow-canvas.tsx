import '@xyflow/react/dist/base.css';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FlowLayout } from '@tandem/designer-core/cloud-flow';
import { Background, MiniMap, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { AddNode } from './add-node.tsx';
import { BranchNode } from './branch-node.tsx';
import { CanvasEdges } from './canvas-edges.tsx';
import { CANVAS } from './canvas-messages.ts';
import { type CanvasNode, canvasNodes } from './canvas-model.ts';
import { CardNode } from './card-node.tsx';
import { ContainerNode } from './container-node.tsx';
import { ZoomBar } from './zoom-bar.tsx';

const NODE_TYPES = { card: CardNode, container: ContainerNode, branch: BranchNode, add: AddNode };

const useStyles = makeStyles({
  canvas: { width: '100%', height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  map: { backgroundColor: tokens.colorNeutralBackground1, '@media (max-width: 760px)': { display: 'none' } },
});

interface FlowCanvasProps {
  readonly layout: FlowLayout;
}

/** The flow as a picture that can be moved and zoomed. Arrow keys walk from card to card. */
export function FlowCanvas({ layout }: FlowCanvasProps) {
  const styles = useStyles();
  const messages = useMessages(CANVAS);
  const nodes = useMemo(() => canvasNodes(layout), [layout]);
  const canvas = useRef<ReactFlowInstance<CanvasNode>>(undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus among the cards inside
    <div className={styles.canvas} onKeyDown={(event) => walk(event, canvas.current)}>
      <ReactFlow<CanvasNode>
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        aria-label={messages.canvas}
        onInit={(instance) => {
          canvas.current = instance;
          showStart(instance, layout);
        }}
        minZoom={0.1}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements
        proOptions={PRO_OPTIONS}
      >
        <Background gap={24} />
        <CanvasEdges layout={layout} />
        <MiniMap className={styles.map} pannable zoomable ariaLabel={null} nodeColor={tokens.colorNeutralStroke1} />
        <ZoomBar />
      </ReactFlow>
    </div>
  );
}

const NO_EDGES: never[] = [];
/** React Flow is MIT; its mark stands in NOTICE instead of on the canvas. */
const PRO_OPTIONS = { hideAttribution: true };
const TOP_MARGIN = 40;

/** The beginning of the flow in the middle of the upper edge, at a size that can be read. */
function showStart(instance: ReactFlowInstance<CanvasNode>, { width }: FlowLayout): void {
  const pane = document.querySelector('.react-flow');
  const room = pane?.clientWidth ?? 0;
  const zoom = Math.min(1, Math.max(0.4, (room - 80) / Math.max(width, 1)));
  void instance.setViewport({ x: room / 2 - (width / 2) * zoom, y: TOP_MARGIN, zoom });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** From card to card in reading order; a card out of sight is brought into it. */
function walk(event: KeyboardEvent, instance: ReactFlowInstance<CanvasNode> | undefined): void {
  const step = STEPS[event.key];
  const present = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['card'] : undefined;
  if (step === undefined || present === undefined || instance === undefined) return;
  event.preventDefault();
  const cards = instance
    .getNodes()
    .filter(({ type }) => type === 'card' || type === 'container')
    .toSorted(byPlace);
  const next = cards[cards.findIndex(({ id }) => id === present) + step];
  if (next === undefined) return;
  const middle = { x: next.position.x + (next.width ?? 0) / 2, y: next.position.y + Math.min(next.height ?? 0, 80) / 2 };
  void instance.setCenter(middle.x, middle.y, { zoom: instance.getZoom(), duration: 0 }).then(() => focusCard(next.id));
}

function byPlace(a: CanvasNode, b: CanvasNode): number {
  return a.position.y - b.position.y || a.position.x - b.position.x;
}

function focusCard(card: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(card)}"]`)?.focus());
}
