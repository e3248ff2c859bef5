import type { Change } from 'ldapts';

/** Replaces attributes by single values. */
export async function replacing(values: Readonly<Record<string, string | Buffer>>): Promise<Change[]> {
  const { Attribute, Change: LdapChange } = await import('ldapts');
  return Object.entries(values).map(
    ([type, value]) => new LdapChange({ operation: 'replace', modification: new Attribute({ type, values: valuesOf(value) }) }),
  );
}

/** Adds a value to an attribute, or takes it away. */
export async function changingValue(operation: 'add' | 'delete', type: string, value: string): Promise<Change> {
  const { Attribute, Change: LdapChange } = await import('ldapts');
  return new LdapChange({ operation, modification: new Attribute({ type, values: [value] }) });
}

export function valuesOf(value: string | Buffer): string[] | Buffer[] {
  return typeof value === 'string' ? [value] : [value];
}
