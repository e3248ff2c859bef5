import { type FlowContent, type FlowFile, printFlowFile, withContent } from '@tandem/designer-core/cloud-flow';
import { TandemError } from '@tandem/kernel';
import type { FlowSource } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { CLOUD_FLOWS_KEY } from '../../cloud-flows/cloud-flow-queries.ts';
import { api } from '../../shell/api.ts';

export interface SaveRequest {
  readonly content: FlowContent;
  readonly connections: Readonly<Record<string, string>>;
  readonly publish: boolean;
  /** On top of whatever somebody else saved. */
  readonly force?: boolean;
}

export interface Save {
  readonly isSaving: boolean;
  /** The version that the next save goes on top of. */
  readonly version: number;
  /** Set while somebody else's version stands in the way. */
  readonly conflict: SaveRequest | undefined;
  /** The next save goes on top of this version instead. */
  readonly goOnFrom: (version: number) => void;
  /** @returns what the server keeps now, or undefined when it is not saved: because of a conflict, or while another save is under way */
  readonly save: (request: SaveRequest) => Promise<FlowSource | undefined>;
}

/** Saves the file of a flow as a new version, then the connections that were chosen for it. */
export function useSave(file: FlowFile, source: FlowSource): Save {
  const queryClient = useQueryClient();
  const [version, setVersion] = useState(source.version);
  const [isSaving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<SaveRequest>();
  const isUnderWay = useRef(false);
  const save = useCallback(
    async (request: SaveRequest): Promise<FlowSource | undefined> => {
      if (isUnderWay.current) return undefined;
      isUnderWay.current = true;
      setSaving(true);
      try {
        const saved = await send({ file, flowId: source.flowId, version, request });
        setVersion(saved.version);
        setConflict(undefined);
        void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
        return saved;
      } catch (thrown) {
        if (!(thrown instanceof TandemError) || thrown.code !== 'VersionConflict') throw thrown;
        setConflict(request);
        return undefined;
      } finally {
        isUnderWay.current = false;
        setSaving(false);
      }
    },
    [file, source.flowId, version, queryClient],
  );
  return { isSaving, version, conflict, goOnFrom: setVersion, save };
}

interface SendOptions {
  readonly file: FlowFile;
  readonly flowId: string;
  readonly version: number;
  readonly request: SaveRequest;
}

async function send({ file, flowId, version, request }: SendOptions): Promise<FlowSource> {
  const { content, connections, publish, force = false } = request;
  const text = printFlowFile(withContent(file, content));
  const saved = await api('saveCloudFlow', { params: { flowId }, body: { text, baseVersion: version, force } });
  if (Object.keys(connections).length > 0) await api('updateCloudFlow', { params: { cloudFlowId: flowId }, body: { connections } });
  if (!publish) return saved;
  return api('publishCloudFlow', { params: { flowId, version: String(saved.version) } });
}
