import { Link as FluentLink, type LinkProps as FluentLinkProps } from '@fluentui/react-components';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

const Anchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(function Anchor(props, ref) {
  return <FluentLink {...(props as FluentLinkProps & { as: 'a' })} ref={ref} />;
});

/** A Fluent link that the router follows. */
export const Link: LinkComponent<typeof Anchor> = createLink(Anchor);
