import { Button, Input, Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, NextRegular, PreviousRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import { useFormats, useMessages } from '../../../i18n/language.tsx';
import type { Detail } from '../live/use-detail.ts';
import { VARIABLES } from '../variables-messages.ts';
import { lastPage } from './value-place.ts';
import { VIEWER } from './viewer-messages.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  range: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  from: { width: '96px' },
});

/** The rows that are asked for: the first, counted from 0, and how many a page has. */
export interface ValuePage {
  readonly offset: number;
  readonly step: number;
}

interface ValuePagerProps {
  readonly detail: Detail;
  readonly page: ValuePage;
  readonly onPage: (page: ValuePage) => void;
}

/** Leads through values that are too long for one page. */
export function ValuePager({ detail, page, onPage }: ValuePagerProps) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const { items } = useMessages(VARIABLES);
  const formats = useFormats();
  const { offset, size, rows } = detail;
  const end = offset + rows.length;
  const isLast = end >= size;
  // A page in the middle tells how many rows the machine gives at once; the last one may be shorter.
  const step = isLast ? page.step : Math.max(1, rows.length);
  const go = (wanted: number) => onPage({ offset: Math.max(0, wanted), step });
  const isPaged = offset > 0 || !isLast;
  const all = items(size, formats.number(size));
  const range = isPaged ? words.range(formats.number(offset), formats.number(end - 1), formats.number(size)) : all;
  return (
    <div className={styles.bar}>
      <Text role="status" size={200} className={styles.range}>
        {range}
      </Text>
      {isPaged && (
        <>
          <PageButton icon={<PreviousRegular />} label={words.first} isDisabled={offset === 0} onGo={() => go(0)} />
          <PageButton icon={<ChevronLeftRegular />} label={words.previous} isDisabled={offset === 0} onGo={() => go(offset - step)} />
          <PageButton icon={<ChevronRightRegular />} label={words.next} isDisabled={isLast} onGo={() => go(end)} />
          <PageButton icon={<NextRegular />} label={words.last} isDisabled={isLast} onGo={() => go(lastPage(size, step))} />
          <FromField onGo={(index) => go(Math.min(index, size - 1))} />
        </>
      )}
    </div>
  );
}

interface PageButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onGo: () => void;
}

function PageButton({ icon, label, isDisabled, onGo }: PageButtonProps) {
  return (
    <Button size="small" appearance="subtle" icon={icon} aria-label={label} title={label} disabledFocusable={isDisabled} onClick={onGo} />
  );
}

/** Goes to a row by its index, as the flow counts it. */
function FromField({ onGo }: { readonly onGo: (index: number) => void }) {
  const styles = useStyles();
  const words = useMessages(VIEWER);
  const id = useId();
  const [text, setText] = useState('');
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter' && /^\d{1,9}$/.test(text.trim())) onGo(Number(text.trim()));
  };
  return (
    <>
      <Label size="small" htmlFor={id}>
        {words.from}
      </Label>
      <Input
        id={id}
        size="small"
        className={styles.from}
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={press}
      />
    </>
  );
}
