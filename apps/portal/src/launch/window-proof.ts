/** What an app window proves itself with; it stands in the fragment of its address, which is sent to no server. */
export interface WindowProof {
  readonly ticket: string;
  readonly windowSecret: string;
}

const FRAGMENT = /^#([A-Za-z0-9_-]{20,200})\.([A-Za-z0-9_-]{20,200})$/;

/** @param fragment with its `#` */
export function readWindowProof(fragment: string): WindowProof | undefined {
  const [, ticket, windowSecret] = FRAGMENT.exec(fragment) ?? [];
  return ticket === undefined || windowSecret === undefined ? undefined : { ticket, windowSecret };
}
