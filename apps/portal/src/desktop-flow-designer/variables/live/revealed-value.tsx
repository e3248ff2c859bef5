import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMessages } from '../../../i18n/language.tsx';
import { useServerText } from '../../../i18n/server-text.ts';
import { VIEWER } from '../viewer/viewer-messages.ts';
import { useDetail, type ValuePath } from './use-detail.ts';

const useStyles = makeStyles({ failed: { color: tokens.colorStatusDangerForeground1 } });

interface RevealedValueProps {
  readonly name: string;
  readonly path: ValuePath;
}

/** A sensitive text, number, Boolean or date-time that a person asked to see. */
export function RevealedValue({ name, path }: RevealedValueProps) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const translate = useServerText();
  const { detail, refusal, isLost } = useDetail({ name, path, offset: 0, limit: 1 });
  if (isLost) return <span className={styles.failed}>{words.lost}</span>;
  if (refusal !== undefined) return <span className={styles.failed}>{translate(refusal.message)}</span>;
  if (detail === undefined) return <Spinner size="extra-tiny" aria-label={words.loading} />;
  return detail.text === null ? words.blank : detail.text;
}
