import { TandemError } from '@tandem/kernel';
import type { LaunchPreview } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSubmit } from '../parts/use-submit.ts';
import { api } from '../shell/api.ts';
import { useIsLong } from './use-is-long.ts';
import type { WindowProof } from './window-proof.ts';

const LOOK_EVERY_MS = 700;
/** By then a person should know what is waited for. */
const LONG_MS = 8_000;

export type OpeningStage =
  | { readonly kind: 'waiting'; readonly isLong: boolean }
  /** The window would be signed in as somebody else than before. */
  | { readonly kind: 'confirm'; readonly opening: NonNullable<LaunchPreview['opening']>; readonly confirm: () => void }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry?: () => void };

/** Waits until the agent has claimed the launch, opens it, and goes on to the designer. */
export function useOpening(proof: WindowProof): OpeningStage {
  const { ticket, windowSecret } = proof;
  const isLong = useIsLong(LONG_MS);
  const look = useQuery({
    queryKey: ['launch-of-window'],
    queryFn: () => api('lookAtLaunch', { body: { ticket, windowSecret } }),
    refetchInterval: ({ state }) => (state.status === 'error' || isSettled(state.data) ? false : LOOK_EVERY_MS),
  });
  const isConfirmed = useRef(false);
  const open = useOpen(proof, () => isConfirmed.current);
  const opening = look.data?.opening ?? undefined;
  const isFree = opening?.isSignedIn === true;
  const isBegun = useRef(false);
  useEffect(() => {
    if (!isFree || isBegun.current) return;
    isBegun.current = true;
    open.submit();
  }, [isFree, open.submit]);

  const confirm = () => {
    isConfirmed.current = true;
    open.submit();
  };
  if (open.error !== undefined) return { kind: 'failed', error: open.error };
  if (open.isBusy || isFree) return { kind: 'opening' };
  if (opening !== undefined) return { kind: 'confirm', opening, confirm };
  const refusal = look.data?.error ?? undefined;
  if (refusal !== undefined) return { kind: 'failed', error: asError(refusal) };
  if (look.error !== null) return { kind: 'failed', error: look.error, retry: () => void look.refetch() };
  return { kind: 'waiting', isLong };
}

function isSettled(preview: LaunchPreview | undefined): boolean {
  return preview !== undefined && (preview.opening !== null || preview.error !== null);
}

function asError({ code, message, fix }: NonNullable<LaunchPreview['error']>): TandemError {
  return new TandemError(code, message, fix === undefined ? {} : { fix });
}

/** @param isConfirmed whether a person has agreed to the sign-in; without it the server opens only for who is signed in as that account */
function useOpen({ ticket, windowSecret }: WindowProof, isConfirmed: () => boolean) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useSubmit(
    () => api('openLaunch', { body: { ticket, windowSecret, isConfirmed: isConfirmed() } }),
    ({ desktopFlowId, linkId }) => {
      // What was read before was read as whoever was signed in before.
      queryClient.clear();
      void navigate({ to: '/desktop-flows/$desktopFlowId/design', params: { desktopFlowId }, search: { link: linkId }, replace: true });
    },
  );
}
