import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ApiDiagnostic } from '@tandem/protocol';
import { useFormats, useMessages } from '../i18n/language.tsx';
import { useServerText } from '../i18n/server-text.ts';
import { PARTS } from './messages.ts';
import { placeInText } from './text-place.ts';

const SHOWN = 20;
const ORDER = { error: 0, warning: 1, info: 2 } as const;

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } });

interface DiagnosticsProps {
  readonly diagnostics: readonly ApiDiagnostic[];
  /** The text in which they were found, so that their ranges become lines. */
  readonly text?: string;
}

/** The faults found in a flow, errors first. */
export function Diagnostics({ diagnostics, text }: DiagnosticsProps) {
  const styles = useStyles();
  const words = useMessages(PARTS);
  const formats = useFormats();
  const translate = useServerText();
  if (diagnostics.length === 0) return null;
  const sorted = diagnostics.toSorted((left, right) => ORDER[left.severity] - ORDER[right.severity]);
  return (
    <div className={styles.list}>
      {sorted.slice(0, SHOWN).map((item) => (
        <MessageBar key={`${item.code}${item.path}${item.range?.start}${item.message}`} intent={item.severity} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{translate(item.message)}</MessageBarTitle>
            {placeOf(item, text, words)} <code>{item.code}</code>
          </MessageBarBody>
        </MessageBar>
      ))}
      {sorted.length > SHOWN && <span>{words.moreFaults(formats.number(sorted.length - SHOWN))}</span>}
    </div>
  );
}

/** Where the text is shown, a place is a line of it, with its step beside; elsewhere it is what the check calls it. */
function placeOf({ path, range }: ApiDiagnostic, text: string | undefined, words: (typeof PARTS)['en']): string {
  if (range === undefined || text === undefined) return path ?? '';
  const { line, column } = placeInText(text, range.start);
  const [, subflow, step] = /^(.+):(\d+)$/.exec(path ?? '') ?? [];
  const place = words.lineColumn(line, column);
  return subflow === undefined || step === undefined ? place : `${place} (${words.stepOf(step, subflow)})`;
}
