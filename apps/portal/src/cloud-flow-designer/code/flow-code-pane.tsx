import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { compileFlow } from '@tandem/cloud-flow';
import { type Diagnostic, JsonObject, parseJson, printJson } from '@tandem/kernel';
import { useEffect, useMemo, useState } from 'react';
import { JsonEditor } from '../../editors/json/json-editor.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { PaneHead } from '../pane/pane-head.tsx';
import { FLOW_CODE } from './flow-code-messages.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, height: '100%', minHeight: 0 },
  editor: { flexGrow: 1, minHeight: '200px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
  faults: { margin: 0, maxHeight: '30%', overflowY: 'auto' },
});

/** The JSON of the whole definition. It is checked while it is typed, and counts as one step when it is applied. */
export function FlowCodePane() {
  const styles = useStyles();
  const messages = useMessages(FLOW_CODE);
  const words = useMessages(DESIGNER).edits;
  const { definition, edit, isReadOnly } = useDesigner();
  const printed = useMemo(() => printJson(definition, 2), [definition]);
  const [text, setText] = useState(printed);
  useEffect(() => setText(printed), [printed]);
  const read = useMemo(() => readDefinition(text), [text]);
  const isChanged = text !== printed;
  const canApply = isChanged && read.definition !== undefined && !isReadOnly;
  return (
    <section className={styles.pane}>
      <PaneHead title={messages.title} />
      <Text size={200} role="status">
        {read.definition === undefined ? messages.unreadable : isChanged ? messages.changed : messages.hint}
      </Text>
      <div className={styles.editor}>
        <JsonEditor label={messages.title} text={text} onChange={setText} isReadOnly={isReadOnly} fills />
      </div>
      <Faults diagnostics={read.errors} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!canApply}
          onClick={() =>
            canApply && read.definition !== undefined && edit({ kind: 'set-definition', definition: read.definition }, words.code)
          }
        >
          {messages.apply}
        </Button>
        <Button disabled={!isChanged} onClick={() => setText(printed)}>
          {messages.reset}
        </Button>
      </div>
    </section>
  );
}

function Faults({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const styles = useStyles();
  const translate = useServerText();
  if (diagnostics.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {diagnostics.map(({ code, message, path = '' }) => (
        <li key={`${path} ${code} ${message}`} className={styles.fault}>
          {path === '' ? translate(message) : `${path}: ${translate(message)}`}
        </li>
      ))}
    </ul>
  );
}

interface ReadDefinition {
  /** Undefined when the text is no JSON object. */
  readonly definition: JsonObject | undefined;
  readonly errors: readonly Diagnostic[];
}

const SHOWN_ERRORS = 20;

function readDefinition(text: string): ReadDefinition {
  try {
    const value = parseJson(text);
    if (!(value instanceof JsonObject)) return { definition: undefined, errors: [] };
    const errors = compileFlow(value).diagnostics.filter(({ severity }) => severity === 'error');
    return { definition: value, errors: errors.slice(0, SHOWN_ERRORS) };
  } catch {
    return { definition: undefined, errors: [] };
  }
}
