const FRAGMENT = /^#([A-Za-z0-9_-]{43})$/;

/** The token of a signed link; it stands in the fragment of its address, which is sent to no server. @param fragment with its `#` */
export function readLinkToken(fragment: string): string | undefined {
  return FRAGMENT.exec(fragment)?.[1];
}
