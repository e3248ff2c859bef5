import { Text } from '@fluentui/react-components';
import type { Credential, CredentialUse } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { InfoDialog } from '../parts/info-dialog.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Time } from '../parts/time.tsx';
import { useCredentialUses } from './credential-queries.ts';
import { CREDENTIALS } from './messages.ts';

interface CredentialUsesProps {
  readonly credential: Credential;
  readonly onClose: () => void;
}

/** Which runs got the credential. */
export function CredentialUses({ credential: { id, name }, onClose }: CredentialUsesProps) {
  const text = useMessages(CREDENTIALS);
  return (
    <InfoDialog title={text.usesTitle(name)} onClose={onClose}>
      <Loaded query={useCredentialUses(id)}>
        {(uses) =>
          uses.length === 0 ? (
            <Text>{text.noUses}</Text>
          ) : (
            <>
              <Text block>{text.usesLead}</Text>
              <ResourceTable label={text.usesTitle(name)} columns={columnsIn(text)} rows={uses} keyOf={keyOf} />
            </>
          )
        }
      </Loaded>
    </InfoDialog>
  );
}

function keyOf({ at, desktopFlowRunId }: CredentialUse): string {
  return `${desktopFlowRunId} ${at}`;
}

function columnsIn({ useColumns: words, showRun }: (typeof CREDENTIALS)['en']): readonly Column<CredentialUse>[] {
  return [
    { label: words.at, cell: ({ at }) => <Time at={at} /> },
    { label: words.flow, grow: 1.4, cell: ({ desktopFlowName }) => desktopFlowName },
    { label: words.machine, cell: ({ machineName }) => machineName },
    {
      label: words.run,
      cell: ({ desktopFlowRunId }) => (
        <Link to="/desktop-flow-runs/$runId" params={{ runId: desktopFlowRunId }}>
          {showRun}
        </Link>
      ),
    },
  ];
}
