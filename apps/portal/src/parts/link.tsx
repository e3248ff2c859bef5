import { Link as FluentLink } from '@fluentui/react-components';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** The types of the Fluent link leave its element open; with `as="a"` it takes what an anchor takes. */
function Anchor(props: AnchorProps) {
  return <FluentLink {...(props as object)} as="a" />;
}

/** A Fluent link that the router follows. */
export const Link: LinkComponent<typeof Anchor> = createLink(Anchor);
