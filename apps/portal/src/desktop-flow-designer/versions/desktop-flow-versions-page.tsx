import { Spinner } from '@fluentui/react-components';
import type { FlowVersion } from '@tandem/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { VersionActions } from '../../authoring/versions/version-actions.tsx';
import { VERSIONS } from '../../authoring/versions/version-messages.ts';
import { VersionsFrame } from '../../authoring/versions/versions-frame.tsx';
import { DESKTOP_FLOWS_KEY, useDesktopFlow } from '../../desktop-flows/desktop-flow-queries.ts';
import { useMessages } from '../../i18n/language.tsx';
import { BackLink } from '../../parts/back-link.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import { LoadMore } from '../../parts/load-more.tsx';
import { useTabTitle } from '../../parts/use-tab-title.ts';
import { api } from '../../shell/api.ts';
import { useDesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { ComparisonView } from './comparison-view.tsx';
import { DESKTOP_VERSIONS_KEY, useDesktopVersions, useVersionDocument } from './desktop-version-queries.ts';
import { VersionSteps } from './version-steps.tsx';

/** The versions of a desktop flow: read step by step, compared, published, and brought back. */
export function DesktopFlowVersionsPage() {
  const messages = useMessages(VERSIONS);
  const { desktopFlowId } = useParams({ from: '/shell/desktop-flows/$desktopFlowId/versions' });
  const flow = useDesktopFlow(desktopFlowId);
  const pages = useDesktopVersions(desktopFlowId);
  const name = flow.data?.name ?? '';
  useTabTitle(messages.title(name));
  const error = flow.error ?? pages.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void pages.refetch()} />;
  if (pages.data === undefined || flow.data === undefined) return <Spinner />;
  const { mayEdit } = flow.data;
  return (
    <VersionsFrame
      name={name}
      back={
        <BackLink to="/desktop-flows/$desktopFlowId" params={{ desktopFlowId }}>
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
      actionsOf={(version) => (mayEdit ? <Actions flowId={desktopFlowId} version={version} /> : null)}
      show={(version, other) => <Shown flowId={desktopFlowId} version={version.version} otherVersion={other?.version} />}
    />
  );
}

/** Restoring opens the new draft. */
function Actions({ flowId, version }: { readonly flowId: string; readonly version: FlowVersion }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { flowId, version: String(version.version) };
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: DESKTOP_VERSIONS_KEY });
    void queryClient.invalidateQueries({ queryKey: DESKTOP_FLOWS_KEY });
  };
  return (
    <VersionActions
      version={version}
      restore={() => api('restoreDesktopFlow', { params })}
      publish={() => api('publishDesktopFlow', { params })}
      onRestored={() => {
        refresh();
        void navigate({ to: '/desktop-flows/$desktopFlowId/design', params: { desktopFlowId: flowId } });
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
  const shown = useVersionDocument(flowId, version);
  const other = useVersionDocument(flowId, otherVersion);
  const catalogue = useDesktopCatalogue();
  const error = shown.error ?? other.error ?? catalogue.error;
  if (error !== null) return <ErrorBar error={error} retry={() => void shown.refetch()} />;
  if (shown.data === undefined || catalogue.data === undefined) return <Spinner />;
  if (otherVersion === undefined) return <VersionSteps document={shown.data} catalogue={catalogue.data} />;
  if (other.data === undefined) return <Spinner />;
  const sides = [
    { version, document: shown.data },
    { version: otherVersion, document: other.data },
  ];
  const [older, newer] = sides.toSorted((a, b) => a.version - b.version);
  if (older === undefined || newer === undefined) return null;
  return <ComparisonView key={`${older.version} ${newer.version}`} older={older} newer={newer} catalogue={catalogue.data} />;
}
