import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { flowIndex } from '@tandem/designer-core/cloud-flow';
import { useMemo } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { type FlowTemplate, fileOfTemplate } from './flow-template.ts';
import { TEMPLATES } from './template-messages.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TemplateCardProps {
  readonly template: FlowTemplate;
  readonly onOpen: () => void;
}

/** A template in the gallery; it opens what it does. */
export function TemplateCard({ template, onOpen }: TemplateCardProps) {
  const styles = useStyles();
  const text = useMessages(TEMPLATES);
  const say = useLocalText();
  const steps = useMemo(() => flowIndex(fileOfTemplate(template).definition).actions.size, [template]);
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <Text weight="semibold">{say(template.title)}</Text>
      <Text size={200} className={styles.quiet}>
        {[text.kinds[startOf(template)], text.steps(steps)].join(' · ')}
      </Text>
      <Text>{say(template.description)}</Text>
    </button>
  );
}

function startOf({ trigger }: FlowTemplate): 'instant' | 'scheduled' | 'automated' {
  return trigger.kind === 'http-request' ? 'automated' : trigger.kind;
}
