import { TandemError } from '@tandem/kernel';
import type { FlowSource } from '@tandem/protocol';
import { useCallback, useEffect, useRef, useState } from 'react';

export interface VersionSave<R> {
  readonly isSaving: boolean;
  /** The version that the next save goes on top of. */
  readonly version: number;
  /** Set while somebody else's version stands in the way. */
  readonly conflict: R | undefined;
  /** The next save goes on top of this version instead. */
  readonly goOnFrom: (version: number) => void;
  /** @returns what the server keeps now, or undefined when it is not saved: because of a conflict, or while another save is under way */
  readonly save: (request: R) => Promise<FlowSource | undefined>;
}

/**
 * Saves an open flow as a new version on top of the one that its author began with.
 *
 * @param send sends the request as a save on top of that version
 * @param finish what is left to do once the version is kept; the next save goes on top of it even when this fails
 */
export function useVersionSave<R>(
  first: number,
  send: (request: R, version: number) => Promise<FlowSource>,
  finish: (request: R, saved: FlowSource) => Promise<FlowSource> = asSaved,
): VersionSave<R> {
  const [version, setVersion] = useState(first);
  const [isSaving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<R>();
  const isUnderWay = useRef(false);
  const latest = useRef({ send, finish, version });
  useEffect(() => {
    latest.current = { send, finish, version };
  });
  const save = useCallback(async (request: R): Promise<FlowSource | undefined> => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    setSaving(true);
    try {
      const saved = await latest.current.send(request, latest.current.version);
      setVersion(saved.version);
      setConflict(undefined);
      return await latest.current.finish(request, saved);
    } catch (thrown) {
      if (!(thrown instanceof TandemError) || thrown.code !== 'VersionConflict') throw thrown;
      setConflict(() => request);
      return undefined;
    } finally {
      isUnderWay.current = false;
      setSaving(false);
    }
  }, []);
  return { isSaving, version, conflict, goOnFrom: setVersion, save };
}

async function asSaved(_request: unknown, saved: FlowSource): Promise<FlowSource> {
  return saved;
}
