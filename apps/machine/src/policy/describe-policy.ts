import type { FoundPolicy } from './policy-file.ts';

/** What a policy says, for the administrator who wrote it. */
export function describePolicy(found: FoundPolicy | undefined): string {
  if (found === undefined) return 'There is no policy: everything is allowed.';
  const { senders, actions, folders, culture, drives, dialogs } = found.policy;
  const said = [
    listed('flows of', senders),
    listed('only the actions', actions?.allow),
    listed('not the actions', actions?.block),
    listed('reading in', folders?.read),
    listed('writing in', folders?.write),
    culture === undefined ? undefined : `culture ${culture}`,
    listed('drives', drives === undefined ? undefined : Object.entries(drives).map(([letter, folder]) => `${letter} = ${folder}`)),
    dialogs === undefined ? undefined : `dialogs without a person ${dialogs === 'fail' ? 'fail' : 'get their default answer'}`,
  ].filter((part) => part !== undefined);
  return `${found.path}: ${said.length === 0 ? 'everything is allowed' : said.join('; ')}.`;
}

function listed(what: string, entries: readonly string[] | undefined): string | undefined {
  if (entries === undefined) return undefined;
  return `${what} ${entries.length === 0 ? 'none' : entries.join(', ')}`;
}
