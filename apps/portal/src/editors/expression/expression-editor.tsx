import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { makeStyles } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { editorTheme } from '../code/editor-theme.ts';
import { useEditorView } from '../code/use-editor-view.ts';
import { expressionCompletion } from './expression-completion.ts';
import { expressionLanguage } from './expression-language.ts';
import { expressionLint } from './expression-lint.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { signatureHelp } from './signature-help.ts';

const useStyles = makeStyles({
  host: { '& .cm-editor': { minHeight: '88px', maxHeight: '260px', resize: 'vertical', overflow: 'auto' } },
});

interface ExpressionEditorProps {
  readonly label: string;
  readonly expression: string;
  readonly onChange: (expression: string) => void;
  readonly scope: ExpressionScope;
  /** Ctrl+Enter. */
  readonly onAccept: () => void;
  readonly viewRef: RefObject<EditorView | null>;
}

/** The editor of one expression: completion, signatures, and faults while it is typed. */
export function ExpressionEditor({ label, expression, onChange, scope, onAccept, viewRef }: ExpressionEditorProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  const translate = useServerText();
  const extensions = useMemo(
    () => [
      keymap.of([{ key: 'Mod-Enter', run: () => accept(onAccept) }]),
      BASICS,
      expressionCompletion(scope, language),
      expressionLint(translate),
      signatureHelp(language),
      EditorView.contentAttributes.of({ 'aria-label': label }),
    ],
    [label, scope, onAccept, language, translate],
  );
  const { host, view } = useEditorView({ text: expression, onChange, extensions, hasFocusFirst: true });
  useEffect(() => {
    viewRef.current = view.current;
  });
  return <div ref={host} className={styles.host} />;
}

function accept(onAccept: () => void): boolean {
  onAccept();
  return true;
}

const BASICS: Extension = [
  editorTheme('code'),
  expressionLanguage,
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  EditorView.lineWrapping,
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
];
