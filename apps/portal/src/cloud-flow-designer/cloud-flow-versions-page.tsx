import { Spinner } from '@fluentui/react-components';
import type { FlowVersion } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { VersionActions } from '../authoring/versions/version-actions.tsx';
import { VERSIONS } from '../authoring/versions/version-messages.ts';
import { VersionsFrame } from '../authoring/versions/versions-frame.tsx';
import { CLOUD_FLOWS_KEY, useCloudFlow } from '../cloud-flows/cloud-flow-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { useTabTitle } from '../parts/use-tab-title.ts';
import { api } from '../shell/api.ts';
import { useConnectors } from './catalogue/use-operations.ts';
import { CLOUD_VERSIONS } from './versions/version-messages.ts';
import { useVersion, useVersions, VERSIONS_KEY } from './versions/version-queries.ts';
import { VersionView } from './versions/version-view.tsx';

/** The versions of a cloud flow: seen on the canvas, compared, published, and brought back. */
export function CloudFlowVersionsPage() {
  const messages = useMessages(VERSIONS);
  const { cloudFlowId } = useParams({ from: '/shell/cloud-flows/$cloudFlowId/versions' });
  const flow = useCloudFlow(cloudFlowId);
  const pages = useVersions(cloudFlowId);
  const name = flow.data?.name ?? '';
  useTabTitle(messages.title(name));
  const error = flow.error ?? pages.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Spinner />;
  return (
    <VersionsFrame
      name={name}
      back={
        <BackLink to="/cloud-flows/$cloudFlowId" params={{ cloudFlowId }}>
          {messages.back}
        </BackLink>
      }
      versions={pages.data.pages.flatMap(({ items }) => items)}
      more={
        <LoadMore
          label={messages.more}
          hasMore={pages.hasNextPage}
          isLoading={pages.isFetchingNextPage}
          load={() => void pages.fetchNextPage()}
        />
      }
      actionsOf={(version) => <Actions flowId={cloudFlowId} version={version} />}
      show={(version, other) => <Shown flowId={cloudFlowId} version={version.version} otherVersion={other?.version} />}
    />
  );
}

/** Restoring opens the new draft. */
function Actions({ flowId, version }: { readonly flowId: string; readonly version: FlowVersion }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { flowId, version: String(version.version) };
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: VERSIONS_KEY });
    void queryClient.invalidateQueries({ queryKey: CLOUD_FLOWS_KEY });
  };
  return (
    <VersionActions
      version={version}
      restore={() => api('restoreCloudFlow', { params })}
      publish={() => api('publishCloudFlow', { params })}
      onRestored={() => {
        refresh();
        void navigate({ to: '/cloud-flows/$cloudFlowId/edit', params: { cloudFlowId: flowId } });
      }}
      onPublished={refresh}
    />
  );
}

interface ShownProps {
  readonly flowId: string;
  readonly version: number;
  readonly otherVersion: number | undefined;
}

function Shown({ flowId, version, otherVersion }: ShownProps) {
  const messages = useMessages(VERSIONS);
  const { unreadable } = useMessages(CLOUD_VERSIONS);
  const shown = useVersion(flowId, version);
  const other = useVersion(flowId, otherVersion);
  const connectors = useConnectors();
  const error = shown.error ?? other.error ?? connectors.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void shown.refetch()} />;
  if (shown.data === undefined || connectors.data === undefined) return <Spinner />;
  const { file } = shown.data;
  if (file === undefined) return <EmptyState title={messages.version(version)}>{unreadable}</EmptyState>;
  const otherFile = other.data?.file;
  return (
    <VersionView
      shown={{ version, file }}
      other={otherVersion === undefined || otherFile === undefined ? undefined : { version: otherVersion, file: otherFile }}
      connectors={connectors.data}
    />
  );
}
