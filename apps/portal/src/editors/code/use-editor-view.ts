import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';

export interface EditorViewOptions {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** May change from one render to the next; the text and the caret stay. Keep it with `useMemo`. */
  readonly extensions: Extension;
  readonly isReadOnly?: boolean;
  readonly hasFocusFirst?: boolean;
}

/** Marks a change that came from outside: it is not the author's, so it is not told back. */
const fromOutside = Annotation.define<boolean>();

/** Keeps one CodeMirror view in an element and its text equal to `text`. */
export function useEditorView(options: EditorViewOptions): {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly view: RefObject<EditorView | null>;
} {
  const host = useRef<HTMLDivElement | null>(null);
  const view = useRef<EditorView | null>(null);
  const changing = useRef(new Compartment());
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const { current: parent } = host;
    if (parent === null) return undefined;
    const { text, extensions, isReadOnly = false, hasFocusFirst = false } = latest.current;
    const created = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          FOCUSABLE,
          changing.current.of([extensions, readOnly(isReadOnly)]),
          reportChanges((next) => latest.current.onChange(next)),
        ],
      }),
    });
    view.current = created;
    if (hasFocusFirst) created.focus();
    return () => {
      created.destroy();
      view.current = null;
    };
  }, []);

  const { text, extensions, isReadOnly = false } = options;
  useEffect(() => {
    view.current?.dispatch({ effects: changing.current.reconfigure([extensions, readOnly(isReadOnly)]) });
  }, [extensions, isReadOnly]);
  useEffect(() => {
    const { current } = view;
    if (current === null || current.state.doc.toString() === text) return;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: text },
      annotations: fromOutside.of(true),
    });
  }, [text]);
  return { host, view };
}

/** What cannot be typed into is reached and scrolled with keys all the same. */
const FOCUSABLE = EditorView.contentAttributes.of({ tabindex: '0' });

function readOnly(isReadOnly: boolean): Extension {
  return isReadOnly
    ? [EditorState.readOnly.of(true), EditorView.editable.of(false), EditorView.contentAttributes.of({ 'aria-readonly': 'true' })]
    : [];
}

function reportChanges(report: (text: string) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    if (docChanged && !transactions.some((transaction) => transaction.annotation(fromOutside) === true)) report(state.doc.toString());
  });
}
