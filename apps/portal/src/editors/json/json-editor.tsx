import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import { CodeEditor } from '../code/code-editor.tsx';

interface JsonEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange?: (text: string) => void;
  readonly isReadOnly?: boolean;
  readonly fills?: boolean;
  readonly maxHeight?: string;
}

/** JSON as text, with what is wrong in it marked while it is typed. */
export function JsonEditor(props: JsonEditorProps) {
  return <CodeEditor {...props} language={props.isReadOnly === true ? READ : WRITE} />;
}

const READ = json();
const WRITE = [json(), linter(jsonParseLinter())];
