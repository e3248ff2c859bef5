import {
  Button,
  makeStyles,
  type PositioningVirtualElement,
  TeachingPopover,
  TeachingPopoverBody,
  TeachingPopoverHeader,
  TeachingPopoverSurface,
  TeachingPopoverTitle,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { TOUR } from './messages.ts';
import type { TourStep } from './tour-steps.ts';
import { type TourTarget, useTourTarget } from './use-tour-target.ts';

const useStyles = makeStyles({
  surface: { width: 'min(340px, calc(100vw - 48px))', boxSizing: 'border-box' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** Where a step stands that has nothing to point at. */
const CORNER: PositioningVirtualElement = {
  getBoundingClientRect: () => new DOMRect(window.innerWidth - 16, window.innerHeight - 16, 0, 0),
};

interface TourCardProps {
  readonly step: TourStep;
  readonly number: number;
  readonly of: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onEnd: () => void;
}

/**
 * One step of the tour, beside what it speaks of. It takes the focus when it opens and gives the page back at once: nothing is held, and
 * only its buttons and Escape end it.
 */
export function TourCard({ step, number, of, onBack, onNext, onEnd }: TourCardProps) {
  const styles = useStyles();
  const messages = useMessages(TOUR);
  const titleId = useId();
  const textId = useId();
  const target = useTourTarget(step.target);
  const { title, text } = messages.steps[step.name];
  if (target.kind === 'awaited') return null;
  return (
    <TeachingPopover
      open
      trapFocus={false}
      withArrow={target.kind === 'there'}
      positioning={positionOf(target)}
      onOpenChange={({ type }) => type === 'keydown' && onEnd()}
    >
      <TeachingPopoverSurface className={styles.surface} role="dialog" aria-labelledby={titleId} aria-describedby={textId} tabIndex={-1}>
        <TeachingPopoverHeader dismissButton={{ 'aria-label': messages.end, onClick: onEnd }}>
          {messages.progress(number, of)}
        </TeachingPopoverHeader>
        <TeachingPopoverBody>
          <TeachingPopoverTitle id={titleId}>{title}</TeachingPopoverTitle>
          <div id={textId}>{text}</div>
        </TeachingPopoverBody>
        <div className={styles.buttons}>
          {number > 1 && <Button onClick={onBack}>{messages.back}</Button>}
          <Button appearance="primary" onClick={number === of ? onEnd : onNext}>
            {number === of ? messages.done : messages.next}
          </Button>
        </div>
      </TeachingPopoverSurface>
    </TeachingPopover>
  );
}

function positionOf(target: Exclude<TourTarget, { readonly kind: 'awaited' }>) {
  if (target.kind === 'missing') return { target: CORNER, position: 'above', align: 'end' } as const;
  return { target: target.element as HTMLElement, position: 'below', align: 'start' } as const;
}
