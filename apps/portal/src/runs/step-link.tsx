import type { ReactNode } from 'react';
import { Link } from '../parts/link.tsx';

interface StepLinkProps {
  readonly desktopFlowId: string;
  readonly subflow: string;
  /** As the designer numbers the steps of a subflow, from 1. */
  readonly step: number;
  readonly children: ReactNode;
}

/** Leads to one step of a desktop flow in its designer. */
export function StepLink({ desktopFlowId, subflow, step, children }: StepLinkProps) {
  return (
    <Link to="/desktop-flows/$desktopFlowId/design" params={{ desktopFlowId }} search={{ subflow, row: step }}>
      {children}
    </Link>
  );
}
