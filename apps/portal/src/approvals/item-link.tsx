import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { Approval } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { APPROVALS } from './messages.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  host: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Where the thing is that is decided on, with the host it really leads to: a description can say anything. */
export function ItemLink({ itemLink, itemLinkDescription }: Pick<Approval, 'itemLink' | 'itemLinkDescription'>) {
  const text = useMessages(APPROVALS);
  const styles = useStyles();
  const url = itemLink === null ? null : URL.parse(itemLink);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return (
    <span className={styles.line}>
      <OpenRegular aria-hidden />
      <Link inline href={url.href} target="_blank" rel="noopener noreferrer">
        {itemLinkDescription.trim() === '' ? text.itemLink : itemLinkDescription}
      </Link>
      <span className={styles.host}>{text.opens(url.host)}</span>
    </span>
  );
}
