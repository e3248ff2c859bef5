import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { findCard, type SearchHit, searchFlow, titleFromName } from '@tandem/designer-core/cloud-flow';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../designer/designer-context.ts';
import { PaneHead } from '../pane/pane-head.tsx';
import { SEARCH } from './search-messages.ts';

/** As many as one reads. */
const SHOWN_HITS = 200;

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: { justifyContent: 'flex-start', textAlign: 'left', width: '100%', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  where: { color: tokens.colorNeutralForeground3 },
  line: { overflowWrap: 'anywhere' },
});

/** Finds a text in names, operations, notes, values and expressions; Enter goes from hit to hit. */
export function SearchPane() {
  const styles = useStyles();
  const messages = useMessages(SEARCH);
  const { definition, facts, dispatch } = useDesigner();
  const { describe } = facts;
  const say = useLocalText();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const settled = useDeferredValue(text);
  const hits = useMemo(
    () => searchFlow(definition, settled, { limit: SHOWN_HITS, operationOf: (card, json) => say(describe(card, json).title) }),
    [definition, settled, describe, say],
  );
  const jump = (index: number) => {
    const hit = hits[index];
    if (hit === undefined) return;
    setAt(index);
    dispatch({ kind: 'go-to', card: hit.card, isGlance: true });
  };
  return (
    <section className={styles.pane}>
      <PaneHead title={messages.title} />
      <SearchBox
        autoFocus
        aria-label={messages.field}
        placeholder={messages.field}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setAt(-1);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter' && hits.length > 0) jump((at + (shiftKey ? -1 : 1) + hits.length) % hits.length);
        }}
      />
      <Text role="status" size={200}>
        {settled.trim() === '' ? messages.hint : messages.found(hits.length, at + 1)}
      </Text>
      <ul className={styles.list}>
        {hits.map((hit, index) => (
          <li key={`${hit.card} ${hit.kind} ${hit.path.join('/')} ${hit.range.start}`}>
            <Button className={styles.hit} appearance={index === at ? 'outline' : 'subtle'} onClick={() => jump(index)}>
              <HitText hit={hit} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const BEFORE = 30;
const AFTER = 60;

function HitText({ hit }: { readonly hit: SearchHit }) {
  const styles = useStyles();
  const messages = useMessages(SEARCH);
  const { definition } = useDesigner();
  const { card, kind, path, text, range } = hit;
  const start = Math.max(0, range.start - BEFORE);
  return (
    <span className={styles.words}>
      <span className={styles.line}>
        {start > 0 && '…'}
        {text.slice(start, range.start)}
        <mark>{text.slice(range.start, range.end)}</mark>
        {text.slice(range.end, range.end + AFTER)}
        {text.length > range.end + AFTER && '…'}
      </span>
      <Text size={200} className={styles.where}>
        {[titleFromName(findCard(definition, card)?.name ?? ''), messages.kinds[kind], ...path.slice(-1)].join(' · ')}
      </Text>
    </span>
  );
}
