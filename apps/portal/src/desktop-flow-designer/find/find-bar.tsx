import { Button, Input, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular, TextCaseTitleRegular, TextWholeWordRegular } from '@fluentui/react-icons';
import { findText, replaceHits, type SearchHit } from '@tandem/designer-core/desktop-flow';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useNotify } from '../../parts/notify.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { FIND } from './find-messages.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { width: '220px', maxWidth: '100%' },
  count: { minWidth: '90px', color: tokens.colorNeutralForeground3 },
});

/** Finds and replaces in what the steps hold, in all subflows. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useMessages(FIND);
  const { replace: label } = useMessages(DESKTOP_DESIGNER).edits;
  const notify = useNotify();
  const { document, catalogue, dispatch, isReadOnly } = useDesigner();
  const [text, setText] = useState('');
  const [matchesCase, setMatchesCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [replacement, setReplacement] = useState('');
  // Before the first hit until the author goes to one.
  const [at, setAt] = useState(-1);
  const settled = useDeferredValue(text);
  const hits = useMemo(
    () => findText(document, { text: settled, matchesCase, wholeWord }, catalogue.actions),
    [document, settled, matchesCase, wholeWord, catalogue],
  );
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const go = (index: number) => {
    const next = (index + hits.length) % Math.max(hits.length, 1);
    setAt(next);
    const hit = hits[next];
    if (hit !== undefined) dispatch({ kind: 'go-to', place: hit.place });
  };
  const replace = (chosen: readonly SearchHit[]) => {
    const { edited, count, skipped } = replaceHits(document, chosen, replacement, catalogue.actions);
    if (count > 0) dispatch({ kind: 'edited', edited, label });
    if (chosen.length > 1 || skipped.length > 0) notify.done(words.replaced(count, skipped.length));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go(at + (event.shiftKey ? -1 : 1));
  };
  const current = hits[Math.max(0, Math.min(at, hits.length - 1))];
  return (
    <search className={styles.bar} aria-label={words.label}>
      <Input
        input={{ ref: input }}
        className={styles.field}
        size="small"
        value={text}
        placeholder={words.find}
        aria-label={words.find}
        onChange={(_, { value }) => {
          setText(value);
          setAt(-1);
        }}
        onKeyDown={press}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<TextCaseTitleRegular />}
        aria-label={words.matchCase}
        checked={matchesCase}
        onClick={() => setMatchesCase(!matchesCase)}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<TextWholeWordRegular />}
        aria-label={words.wholeWord}
        checked={wholeWord}
        onClick={() => setWholeWord(!wholeWord)}
      />
      <Text size={200} role="status" className={styles.count}>
        {text === '' ? '' : hits.length === 0 ? words.none : words.count(Math.max(0, Math.min(at, hits.length - 1)) + 1, hits.length)}
      </Text>
      <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} aria-label={words.previous} onClick={() => go(at - 1)} />
      <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} aria-label={words.next} onClick={() => go(at + 1)} />
      <Input
        className={styles.field}
        size="small"
        value={replacement}
        placeholder={words.replacement}
        aria-label={words.replacement}
        disabled={isReadOnly}
        onChange={(_, { value }) => setReplacement(value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      <Button size="small" disabled={isReadOnly || current === undefined} onClick={() => current !== undefined && replace([current])}>
        {words.replace}
      </Button>
      <Button size="small" disabled={isReadOnly || hits.length === 0} onClick={() => replace(hits)}>
        {words.replaceAll}
      </Button>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.close} onClick={onClose} />
    </search>
  );
}
