import { Button, type ButtonProps } from '@fluentui/react-components';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';

interface AnchorButtonProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly icon?: ReactElement;
}

/** The types of the Fluent button leave its element open; with `as="a"` it takes what an anchor takes. */
function AnchorButton(props: AnchorButtonProps) {
  return <Button {...(props as object)} as="a" />;
}

/** A link that looks like a button. */
export const LinkButton: LinkComponent<typeof AnchorButton> = createLink(AnchorButton);
