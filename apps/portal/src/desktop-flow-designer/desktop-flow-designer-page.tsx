import { Spinner } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useDesktopFlow } from '../desktop-flows/desktop-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { useDesktopCatalogue } from './catalogue/use-catalogue.ts';
import { Designer } from './designer/designer.tsx';
import { DESKTOP_DESIGNER } from './messages.ts';

const ROUTE = '/shell/desktop-flows/$desktopFlowId/design';

/** The designer of a desktop flow on a page of its own. */
export function DesktopFlowDesignerPage() {
  const { desktopFlowId } = useParams({ from: ROUTE });
  const { link, subflow, row } = useSearch({ from: ROUTE });
  const words = useMessages(DESKTOP_DESIGNER);
  const queryClient = useQueryClient();
  const source = useSource(desktopFlowId);
  const flow = useDesktopFlow(desktopFlowId);
  const catalogue = useDesktopCatalogue();
  useTabTitle(source.data === undefined ? words.plainTitle : words.title(source.data.name));
  const error = source.error ?? flow.error ?? catalogue.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void source.refetch()} />;
  if (source.data === undefined || flow.data === undefined || catalogue.data === undefined) return <Spinner />;
  return (
    <Designer
      key={source.data.version}
      source={source.data}
      catalogue={catalogue.data}
      mayEdit={flow.data.mayEdit}
      linkId={link}
      place={subflow === undefined ? undefined : { subflow, row: row ?? 1 }}
      onReload={() => void queryClient.resetQueries({ queryKey: ['desktop-flow-source', desktopFlowId] })}
    />
  );
}

/** Read once: while the designer is open, its own copy counts. */
function useSource(flowId: string) {
  return useQuery({
    queryKey: ['desktop-flow-source', flowId],
    queryFn: () => api('getDesktopFlowSource', { params: { flowId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
