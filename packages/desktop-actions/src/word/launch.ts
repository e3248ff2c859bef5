import { readFile } from 'node:fs/promises';
import { type ActionContext, ActionError, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { isCompoundFile, OfficeFileError, WordDocument } from '@tandem/office-files';
import { endingOf } from '../excel/file-formats.ts';
import { convertByLibreOffice } from '../excel/libre-office.ts';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { OpenDocument, wordInstance } from './open-document.ts';

const { boolean, path, text } = parameters;

const OPEN_ERROR = 'OpenWordDocumentError';
const CONVERTED = new Set(['doc', 'dot', 'odt', 'fodt', 'rtf', 'txt', 'htm', 'html', 'xml']);

/** Opens a file of any format that Word opens; those that are not ours by LibreOffice. */
function loadDocument(path: string, action: ActionContext): Promise<WordDocument> {
  const what = `The document '${path}' cannot be opened`;
  return guarded(OPEN_ERROR, what, async () => {
    const bytes = await readFile(existingFile(path));
    try {
      return WordDocument.open(bytes);
    } catch (thrown) {
      if (!(thrown instanceof OfficeFileError)) throw thrown;
      const isProtected = isCompoundFile(bytes) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
      const isConvertible = CONVERTED.has(endingOf(path)) && thrown.fault !== 'too-large' && !isProtected;
      if (!isConvertible) throw new ActionError(OPEN_ERROR, `${what}: ${thrown.message}`);
      return WordDocument.open(
        await convertByLibreOffice({ bytes, from: endingOf(path), to: 'docx' }, action, { errorId: OPEN_ERROR, what }),
      );
    }
  });
}

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
    run: async ({ Path, ReadOnly }, action) => {
      const file = pathFor('read', Path, action);
      return launched(new OpenDocument(await loadDocument(file, action), { path: file, isReadOnly: ReadOnly }), action);
    },
  }),
];
