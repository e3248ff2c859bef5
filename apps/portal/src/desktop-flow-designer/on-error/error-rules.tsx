import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { addRule, changeRule, clearRules, type ErrorForm, errorIdsOf, moveRule, removeRule } from '@tandem/designer-core/desktop-flow';
import { useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../state/designer-context.ts';
import { ErrorRuleCard } from './error-rule-card.tsx';
import { ON_ERROR } from './on-error-messages.ts';

const useStyles = makeStyles({
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ErrorRulesProps extends Pick<Parameters<typeof ErrorRuleCard>[0], 'form' | 'subflow' | 'faults'> {
  readonly onForm: (change: (form: ErrorForm) => ErrorForm) => void;
}

/** The rules in their order, and what adds and removes them. */
export function ErrorRules({ form, subflow, faults, onForm }: ErrorRulesProps) {
  const styles = useStyles();
  const words = useMessages(ON_ERROR);
  const { document } = useDesigner();
  const [addedId, setAddedId] = useState<number>();
  const commands = useRef<HTMLDivElement>(null);
  const used = new Set(form.rules.map(({ errorId }) => errorId.trim().toLowerCase()));
  const add = (errorId: string) => {
    const next = addRule(form, errorId);
    onForm(() => next);
    setAddedId(next.rules.find((rule) => !form.rules.includes(rule))?.id);
  };
  /** The focus was on what goes away. */
  const removing = (change: (form: ErrorForm) => ErrorForm) => {
    onForm(change);
    commands.current?.querySelector('button')?.focus();
  };
  return (
    <>
      {form.rules.length === 0 && <Text>{words.none}</Text>}
      {form.rules.map((rule) => (
        <ErrorRuleCard
          key={rule.id}
          form={form}
          rule={rule}
          subflow={subflow}
          isNew={rule.id === addedId}
          faults={faults}
          onRule={(changed) => onForm((present) => changeRule(present, rule.id, () => changed))}
          onMove={(by) => onForm((present) => moveRule(present, rule.id, by))}
          onRemove={() => removing((present) => removeRule(present, rule.id))}
        />
      ))}
      <div ref={commands} className={styles.commands}>
        <Button size="small" icon={<AddRegular />} disabledFocusable={used.has('')} onClick={() => add('')}>
          {words.addForAll}
        </Button>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => add(errorIdsOf(document.flow).find((id) => !used.has(id.toLowerCase())) ?? words.newError)}
        >
          {words.addForOne}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={form.rules.length === 0 && form.retry === undefined}
          onClick={() => removing(clearRules)}
        >
          {words.clear}
        </Button>
      </div>
    </>
  );
}
