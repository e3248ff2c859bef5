import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { makeStyles } from '@fluentui/react-components';
import { compileTemplate } from '@tandem/cloud-flow';
import { type RefObject, useEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { editorTheme } from '../code/editor-theme.ts';
import { useEditorView } from '../code/use-editor-view.ts';
import { markOf } from '../expression/expression-lint.ts';
import type { ExpressionScope } from '../expression/expression-scope.ts';
import { EDITORS } from '../messages.ts';
import { documentOf, templateOf } from './template-document.ts';
import { type TokenSegment, templateTokens, tokenAtCaret } from './template-tokens.ts';
import { tokenWords } from './token-words.ts';

const useStyles = makeStyles({
  host: { minWidth: 0, flexGrow: 1, '& .cm-editor': { maxHeight: '320px' } },
});

export interface TemplateEditorProps {
  readonly id?: string;
  readonly label: string;
  readonly describedBy?: string | undefined;
  readonly template: string;
  readonly onChange: (template: string) => void;
  readonly scope: ExpressionScope;
  /** `json`: the text is JSON, and what is wrong with it as JSON is told elsewhere. */
  readonly syntax?: 'text' | 'json';
  readonly isMultiline?: boolean;
  readonly isReadOnly?: boolean;
  /** A token alone keeps the kind of its value instead of becoming text. */
  readonly keepsType?: boolean;
  readonly placeholder?: string | undefined;
  /** `/` was typed where a word may begin, or a key asked for content. */
  readonly onAskContent: () => void;
  /** A token was clicked, or F2 pressed beside it. */
  readonly onOpenToken: (token: TokenSegment) => void;
  readonly viewRef: RefObject<EditorView | null>;
}

/** One field's text with its expressions as tokens. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { template, onChange, keepsType = false, isReadOnly = false, viewRef } = props;
  const styles = useStyles();
  const extensions = useTemplateExtensions(props);
  const { host, view } = useEditorView({
    text: documentOf(template),
    onChange: (text) => onChange(templateOf(text, keepsType)),
    extensions,
    isReadOnly,
  });
  useEffect(() => {
    viewRef.current = view.current;
  });
  return <div ref={host} className={styles.host} />;
}

function useTemplateExtensions(props: TemplateEditorProps): Extension {
  const { id, label, describedBy, scope, syntax = 'text', isMultiline = false, onAskContent, onOpenToken } = props;
  const hint = props.placeholder;
  const messages = useMessages(EDITORS);
  const translate = useServerText();
  return useMemo(() => {
    const attributes = {
      'aria-label': label,
      'aria-multiline': String(isMultiline),
      ...named('id', id),
      ...named('aria-describedby', describedBy),
    };
    return [
      templateTokens({ wordsOf: (segment) => tokenWords(segment, scope, messages), onOpen: onOpenToken }),
      keymap.of(keysOf({ isMultiline, onAskContent, onOpenToken })),
      editorTheme(syntax === 'json' ? 'code' : 'prose'),
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      templateLint(translate),
      EditorView.contentAttributes.of(attributes),
      hint === undefined ? [] : placeholder(hint),
    ];
  }, [id, label, describedBy, scope, syntax, isMultiline, onAskContent, onOpenToken, hint, messages, translate]);
}

function named(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

interface KeyOptions extends Pick<TemplateEditorProps, 'onAskContent' | 'onOpenToken'> {
  readonly isMultiline: boolean;
}

function keysOf({ isMultiline, onAskContent, onOpenToken }: KeyOptions) {
  return [
    { key: '/', run: (view: EditorView) => mayBeginWord(view) && ask(onAskContent) },
    { key: 'Alt-/', run: () => ask(onAskContent) },
    { key: 'F2', run: (view: EditorView) => open(tokenAtCaret(view), onOpenToken) },
    ...(isMultiline ? [] : [{ key: 'Enter', run: () => true }]),
  ];
}

function ask(onAskContent: () => void): boolean {
  onAskContent();
  return true;
}

function open(token: TokenSegment | undefined, onOpenToken: (token: TokenSegment) => void): boolean {
  if (token === undefined) return false;
  onOpenToken(token);
  return true;
}

/** A slash inside a word, such as in an address or a date, is a slash. */
function mayBeginWord({ state }: EditorView): boolean {
  const { from } = state.selection.main;
  return from === 0 || /[\s}]/.test(state.doc.sliceString(from - 1, from));
}

function templateLint(translate: (message: string) => string): Extension {
  return linter(
    ({ state }) => {
      const compiled = compileTemplate(state.doc.toString());
      const faults = compiled.ok ? compiled.value.warnings : compiled.error;
      return faults.map((fault) => markOf({ ...fault, message: translate(fault.message) }, state.doc.length));
    },
    { delay: 200 },
  );
}
