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
  const { flowId } = source;
  const send = async ({ content, force = false }: SaveRequest, version: number) => {
    const text = printFlowFile(withContent(file, content));
    const saved = await api('saveCloudFlow', { params: { flowId }, body: { text, baseVersion: version, force } });
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    return saved;
  };
  const finish = async (request: SaveRequest, saved: FlowSource) => {
    const finished = await connectAndPublish(request, saved);
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
    return finished;
  };
  return useVersionSave<SaveRequest>(source.version, send, finish);
}

async function connectAndPublish({ connections, publish }: SaveRequest, saved: FlowSource): Promise<FlowSource> {
  const { flowId, version } = saved;
  if (Object.keys(connections).length > 0) await api('updateCloudFlow', { params: { cloudFlowId: flowId }, body: { connections } });
  return publish ? api('publishCloudFlow', { params: { flowId, version: String(version) } }) : saved;
}
