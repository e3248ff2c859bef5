import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { JsonObject, type JsonValue, parseJson, printJson } from '@tandem/kernel';
import { useEffect, useState } from 'react';
import { JsonEditor } from '../../editors/json/json-editor.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { PANE } from './pane-messages.ts';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, height: '100%', minHeight: '240px' },
  editor: { flexGrow: 1, minHeight: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface CodeTabProps {
  readonly card: JsonObject;
  readonly isReadOnly: boolean;
  readonly onReplace: (card: JsonObject) => void;
}

/** The JSON of a card. What was typed stays while it is not valid, and changes nothing. */
export function CodeTab({ card, isReadOnly, onReplace }: CodeTabProps) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const printed = printJson(card, 2);
  const [text, setText] = useState(printed);
  const [isFaulty, setFaulty] = useState(false);
  useEffect(() => {
    setText((present) => (isSame(present, printed) ? present : printed));
    setFaulty(false);
  }, [printed]);
  const write = (next: string) => {
    setText(next);
    const parsed = parsedObject(next);
    setFaulty(parsed === undefined);
    if (parsed !== undefined && !isSame(next, printed)) onReplace(parsed);
  };
  return (
    <div className={styles.tab}>
      <Text size={200} role="status" className={isFaulty ? styles.fault : undefined}>
        {isFaulty ? messages.codeFault : messages.codeHint}
      </Text>
      <div className={styles.editor}>
        <JsonEditor label={messages.codeView} text={text} onChange={write} isReadOnly={isReadOnly} fills />
      </div>
    </div>
  );
}

/** Whether two texts are the same JSON; a text that is none is the same as nothing. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [parsedObject(left), parsedObject(right)];
  return a !== undefined && b !== undefined && printJson(a) === printJson(b);
}

function parsedObject(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = parseJson(text);
    return value instanceof JsonObject ? value : undefined;
  } catch {
    return undefined;
  }
}
