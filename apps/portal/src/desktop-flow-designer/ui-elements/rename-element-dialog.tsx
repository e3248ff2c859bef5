import { Field, Input } from '@fluentui/react-components';
import { applyEdit, type EditCommand, type Refusal } from '@tandem/designer-core/desktop-flow';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import type { ElementNode } from './element-node.ts';
import { UI_ELEMENTS } from './ui-element-messages.ts';

interface RenameElementDialogProps {
  readonly node: ElementNode;
  readonly onClose: () => void;
}

/** Renames a screen, UI element or image; the dialog stays open with the reason when the name is refused. */
export function RenameElementDialog({ node, onClose }: RenameElementDialogProps) {
  const words = useMessages(UI_ELEMENTS);
  const { element: label } = useMessages(DESKTOP_DESIGNER).edits;
  const { document, dispatch, isReadOnly } = useDesigner();
  const [name, setName] = useState(node.name);
  const [isTouched, setTouched] = useState(false);
  const command: EditCommand = { kind: 'renameElement', element: node.element, name: name.trim() };
  const result = applyEdit(document, command);
  return (
    <FormDialog
      title={words.renameTitle(node.name)}
      submitLabel={words.rename}
      isReady={result.ok && !isReadOnly}
      {...(result.ok ? {} : { whatIsMissing: refusalText(result.error, words.refusals) })}
      onUnready={() => setTouched(true)}
      submit={async () => {
        if (result.ok && name.trim() !== node.name) dispatch({ kind: 'edited', edited: result.value, label });
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Field
        label={words.name}
        required
        hint={words.renameHint}
        {...(!isTouched || result.ok ? {} : { validationMessage: refusalText(result.error, words.refusals) })}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            setTouched(true);
            setName(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}

/** Why a thing cannot be renamed, in the language of the person. */
function refusalText({ code, message }: Refusal, words: Readonly<Record<string, string>>): string {
  return words[code] ?? message;
}
