import type { Launch } from '@tandem/protocol';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { openInApp } from './open-in-app.ts';

const LOOK_EVERY_MS = 1_000;
/** An app that is there answers sooner. */
const SILENT_MS = 8_000;

export type LaunchStage =
  | { readonly kind: 'ready'; readonly isBusy: boolean; readonly error: unknown }
  | { readonly kind: 'waiting' }
  /** Nobody answers, which can still change. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'claimed'; readonly machineName: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: NonNullable<Launch['error']> }
  | { readonly kind: 'expired' };

/** One *Launch app* at a time of a desktop flow. */
export function useLaunch(desktopFlowId: string): { readonly stage: LaunchStage; readonly launch: () => void } {
  const [launchId, setLaunchId] = useState<string>();
  const [silentId, setSilentId] = useState<string>();
  const { isBusy, error, submit } = useSubmit(
    () => api('createLaunch', { params: { desktopFlowId } }),
    ({ id, url }) => {
      setLaunchId(id);
      openInApp(url);
    },
  );
  const launch = useQuery({
    queryKey: ['launch', launchId],
    queryFn: () => api('getLaunch', { params: { launchId: launchId ?? '' } }),
    enabled: launchId !== undefined,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : LOOK_EVERY_MS),
    // The person looks at the browser's question, or at the window of the app.
    refetchIntervalInBackground: true,
  });
  useEffect(() => {
    const timer = setTimeout(() => setSilentId(launchId), SILENT_MS);
    return () => clearTimeout(timer);
  }, [launchId]);
  const stage =
    launchId === undefined || isBusy || error !== undefined ? ready(isBusy, error) : stageOf(launch.data, silentId === launchId);
  return { stage, launch: submit };
}

function ready(isBusy: boolean, error: unknown): LaunchStage {
  return { kind: 'ready', isBusy, error };
}

function stageOf(launch: Launch | undefined, isSilent: boolean): LaunchStage {
  if (launch !== undefined && launch.error !== null) return { kind: 'refused', error: launch.error };
  switch (launch?.state) {
    case 'claimed':
      return { kind: 'claimed', machineName: launch.machineName ?? '' };
    case 'opened':
      return { kind: 'opened' };
    case 'expired':
      return { kind: 'expired' };
    default:
      return { kind: isSilent ? 'silent' : 'waiting' };
  }
}

function isOver(launch: Launch | undefined): boolean {
  return launch !== undefined && (launch.error !== null || launch.state === 'opened' || launch.state === 'expired');
}
