import { Link as FluentLink, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

const useStyles = makeStyles({ icon: { verticalAlign: 'middle', marginRight: tokens.spacingHorizontalXXS } });

interface BackAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

function BackAnchor({ children, ...props }: BackAnchorProps) {
  const styles = useStyles();
  return (
    <div>
      <FluentLink {...(props as object)} as="a">
        <ChevronLeftRegular aria-hidden className={styles.icon} />
        {children}
      </FluentLink>
    </div>
  );
}

/** The way from one thing back to its list. */
export const BackLink: LinkComponent<typeof BackAnchor> = createLink(BackAnchor);
