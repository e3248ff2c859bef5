import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import type { VariableView } from '@tandem/protocol';
import { type SyntheticEvent, useState } from 'react';
import { useFormats, useMessages } from '../../../i18n/language.tsx';
import { readType } from '../types/value-type.ts';
import { VARIABLES } from '../variables-messages.ts';
import { RevealedValue } from './revealed-value.tsx';
import type { ValuePath } from './use-detail.ts';

/** Stands for a value that is hidden, whatever its length. */
const MASK = '••••••';

const useStyles = makeStyles({
  value: { display: 'flex', alignItems: 'center', minWidth: 0, gap: tokens.spacingHorizontalXS },
  text: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  size: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface LiveValueProps {
  readonly view: VariableView;
  /** The variable that the value is part of. */
  readonly name: string;
  readonly path: ValuePath;
  /** What it is called on the button that shows it. */
  readonly label: string;
}

/** The begin of a value, on one line. A sensitive one is hidden until it is asked for. */
export function LiveValue({ view, name, path, label }: LiveValueProps) {
  const styles = useStyles();
  const formats = useFormats();
  const words = useMessages(VARIABLES);
  const { isSensitive, size, preview } = view;
  return (
    <span className={styles.value}>
      {size !== null && isCounted(view) && <span className={styles.size}>{words.items(size, formats.number(size))}</span>}
      {isSensitive && size === null && <SensitiveValue name={name} path={path} label={label} />}
      {isSensitive && size !== null && <MaskedValue />}
      {!isSensitive && (
        <span className={styles.text} title={preview ?? ''}>
          {preview}
        </span>
      )}
    </span>
  );
}

/** Kinds of which people count the parts; the properties of a file or a window nobody counts. */
const COUNTED: ReadonlySet<string | undefined> = new Set(['list', 'table', 'row', 'object']);

function isCounted({ type }: VariableView): boolean {
  return COUNTED.has(readType(type).type);
}

function SensitiveValue({ name, path, label }: Omit<LiveValueProps, 'view'>) {
  const styles = useStyles();
  const words = useMessages(VARIABLES);
  const [isShown, setShown] = useState(false);
  const toggle = (event: SyntheticEvent) => {
    event.stopPropagation();
    setShown(!isShown);
  };
  return (
    <>
      {isShown ? (
        <span className={styles.text}>
          <RevealedValue name={name} path={path} />
        </span>
      ) : (
        <MaskedValue />
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
        aria-label={isShown ? words.hide(label) : words.reveal(label)}
        onClick={toggle}
        onDoubleClick={(event) => event.stopPropagation()}
      />
    </>
  );
}

function MaskedValue() {
  const styles = useStyles();
  const { hidden } = useMessages(VARIABLES);
  return (
    <span className={styles.text} role="img" aria-label={hidden}>
      {MASK}
    </span>
  );
}
