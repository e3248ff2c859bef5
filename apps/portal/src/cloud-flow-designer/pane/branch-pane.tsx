import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { actionCard, caseOf, findAction, findLevel, titleFromName } from '@tandem/designer-core/cloud-flow';
import { type JsonValue, valueAt } from '@tandem/kernel';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { usePendingEdit } from '../designer/pending-edits.ts';
import { textOfValue, valueOfText } from '../fields/value-text.ts';
import { BRANCH } from './branch-messages.ts';
import { PaneHead } from './pane-head.tsx';

const useStyles = makeStyles({ pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' } });

interface BranchPaneProps {
  /** Key of the switch. */
  readonly action: string;
  readonly branch: string;
}

/** A case of a switch, or its default. */
export function BranchPane({ action, branch }: BranchPaneProps) {
  const styles = useStyles();
  const messages = useMessages(BRANCH);
  const name = caseOf(branch);
  const { definition } = useDesigner();
  const found = findAction(definition, action);
  const value = name === undefined ? undefined : valueAt(found?.json, ['cases', name, 'case']);
  if (found === undefined || (name !== undefined && valueAt(found.json, ['cases', name]) === undefined)) return null;
  const title = name === undefined ? messages.defaultOf(titleFromName(found.name)) : messages.caseOf(titleFromName(found.name));
  return (
    <section className={styles.pane}>
      <PaneHead title={title} />
      {name === undefined ? <DefaultBranch action={action} /> : <CaseFields action={action} name={name} value={value} />}
    </section>
  );
}

function DefaultBranch({ action }: { readonly action: string }) {
  const messages = useMessages(BRANCH);
  const words = useMessages(DESIGNER).edits;
  const { definition, edit, isReadOnly } = useDesigner();
  const isEmpty = findLevel(definition, { owner: action, branch: 'default' })?.actions.length === 0;
  return (
    <>
      <Text>{messages.defaultHint}</Text>
      <Button
        icon={<DeleteRegular />}
        disabled={isReadOnly || isEmpty}
        onClick={() => edit({ kind: 'remove-default', action }, words.emptyDefault)}
      >
        {messages.emptyDefault}
      </Button>
    </>
  );
}

interface CaseFieldsProps {
  readonly action: string;
  readonly name: string;
  readonly value: JsonValue | undefined;
}

/** Name and value count when the field is left or with Enter. */
function CaseFields({ action, name, value }: CaseFieldsProps) {
  const messages = useMessages(BRANCH);
  const words = useMessages(DESIGNER).edits;
  const { edit, isReadOnly } = useDesigner();
  const rename = (to: string) => edit({ kind: 'rename-case', action, from: name, to }, words.renameCase);
  const setValue = (text: string) =>
    edit(
      { kind: 'set-value', card: actionCard(action), path: ['cases', name, 'case'], value: valueOfText(text, 'scalar') ?? '' },
      words.setting,
    );
  return (
    <>
      <LeftField label={messages.name} text={name} isReadOnly={isReadOnly} onLeave={rename} />
      <LeftField label={messages.equals} hint={messages.equalsHint} text={textOfValue(value)} isReadOnly={isReadOnly} onLeave={setValue} />
      <Button icon={<DeleteRegular />} disabled={isReadOnly} onClick={() => edit({ kind: 'remove-case', action, name }, words.removeCase)}>
        {messages.remove}
      </Button>
    </>
  );
}

interface LeftFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onLeave: (text: string) => void;
}

function LeftField({ label, hint, text, isReadOnly, onLeave }: LeftFieldProps) {
  const [typed, setTyped] = useState(text);
  const leave = () => {
    if (typed !== text) onLeave(typed);
  };
  usePendingEdit(leave);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        value={typed}
        readOnly={isReadOnly}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={leave}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
          if (key === 'Escape') setTyped(text);
        }}
      />
    </Field>
  );
}
