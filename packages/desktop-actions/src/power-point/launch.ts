import { readFile } from 'node:fs/promises';
import { type ActionContext, ActionError, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { isCompoundFile, OfficeFileError, Presentation } from '@tandem/office-files';
import { endingOf } from '../excel/file-formats.ts';
import { convertByLibreOffice } from '../excel/libre-office.ts';
import { existingFile } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import { OpenPresentation, powerPointInstance } from './open-presentation.ts';

const { boolean, path } = parameters;

const OPEN_ERROR = 'OpenPowerPointPresentationError';
const CONVERTED = new Set(['ppt', 'pot', 'pps', 'odp', 'fodp', 'otp']);

/** Opens a file of any format that PowerPoint opens; those that are not ours by LibreOffice. */
function loadPresentation(file: string, action: ActionContext): Promise<Presentation> {
  const what = `The presentation '${file}' cannot be opened`;
  return guarded(OPEN_ERROR, what, async () => {
    const bytes = await readFile(existingFile(file));
    try {
      return Presentation.open(bytes);
    } catch (thrown) {
      if (!(thrown instanceof OfficeFileError)) throw thrown;
      const isProtected = isCompoundFile(bytes) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
      const isConvertible = CONVERTED.has(endingOf(file)) && thrown.fault !== 'too-large' && !isProtected;
      if (!isConvertible) throw new ActionError(OPEN_ERROR, `${what}: ${thrown.message}`);
      return Presentation.open(
        await convertByLibreOffice({ bytes, from: endingOf(file), to: 'pptx' }, action, { errorId: OPEN_ERROR, what }),
      );
    }
  });
}

function launched(open: OpenPresentation, action: ActionContext): { readonly Instance: DesktopValue } {
  action.closeAtEnd(() => open.close());
  return { Instance: powerPointInstance(open) };
}

export const LAUNCH_ACTIONS = [
  defineAction({
    id: 'PowerPoint.LaunchPowerPoint.Launch',
    title: 'Launch PowerPoint',
    parameters: {},
    outputs: ['Instance'],
    run: (_, action) => launched(new OpenPresentation(Presentation.create(), { path: undefined, isReadOnly: false }), action),
  }),
  defineAction({
    id: 'PowerPoint.LaunchPowerPoint.LaunchAndOpen',
    title: 'Launch PowerPoint',
    parameters: { Path: path(), ReadOnly: boolean(false) },
    outputs: ['Instance'],
    errors: ['FileNotFoundError', OPEN_ERROR],
    run: async ({ Path, ReadOnly }, action) => {
      const file = pathFor('read', Path, action);
      return launched(new OpenPresentation(await loadPresentation(file, action), { path: file, isReadOnly: ReadOnly }), action);
    },
  }),
];
