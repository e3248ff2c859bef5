import { type ActionContext, type DesktopAction, defineAction, parameters } from '@tandem/desktop-engine';
import { pathFor } from '../machine/machine-path.ts';
import type { OfficeProgram } from './office-program.ts';
import type { OpenFile } from './open-file.ts';
import { saveFile, saveFileAs } from './save-file.ts';

/** The actions *Save* and *Close* of an Office program. */
export function saveCloseActions<F extends OpenFile, M extends string>(program: OfficeProgram<F, M>): readonly DesktopAction[] {
  return [...saveActions(program), ...closeActions(program)];
}

function saveActions<F extends OpenFile, M extends string>(program: OfficeProgram<F, M>): readonly DesktopAction[] {
  const { name } = program;
  const title = `Save ${name}`;
  return [
    defineAction({
      id: `${name}.Save${name}.Save`,
      title,
      parameters: { Instance: program.instance() },
      errors: errorsOf(program),
      run: async ({ Instance }, action) => {
        await saveFile(program, Instance, action);
        return {};
      },
    }),
    defineAction({
      id: `${name}.Save${name}.SaveAs`,
      title,
      parameters: saveAsParameters(program),
      errors: ['DirectoryNotFoundError', ...errorsOf(program)],
      run: async (values, action) => {
        await saveAs(program, values, action);
        return {};
      },
    }),
  ];
}

function closeActions<F extends OpenFile, M extends string>(program: OfficeProgram<F, M>): readonly DesktopAction[] {
  const { name, closedError } = program;
  const title = `Close ${name}`;
  return [
    defineAction({
      id: `${name}.Close${name}.Close`,
      title,
      parameters: { Instance: program.instance() },
      errors: [closedError],
      run: ({ Instance }) => {
        Instance.checkOpen();
        Instance.close();
        return {};
      },
    }),
    defineAction({
      id: `${name}.Close${name}.CloseAndSave`,
      title,
      parameters: { Instance: program.instance() },
      errors: errorsOf(program),
      run: async ({ Instance }, action) => {
        await saveFile(program, Instance, action);
        Instance.close();
        return {};
      },
    }),
    defineAction({
      id: `${name}.Close${name}.CloseAndSaveAs`,
      title,
      parameters: saveAsParameters(program),
      errors: ['DirectoryNotFoundError', ...errorsOf(program)],
      run: async (values, action) => {
        await saveAs(program, values, action);
        values.Instance.close();
        return {};
      },
    }),
  ];
}

interface SaveAsValues<F extends OpenFile, M extends string> {
  readonly Instance: F;
  readonly DocumentFormat: M | 'FromExtension';
  readonly DocumentPath: string;
}

async function saveAs<F extends OpenFile, M extends string>(
  program: OfficeProgram<F, M>,
  { Instance, DocumentFormat: format, DocumentPath }: SaveAsValues<F, M>,
  action: ActionContext,
): Promise<void> {
  const path = pathFor('write', program.withEnding(DocumentPath, format), action);
  await saveFileAs(program, Instance, { path, format, action });
}

function saveAsParameters<F extends OpenFile, M extends string>({ instance, formats, ignored }: OfficeProgram<F, M>) {
  return {
    ...ignored,
    Instance: instance(),
    DocumentFormat: parameters.choice(formats, 'FromExtension'),
    DocumentPath: parameters.path(),
  } as const;
}

type ErrorIds = Pick<OfficeProgram<OpenFile, string>, 'saveError' | 'readOnlyError' | 'closedError'>;

function errorsOf({ saveError, readOnlyError, closedError }: ErrorIds): readonly string[] {
  return [...new Set([saveError, readOnlyError, closedError])];
}
