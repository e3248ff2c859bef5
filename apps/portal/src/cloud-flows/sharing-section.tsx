import { Button } from '@fluentui/react-components';
import { PersonArrowRightRegular, SendCopyRegular, ShareRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail, FlowSharing } from '@tandem/protocol';
import { useState } from 'react';
import { useMessages } from '../i18n/language.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { type Column, ResourceTable } from '../parts/resource-table.tsx';
import { Section } from '../parts/section.tsx';
import { GiveFlowDialog } from './give-flow-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { EndShareButton, LendSwitch, PersonName, RoleOfShare, type SharedWith } from './share-row.tsx';
import { SHARING } from './sharing-messages.ts';
import { useFlowSharing } from './sharing-queries.ts';

/** Who has access to a flow, and the ways to give or end it. */
export function SharingSection({ flow }: { readonly flow: CloudFlowDetail }) {
  const text = useMessages(SHARING);
  const sharing = useFlowSharing(flow.id);
  return (
    <Section title={text.title} actions={<SharingActions flow={flow} mayHandOver={sharing.data?.mayHandOver === true} />}>
      <Loaded query={sharing}>{(loaded) => <SharingTable flow={flow} sharing={loaded} />}</Loaded>
    </Section>
  );
}

function SharingActions({ flow, mayHandOver }: { readonly flow: CloudFlowDetail; readonly mayHandOver: boolean }) {
  const text = useMessages(SHARING);
  const [open, setOpen] = useState<'share' | 'flow' | 'copy' | undefined>(undefined);
  const close = () => setOpen(undefined);
  return (
    <>
      <Button size="small" icon={<ShareRegular />} onClick={() => setOpen('share')}>
        {text.add}
      </Button>
      <Button size="small" icon={<SendCopyRegular />} onClick={() => setOpen('copy')}>
        {text.copy}
      </Button>
      {mayHandOver && (
        <Button size="small" icon={<PersonArrowRightRegular />} onClick={() => setOpen('flow')}>
          {text.handOver}
        </Button>
      )}
      {open === 'share' && <ShareDialog flow={flow} onClose={close} />}
      {(open === 'flow' || open === 'copy') && <GiveFlowDialog flow={flow} what={open} onClose={close} />}
    </>
  );
}

function SharingTable({ flow, sharing }: { readonly flow: CloudFlowDetail; readonly sharing: FlowSharing }) {
  const text = useMessages(SHARING);
  const rows: readonly SharedWith[] = [
    { person: sharing.owner, role: 'owner', mayUseConnections: true },
    ...sharing.shares.map(({ person, role, mayUseConnections }) => ({ person, role, mayUseConnections })),
  ];
  const columns: readonly Column<SharedWith>[] = [
    { label: text.person, grow: 2, cell: (row) => <PersonName row={row} /> },
    { label: text.role, cell: (row) => <RoleOfShare flow={flow} row={row} /> },
    ...(sharing.mayLendConnections ? [{ label: text.connections, cell: (row: SharedWith) => <LendSwitch flow={flow} row={row} /> }] : []),
    { label: text.actions, grow: 0.4, isForActions: true, cell: (row) => <EndShareButton flow={flow} row={row} /> },
  ];
  return <ResourceTable label={text.people} columns={columns} rows={rows} keyOf={({ person }) => person?.accountId ?? 'everybody'} />;
}
