import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { hasSeenTour, rememberTour } from './seen-tour.ts';

export interface Tour {
  readonly isRunning: boolean;
  readonly start: () => void;
  readonly end: () => void;
}

/** Whether the tour is under way: at the first visit of an account to the home page, and whenever somebody asks for it. */
export function useTour(accountId: string | undefined): Tour {
  const { pathname } = useLocation();
  const [asked, setAsked] = useState<'start' | 'end'>();
  const isOffered = accountId !== undefined && asked === undefined && pathname === '/' && !hasSeenTour(accountId);
  if (isOffered) setAsked('start');
  return {
    isRunning: asked === 'start',
    start: () => setAsked('start'),
    end: () => {
      if (accountId !== undefined) rememberTour(accountId);
      setAsked('end');
    },
  };
}
