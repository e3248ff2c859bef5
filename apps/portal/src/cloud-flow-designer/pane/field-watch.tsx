import { type ReactNode, useEffect, useRef } from 'react';

interface FieldWatchProps {
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Tells when the focus leaves a field; a panel that the field opened is still the field. */
export function FieldWatch({ onLeave, children }: FieldWatchProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to where the focus goes
    <div
      onFocus={() => clearTimeout(timer.current)}
      // What is focused next is told right after, also when it is elsewhere in the document.
      onBlur={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(onLeave);
      }}
    >
      {children}
    </div>
  );
}
