import { type ActionContext, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { WordDocument } from '@tandem/office-files';
import { pathFor } from '../machine/machine-path.ts';
import { type FileKind, loadFile } from '../office/load-file.ts';
import { OpenDocument, wordInstance } from './open-document.ts';

const { boolean, path, text } = parameters;

const OPEN_ERROR = 'OpenWordDocumentError';

const KIND: FileKind<WordDocument> = {
  errorId: OPEN_ERROR,
  noun: 'document',
  open: (bytes) => WordDocument.open(bytes),
  converted: new Set(['doc', 'dot', 'odt', 'fodt', 'rtf', 'txt', 'htm', 'html', 'xml']),
  streams: ['WordDocument'],
  to: 'docx',
  passwordPlace: { remedy: "Give it as 'Read protection password'.", known: [] },
};

function launched(open: OpenDocument, action: ActionContext): { readonly Instance: DesktopValue } {
  action.closeAtEnd(() => open.close());
  return { Instance: wordInstance(open) };
}

export const LAUNCH_ACTIONS = [
  defineAction({
    id: 'Word.LaunchWord.Launch',
    title: 'Launch Word',
    parameters: { Visible: boolean(true) },
    outputs: ['Instance'],
    run: (_, action) => launched(new OpenDocument(WordDocument.create(), { path: undefined, isReadOnly: false }), action),
  }),
  defineAction({
    id: 'Word.LaunchWord.LaunchAndOpen',
    title: 'Launch Word',
    parameters: {
      Visible: boolean(true),
      ReadProtectionPassword: text(''),
      WriteProtectionPassword: text(''),
      Path: path(),
      ReadOnly: boolean(false),
    },
    outputs: ['Instance'],
    errors: ['FileNotFoundError', OPEN_ERROR],
    run: async ({ Path, ReadOnly, ReadProtectionPassword }, action) => {
      const path = pathFor('read', Path, action);
      const { content, password } = await loadFile(KIND, { path, password: ReadProtectionPassword }, action);
      return launched(new OpenDocument(content, { path, isReadOnly: ReadOnly, password }), action);
    },
  }),
];
