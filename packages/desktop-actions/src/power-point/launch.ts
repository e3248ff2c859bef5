import { type ActionContext, type DesktopValue, defineAction, parameters } from '@tandem/desktop-engine';
import { Presentation } from '@tandem/office-files';
import { pathFor } from '../machine/machine-path.ts';
import { type FileKind, loadFile } from '../office/load-file.ts';
import { OpenPresentation, powerPointInstance } from './open-presentation.ts';

const { boolean, path } = parameters;

const OPEN_ERROR = 'OpenPowerPointPresentationError';

const KIND: FileKind<Presentation> = {
  errorId: OPEN_ERROR,
  noun: 'presentation',
  open: (bytes) => Presentation.open(bytes),
  converted: new Set(['ppt', 'pot', 'pps', 'odp', 'fodp', 'otp']),
  streams: ['PowerPoint Document'],
  to: 'pptx',
  passwordPlace: { remedy: 'The action takes none: save the presentation without a password.', known: [] },
};

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
      const path = pathFor('read', Path, action);
      const { content, password } = await loadFile(KIND, { path, password: '' }, action);
      return launched(new OpenPresentation(content, { path, isReadOnly: ReadOnly, password }), action);
    },
  }),
];
