import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useReturnFocus } from '../parts/use-return-focus.ts';
import { TourCard } from './tour-card.tsx';
import { stepAtPage, type TourStep, tourSteps } from './tour-steps.ts';

interface TourViewProps {
  readonly onEnd: () => void;
}

/** The first tour: home, the sample cloud flow, a run of it, what became of it, and the machines. It ends for whoever goes elsewhere. */
export function TourView({ onEnd }: TourViewProps) {
  useReturnFocus();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const steps = tourSteps(useFlowToBeginWith());
  const [chosen, setChosen] = useState(0);
  const [seenAt, setSeenAt] = useState(pathname);
  const present = seenAt === pathname ? chosen : stepAtPage(steps, chosen, pathname);
  const isLeft = present === undefined;
  if (seenAt !== pathname && !isLeft) {
    setSeenAt(pathname);
    setChosen(present);
  }
  useEffect(() => {
    if (isLeft) onEnd();
  }, [isLeft, onEnd]);
  const step = steps[chosen];
  if (step === undefined || isLeft) return null;
  const goTo = (number: number) => {
    const next = steps[number];
    setChosen(number);
    if (next !== undefined && !next.isAt(pathname)) void navigate(next.place);
  };
  return (
    <TourCard
      key={keyOf(step, pathname)}
      step={step}
      number={chosen + 1}
      of={steps.length}
      onBack={() => goTo(chosen - 1)}
      onNext={() => goTo(chosen + 1)}
      onEnd={onEnd}
    />
  );
}

/** What a step points at is looked for anew on another page. */
function keyOf({ name }: TourStep, pathname: string): string {
  return `${name} ${pathname}`;
}

/** The oldest flow that is started by hand: at a first visit that is the sample. */
function useFlowToBeginWith(): string | undefined {
  const flows = useCloudFlows().data ?? [];
  const [first] = flows.filter(({ triggerKind }) => triggerKind === 'instant').toSorted((one, other) => one.createdAt - other.createdAt);
  return first?.id;
}
