import type { Account, Machine } from '@tandem/protocol';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useMachines } from '../machines/machine-queries.ts';
import { Facts } from '../parts/facts.tsx';
import { useMe } from '../shell/me.ts';
import { SETTINGS } from './messages.ts';

/** How many licences are assigned, and whether they count. */
export function LicenceCounts({ accounts }: { readonly accounts: readonly Account[] }) {
  const text = useMessages(SETTINGS);
  const formats = useFormats();
  const machines: readonly Machine[] = useMachines().data ?? [];
  const isEnforced = useMe().data?.enforcesLicences === true;
  const share = (has: number, all: number) => text.share(formats.number(has), formats.number(all));
  const facts = [
    { label: text.attendedLicences, value: share(accounts.filter((account) => account.hasAttendedLicence).length, accounts.length) },
    { label: text.unattendedAddOns, value: share(machines.filter((machine) => machine.hasUnattendedAddOn).length, machines.length) },
    { label: text.enforce, value: isEnforced ? text.enforced : text.notEnforced },
  ];
  return <Facts facts={facts} />;
}
