import { type Stats, statSync } from 'node:fs';

/** What a link leads to; undefined for one that leads nowhere, in a circle, or where the user of the flow may not look. */
export function statsBehind(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}
