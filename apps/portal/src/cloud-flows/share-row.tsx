import { Badge, makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { DismissRegular, PeopleRegular } from '@fluentui/react-icons';
import type { CloudFlowDetail, FlowShareRole, Person } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { useNotify } from '../parts/notify.tsx';
import { api } from '../shell/api.ts';
import { SHARING } from './sharing-messages.ts';
import { useRefreshFlows } from './sharing-queries.ts';

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  email: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One line of the list of people with access. */
export interface SharedWith {
  /** Null for everybody. */
  readonly person: Person | null;
  readonly role: FlowShareRole | 'owner';
  readonly mayUseConnections: boolean;
}

interface ShareCellProps {
  readonly flow: CloudFlowDetail;
  readonly row: SharedWith;
}

export function PersonName({ row: { person } }: { readonly row: SharedWith }) {
  const text = useMessages(SHARING);
  const styles = useStyles();
  if (person === null) {
    return (
      <span className={styles.name}>
        <PeopleRegular aria-hidden /> {text.everybody}
      </span>
    );
  }
  return (
    <span className={styles.name}>
      {person.name}
      {person.isDisabled && (
        <Badge appearance="tint" color="warning">
          {text.disabled}
        </Badge>
      )}
      <Text size={200} className={styles.email}>
        {person.email}
      </Text>
    </span>
  );
}

export function RoleOfShare({ flow, row }: ShareCellProps) {
  const text = useMessages(SHARING);
  const share = useShare(flow);
  const { person, role } = row;
  if (role === 'owner') return text.roles.owner;
  const mayRunOnly = flow.triggerKind === 'instant' || role === 'run-only';
  return (
    <Select
      size="small"
      aria-label={text.roleOf(person?.name ?? text.everybody)}
      value={role}
      onChange={(_, { value }) => share(row, { role: value === 'co-owner' ? 'co-owner' : 'run-only' })}
    >
      {mayRunOnly && <option value="run-only">{text.roles['run-only']}</option>}
      <option value="co-owner">{text.roles['co-owner']}</option>
    </Select>
  );
}

/** Whether the owner lends connections to a co-owner. */
export function LendSwitch({ flow, row }: ShareCellProps) {
  const text = useMessages(SHARING);
  const share = useShare(flow);
  const { person, role, mayUseConnections } = row;
  if (role === 'run-only' || person === null || role === 'owner') return '–';
  return (
    <Switch
      checked={mayUseConnections}
      label={text.mayUse}
      aria-label={text.mayUseOf(person.name)}
      title={text.mayUseHint}
      onChange={(_, { checked }) => share(row, { role, mayUseConnections: checked })}
    />
  );
}

export function EndShareButton({ flow, row: { person, role } }: ShareCellProps) {
  const text = useMessages(SHARING);
  const refresh = useRefreshFlows();
  if (role === 'owner') return null;
  const name = person?.name ?? text.everybody;
  const params = { cloudFlowId: flow.id };
  return (
    <ConfirmButton
      label={text.remove(name)}
      icon={<DismissRegular />}
      appearance="subtle"
      isIconOnly
      title={text.removeTitle(name)}
      question={text.removeQuestion}
      confirmLabel={text.removeConfirm}
      act={() =>
        person === null
          ? api('unshareWithEverybody', { params })
          : api('unshareCloudFlow', { params: { ...params, accountId: person.accountId } })
      }
      onDone={refresh}
    />
  );
}

interface ShareChange {
  readonly role: FlowShareRole;
  readonly mayUseConnections?: boolean;
}

function useShare(flow: CloudFlowDetail): (row: SharedWith, change: ShareChange) => void {
  const notify = useNotify();
  const refresh = useRefreshFlows();
  return ({ person }, change) => {
    const body = { accountId: person?.accountId ?? null, ...change };
    void api('shareCloudFlow', { params: { cloudFlowId: flow.id }, body }).then(refresh, notify.failure);
  };
}
