import { makeStyles, tokens } from '@fluentui/react-components';
import type { FlowLayout, LayoutBox } from '@tandem/designer-core/cloud-flow';
import { Panel, type ReactFlowState, useReactFlow, useStore } from '@xyflow/react';
import { memo, type PointerEvent, useMemo } from 'react';
import { boxAround, mapOutline, within } from './map-outline.ts';

const useStyles = makeStyles({
  panel: {
    width: '200px',
    height: '150px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  map: { display: 'block', width: '100%', height: '100%', cursor: 'pointer', touchAction: 'none' },
  cards: { fill: tokens.colorNeutralStroke1 },
  sight: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    vectorEffect: 'non-scaling-stroke',
  },
});

/** A flow so much taller than wide fills the map by being stretched; it would be a hairline. */
const LONG = 4;
/** A smaller canvas would be covered by its map. */
const ROOM_PX = 420;

/**
 * The whole flow small, with the part that is in sight; a press or a drag brings another part there. It stands beside the arrow keys and
 * is for the pointer alone. All cards are one outline: an element for each would be told of every move of the picture.
 */
export const CanvasMap = memo(function CanvasMap({ layout }: { readonly layout: FlowLayout }) {
  const styles = useStyles();
  const outline = useMemo(() => mapOutline(layout), [layout]);
  const sight = useStore(sightOf, isSameBox);
  const hasRoom = useStore(({ width, height }) => Math.min(width, height) >= ROOM_PX);
  const { setCenter, getZoom } = useReactFlow();
  if (!hasRoom) return null;
  const flow = { x: 0, y: 0, width: layout.width, height: layout.height };
  const { x, y, width, height } = boxAround(flow, sight);
  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    const toFlow = event.currentTarget.getScreenCTM()?.inverse();
    if (event.buttons !== 1 || toFlow === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = within(flow, new DOMPoint(event.clientX, event.clientY).matrixTransform(toFlow));
    void setCenter(point.x, point.y, { zoom: getZoom() });
  };
  return (
    <Panel position="bottom-right" className={styles.panel}>
      <svg
        className={styles.map}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio={height > width * LONG ? 'none' : 'xMidYMid'}
        aria-hidden
        onPointerDown={goTo}
        onPointerMove={goTo}
      >
        <path className={styles.cards} d={outline} />
        <rect className={styles.sight} {...sight} />
      </svg>
    </Panel>
  );
});

/** The part of the flow that the canvas shows. */
function sightOf({ transform: [x, y, zoom], width, height }: ReactFlowState): LayoutBox {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function isSameBox(left: LayoutBox, right: LayoutBox): boolean {
  return left.x === right.x && left.y === right.y && left.width === right.width && left.height === right.height;
}
