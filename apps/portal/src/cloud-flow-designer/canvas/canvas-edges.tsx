import { makeStyles, tokens } from '@fluentui/react-components';
import type { FlowLayout, LayoutEdge } from '@tandem/designer-core/cloud-flow';
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';

const useStyles = makeStyles({
  layer: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none', zIndex: 900 },
  edge: { fill: 'none', stroke: tokens.colorNeutralStroke1Hover, strokeWidth: '1.5px' },
  unusual: { fill: 'none', stroke: tokens.colorPaletteMarigoldBorderActive, strokeWidth: '1.5px', strokeDasharray: '5 4' },
});

/** The lines of the canvas, all of a look in one path: their ends are known from the layout. */
export const CanvasEdges = memo(function CanvasEdges({ layout }: { readonly layout: FlowLayout }) {
  const styles = useStyles();
  return (
    <ViewportPortal>
      <svg className={styles.layer} width={1} height={1} aria-hidden role="presentation">
        <path className={styles.edge} d={pathOfAll(layout.edges.filter(({ isUnusual }) => !isUnusual))} />
        <path className={styles.unusual} d={pathOfAll(layout.edges.filter(({ isUnusual }) => isUnusual))} />
      </svg>
    </ViewportPortal>
  );
});

function pathOfAll(edges: readonly LayoutEdge[]): string {
  return edges.map(pathOf).join('');
}

/** Straight down, across a little above the card that it leads to, and down again. */
function pathOf({ fromX, fromY, toX, toY }: LayoutEdge): string {
  if (Math.abs(fromX - toX) < 1) return `M${fromX},${fromY}V${toY}`;
  const bend = Math.max(fromY + 8, toY - 40);
  const radius = Math.min(8, Math.abs(toX - fromX) / 2);
  const side = toX > fromX ? radius : -radius;
  return `M${fromX},${fromY}V${bend - radius}q0,${radius} ${side},${radius}H${toX - side}q${side},0 ${side},${radius}V${toY}`;
}
