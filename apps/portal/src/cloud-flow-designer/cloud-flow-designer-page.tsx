import { Spinner } from '@fluentui/react-components';
import { readFlowFile } from '@tandem/designer-core/cloud-flow';
import type { FlowSource } from '@tandem/protocol';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCloudFlow } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { useConnectors } from './catalogue/use-operations.ts';
import { Designer } from './designer/designer.tsx';
import { DESIGNER } from './designer/designer-messages.ts';

/** The designer of a cloud flow on a page of its own. */
export function CloudFlowDesignerPage() {
  const { cloudFlowId } = useParams({ from: '/shell/cloud-flows/$cloudFlowId/edit' });
  const messages = useMessages(DESIGNER);
  const source = useSource(cloudFlowId);
  const flow = useCloudFlow(cloudFlowId);
  const connectors = useConnectors();
  useTabTitle(source.data === undefined ? messages.checker : messages.title(source.data.name));
  const error = source.error ?? flow.error ?? connectors.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void source.refetch()} />;
  if (source.data === undefined || flow.data === undefined || connectors.data === undefined) return <Spinner />;
  return <Opened key={source.data.version} source={source.data} flow={flow.data} connectors={connectors.data} />;
}

/** Read once: while the designer is open, its own copy counts. */
function useSource(flowId: string) {
  return useQuery({
    queryKey: ['cloud-flow-source', flowId],
    queryFn: () => api('getCloudFlowSource', { params: { flowId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

type OpenedProps = Omit<Parameters<typeof Designer>[0], 'file' | 'isReadOnly' | 'onReload'> & { readonly source: FlowSource };

function Opened(props: OpenedProps) {
  const messages = useMessages(DESIGNER);
  const queryClient = useQueryClient();
  const { source, flow } = props;
  const file = useMemo(() => readFlowFile(source.text).file, [source.text]);
  if (file === undefined) return <EmptyState title={source.name}>{messages.unreadable}</EmptyState>;
  const reload = () => void queryClient.resetQueries({ queryKey: ['cloud-flow-source', source.flowId] });
  return <Designer {...props} file={file} isReadOnly={flow.access === 'run-only'} onReload={reload} />;
}
