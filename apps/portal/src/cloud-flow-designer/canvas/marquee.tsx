import { makeStyles, tokens } from '@fluentui/react-components';
import { type PointerEvent, type ReactNode, type SyntheticEvent, useRef, useState } from 'react';

const useStyles = makeStyles({
  area: { position: 'relative', width: '100%', height: '100%' },
  box: {
    position: 'absolute',
    zIndex: 10,
    pointerEvents: 'none',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    opacity: 0.5,
  },
});

/** A rectangle in pixels of the window. */
export interface WindowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface MarqueeProps {
  readonly onSelect: (box: WindowBox) => void;
  readonly children: ReactNode;
}

/** Shift and a drag over the background draws a rectangle; without Shift the background moves. */
export function Marquee({ onSelect, children }: MarqueeProps) {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const [box, setBox] = useState<WindowBox>();
  const begin = (event: PointerEvent) => {
    if (!startsOnBackground(event)) return;
    start.current = { x: event.clientX, y: event.clientY };
    area.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (start.current !== undefined) setBox(boxBetween(start.current, event));
  };
  const end = () => {
    if (start.current !== undefined && box !== undefined) onSelect(box);
    start.current = undefined;
    setBox(undefined);
  };
  const corner = area.current?.getBoundingClientRect();
  return (
    <div
      ref={area}
      className={styles.area}
      onPointerDownCapture={begin}
      // The canvas would move with the same drag.
      onMouseDownCapture={(event) => startsOnBackground(event) && event.stopPropagation()}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {children}
      {box !== undefined && corner !== undefined && (
        <div className={styles.box} style={{ left: box.x - corner.x, top: box.y - corner.y, width: box.width, height: box.height }} />
      )}
    </div>
  );
}

function startsOnBackground({ target, nativeEvent }: SyntheticEvent<Element, MouseEvent>): boolean {
  return (
    nativeEvent.shiftKey && nativeEvent.button === 0 && target instanceof Element && target.closest('.nopan, .react-flow__panel') === null
  );
}

function boxBetween(start: { readonly x: number; readonly y: number }, { clientX, clientY }: PointerEvent): WindowBox {
  return {
    x: Math.min(start.x, clientX),
    y: Math.min(start.y, clientY),
    width: Math.abs(clientX - start.x),
    height: Math.abs(clientY - start.y),
  };
}
