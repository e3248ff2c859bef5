import type { ActionContext } from '@tandem/desktop-engine';
import type { OfficeProgram, SavedContent, SaveTarget } from '../office/office-program.ts';
import { officeWork } from '../office/office-work.ts';
import { saveCloseActions } from '../office/save-close-actions.ts';
import { convertedForSave } from '../office/save-file.ts';
import { fileFormat, POWER_POINT_FORMATS, SAVE_ERROR, withEnding } from './file-formats.ts';
import { CLOSED_ERROR, instance, type OpenPresentation, READ_ONLY_ERROR } from './open-presentation.ts';

const POWER_POINT_PROGRAM: OfficeProgram<OpenPresentation, string> = {
  name: 'PowerPoint',
  noun: 'presentation',
  instance,
  formats: POWER_POINT_FORMATS,
  saveError: SAVE_ERROR,
  readOnlyError: READ_ONLY_ERROR,
  closedError: CLOSED_ERROR,
  withEnding,
  contentOf,
};

async function contentOf(open: OpenPresentation, { path, format }: SaveTarget, action: ActionContext): Promise<SavedContent> {
  const { presentation } = open;
  const target = fileFormat(path, format);
  if (target.kind === 'presentation')
    return { kind: 'package', bytes: officeWork(SAVE_ERROR, () => presentation.save(target.format)), becomesFile: true };
  const what = `The presentation cannot be saved as '${path}'`;
  const conversion = { ...target, package: officeWork(SAVE_ERROR, () => presentation.save()), from: 'pptx' };
  return { kind: 'other', bytes: await convertedForSave(open, conversion, { action, errorId: SAVE_ERROR, what }), becomesFile: false };
}

export const SAVE_CLOSE_ACTIONS = saveCloseActions(POWER_POINT_PROGRAM);
