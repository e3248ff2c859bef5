import { type FlowContent, type FlowFile, printFlowFile, withContent } from '@tandem/designer-core/cloud-flow';
import type { FlowSource } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useVersionSave, type VersionSave } from '../../authoring/use-version-save.ts';
import { CLOUD_FLOWS_KEY } from '../../cloud-flows/cloud-flow-queries.ts';
import { api } from '../../shell/api.ts';

export interface SaveRequest {
  readonly content: FlowContent;
  readonly connections: Readonly<Record<string, string>>;
  readonly publish: boolean;
  /** On top of whatever somebody else saved. */
  readonly force?: boolean;
}

export type Save = VersionSave<SaveRequest>;

/** Saves the file of a flow as a new version, then the connections that were chosen for it. */
export function useSave(file: FlowFile, source: FlowSource): Save {
  const queryClient = useQueryClient();
  return useVersionSave<SaveRequest>(source.version, async (request, version) => {
    const saved = await send({ file, flowId: source.flowId, version, request });
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    return saved;
  });
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
