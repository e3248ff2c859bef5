import { actionTextsOf } from '@tandem/designer-core/desktop-flow';
import { checkDesktopFlow, parseDesktopFlow } from '@tandem/desktop-flow';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CodeEditor } from '../../editors/code/code-editor.tsx';
import { robinCompletion } from '../../editors/robin/robin-completion.ts';
import { robinLanguage } from '../../editors/robin/robin-language.ts';
import { robinLint } from '../../editors/robin/robin-lint.ts';
import { useMessages } from '../../i18n/language.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';

/** An author who pauses this long sees the steps and problems of what was typed. */
const REST_MS = 400;

/** The Robin text of the whole flow, coloured, completed and checked while it is typed. */
export function TextView() {
  const words = useMessages(DESKTOP_DESIGNER);
  const { document, catalogue, isReadOnly } = useDesigner();
  // The editor knows one kind of line break only.
  const shown = document.text.replaceAll(/\r\n?/g, '\n');
  const [typed, setTyped] = useState<string>();
  const language = useMemo(() => languageOf(catalogue), [catalogue]);
  const apply = useApply();
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => {
      apply(typed);
      setTyped(undefined);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [typed, apply]);
  useAtTheEnd(() => {
    if (typed !== undefined) apply(typed);
  });
  return (
    <CodeEditor
      label={words.text}
      text={typed ?? shown}
      onChange={setTyped}
      language={language}
      isReadOnly={isReadOnly}
      fills
      hasFocusFirst
    />
  );
}

/** Takes the text over, with the line breaks of the flow. */
function useApply(): (text: string) => void {
  const { document, dispatch } = useDesigner();
  const label = useMessages(DESKTOP_DESIGNER).edits.text;
  const { lineBreak } = document;
  return useCallback((text) => dispatch({ kind: 'text', text: text.replaceAll('\n', lineBreak), label }), [dispatch, label, lineBreak]);
}

function useAtTheEnd(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => latest.current(), []);
}

function languageOf({ texts, actions }: DesktopCatalogue) {
  return [
    robinLanguage,
    robinCompletion(({ id }) => actionTextsOf(texts, id)),
    robinLint((script) => checkDesktopFlow(parseDesktopFlow(script), actions)),
  ];
}
