import { Button, Dropdown, Link, makeStyles, Option, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { JsonValue } from '@tandem/kernel';
import { useState } from 'react';
import { TemplateField } from '../../editors/template/template-field.tsx';
import { useMessages } from '../../i18n/language.tsx';
import { COMPARISON_OPERATORS, type Comparison, type ConditionGroup, type ConditionNode, EMPTY_COMPARISON } from './condition-rows.ts';
import { FieldGroup } from './field-group.tsx';
import { FIELDS } from './field-messages.ts';
import { type FieldProps, useFieldServices } from './field-services.ts';
import { TemplateValueField } from './template-value-field.tsx';
import { standInOf, useCondition } from './use-condition.ts';
import { textOfValue, valueOfText } from './value-text.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', justifyContent: 'space-between' },
  join: { minWidth: '110px' },
  operator: { minWidth: 0, flexGrow: 1, maxWidth: '250px' },
  comparison: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** The condition of a card in rows of comparisons; as text when it has a form that rows cannot show. */
export function ConditionField(props: FieldProps) {
  const { field, fault } = props;
  const messages = useMessages(FIELDS);
  const [wantsText, setWantsText] = useState(false);
  const { condition, set } = useCondition(props);
  if (wantsText || condition === undefined) {
    return (
      <div>
        <TemplateValueField {...props} kind="json" />
        {condition !== undefined && <Link onClick={() => setWantsText(false)}>{messages.conditionAsRows}</Link>}
      </div>
    );
  }
  return (
    <FieldGroup field={field} fault={fault}>
      <Group group={condition} standIn={standInOf(field)} onChange={set} />
      <Link onClick={() => setWantsText(true)}>{messages.conditionAsText}</Link>
    </FieldGroup>
  );
}

interface GroupProps extends Pick<SideProps, 'standIn'> {
  readonly group: ConditionGroup;
  readonly onChange: (group: ConditionGroup) => void;
  /** Absent for the outermost group. */
  readonly onRemove?: () => void;
}

function Group({ group, standIn, onChange, onRemove }: GroupProps) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  const { members } = group;
  const setMembers = (next: readonly ConditionNode[]) => onChange({ ...group, members: next });
  return (
    <fieldset className={styles.group} aria-label={messages.group}>
      <div className={styles.head}>
        <JoinChoice group={group} onChange={onChange} />
        {onRemove !== undefined && !isReadOnly && (
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.removeGroup} onClick={onRemove} />
        )}
      </div>
      {members.map((member, index) => (
        <Member
          // biome-ignore lint/suspicious/noArrayIndexKey: a member has no identity but its place
          key={index}
          member={member}
          standIn={standIn}
          onChange={(next) => setMembers(members.map((other, at) => (at === index ? next : other)))}
          onRemove={() => setMembers(members.filter((_, at) => at !== index))}
        />
      ))}
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button size="small" icon={<AddRegular />} onClick={() => setMembers([...members, EMPTY_COMPARISON])}>
            {messages.addComparison}
          </Button>
          <Button size="small" icon={<AddRegular />} onClick={() => setMembers([...members, newGroup(group)])}>
            {messages.addGroup}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function JoinChoice({ group, onChange }: Pick<GroupProps, 'group' | 'onChange'>) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  return (
    <Dropdown
      className={styles.join}
      size="small"
      aria-label={messages.group}
      disabled={isReadOnly}
      value={messages[group.join]}
      selectedOptions={[group.join]}
      onOptionSelect={(_, { optionValue }) => onChange({ ...group, join: optionValue === 'or' ? 'or' : 'and' })}
    >
      <Option value="and">{messages.and}</Option>
      <Option value="or">{messages.or}</Option>
    </Dropdown>
  );
}

function newGroup({ join }: ConditionGroup): ConditionGroup {
  return { kind: 'group', join: join === 'and' ? 'or' : 'and', members: [EMPTY_COMPARISON] };
}

interface MemberProps extends Pick<SideProps, 'standIn'> {
  readonly member: ConditionNode;
  readonly onChange: (member: ConditionNode) => void;
  readonly onRemove: () => void;
}

function Member({ member, ...props }: MemberProps) {
  return member.kind === 'group' ? <Group group={member} {...props} /> : <ComparisonRow comparison={member} {...props} />;
}

interface ComparisonRowProps extends Pick<SideProps, 'standIn'> {
  readonly comparison: Comparison;
  readonly onChange: (comparison: Comparison) => void;
  readonly onRemove: () => void;
}

function ComparisonRow({ comparison, standIn, onChange, onRemove }: ComparisonRowProps) {
  const styles = useStyles();
  const messages = useMessages(FIELDS);
  const { isReadOnly } = useFieldServices();
  return (
    <div className={styles.comparison}>
      <Side label={messages.leftSide} value={comparison.left} standIn={standIn} onChange={(left) => onChange({ ...comparison, left })} />
      <div className={styles.head}>
        <Dropdown
          className={styles.operator}
          size="small"
          aria-label={messages.operator}
          disabled={isReadOnly}
          value={messages.operators[comparison.operator]}
          selectedOptions={[comparison.operator]}
          onOptionSelect={(_, { optionValue }) => {
            const operator = COMPARISON_OPERATORS.find((candidate) => candidate === optionValue);
            if (operator !== undefined) onChange({ ...comparison, operator });
          }}
        >
          {COMPARISON_OPERATORS.map((operator) => (
            <Option key={operator} value={operator}>
              {messages.operators[operator]}
            </Option>
          ))}
        </Dropdown>
        {!isReadOnly && <Button appearance="subtle" icon={<DismissRegular />} aria-label={messages.removeComparison} onClick={onRemove} />}
      </div>
      <Side label={messages.rightSide} value={comparison.right} onChange={(right) => onChange({ ...comparison, right })} />
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: JsonValue;
  /** What a new card has there, until something else is chosen. */
  readonly standIn?: string | undefined;
  readonly onChange: (value: JsonValue) => void;
}

/** An empty side is the empty text. */
function Side({ label, value, standIn, onChange }: SideProps) {
  const { itemScope, isReadOnly, renderIcon } = useFieldServices();
  return (
    <TemplateField
      label={label}
      template={textOfValue(value)}
      onChange={(text) => onChange(valueOfText(text, 'json') ?? '')}
      scope={itemScope}
      isReadOnly={isReadOnly}
      keepsType
      standIn={standIn}
      renderIcon={renderIcon}
    />
  );
}
