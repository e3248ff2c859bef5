import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { EDITORS } from '../messages.ts';
import { editorTheme } from './editor-theme.ts';
import { useEditorView } from './use-editor-view.ts';

const useStyles = makeStyles({
  host: { minWidth: 0, '& .cm-editor': { maxHeight: 'inherit' } },
  tall: { height: '100%', '& .cm-editor': { height: '100%' } },
});

interface CodeEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange?: (text: string) => void;
  /** Language, completion, checks. Keep it with `useMemo`. */
  readonly language: Extension;
  readonly isReadOnly?: boolean;
  /** Fills its container instead of growing with its text. */
  readonly fills?: boolean;
  /** CSS length; the text scrolls beyond it. */
  readonly maxHeight?: string;
  readonly hasFocusFirst?: boolean;
}

/**
 * A text editor for code: line numbers, folding, search, several carets. Tab indents; Escape and then Tab leaves the editor, as
 * CodeMirror's users know it.
 */
export function CodeEditor(props: CodeEditorProps) {
  const { label, text, onChange = ignore, language, isReadOnly = false, fills = false, maxHeight, hasFocusFirst = false } = props;
  const styles = useStyles();
  const { leaveByKey } = useMessages(EDITORS);
  const extensions = useMemo(
    () => [BASICS, language, attributesOf(label, isReadOnly ? undefined : leaveByKey)],
    [language, label, isReadOnly, leaveByKey],
  );
  const { host } = useEditorView({ text, onChange, extensions, isReadOnly, hasFocusFirst });
  return (
    <div ref={host} className={mergeClasses(styles.host, fills && styles.tall)} style={maxHeight === undefined ? {} : { maxHeight }} />
  );
}

/** @param hint how the editor is left, where Tab does not do it */
function attributesOf(label: string, hint: string | undefined): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': label, ...(hint === undefined ? {} : { 'aria-description': hint }) });
}

const BASICS: Extension = [
  editorTheme('code'),
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  search({ top: true }),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
    indentWithTab,
  ]),
];

function ignore(): void {
  // A read-only editor has nothing to tell.
}
