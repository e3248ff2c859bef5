import {
  COMPARISONS,
  type DesktopFlowDocument,
  listImages,
  listScreens,
  printReference,
  type StepField,
} from '@tandem/designer-core/desktop-flow';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import type { StepDialogWords } from './step-words.ts';

export interface Choice {
  /** The text of the field. */
  readonly value: string;
  readonly label: string;
}

/** What a field can be chosen from; undefined when it is written. Main begins with the flow, and is not run by a step. */
export function useChoices(field: StepField, words: StepDialogWords): readonly Choice[] | undefined {
  const { document } = useDesigner();
  const { operators } = useMessages(STEP_DIALOG);
  const { type } = field;
  switch (type.kind) {
    case 'enumeration':
      return type.members.map((member) => ({ value: member, label: words.optionLabel(field, member) }));
    case 'operator':
      return COMPARISONS.map((operator) => ({ value: operator, label: operators[operator] }));
    case 'subflow':
      return document.flow.subflows.map(({ name }) => ({ value: name, label: name }));
    case 'uiElement':
      return elementChoices(document);
    case 'image':
      return listImages(document).map((image) => ({ value: printReference('image', image), label: image.path.join(' / ') }));
    default:
      return undefined;
  }
}

/** Each screen, and each element under it. */
function elementChoices(document: DesktopFlowDocument): readonly Choice[] {
  return listScreens(document).flatMap(({ repository, name: screen, elements }) => [
    { value: printReference('uiElement', { repository, path: [screen] }), label: screen },
    ...elements.map(({ name }) => ({
      value: printReference('uiElement', { repository, path: [screen, name] }),
      label: `${screen} / ${name}`,
    })),
  ]);
}
