import { Combobox, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { ControlProps } from './control-props.ts';
import { STEP_DIALOG } from './step-dialog-messages.ts';
import { VariablePicker } from './variable-picker.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  box: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** A text that is offered for a field. */
export interface Suggestion {
  /** As it stands in the field. */
  readonly text: string;
  /** What tells people more. */
  readonly detail: string;
}

interface SuggestionControlProps extends ControlProps {
  readonly suggestions: readonly Suggestion[];
  /** Stands in the list when there are none, and when none is like what is typed. */
  readonly none: string;
  readonly noneLike: string;
}

/** A text: one of those that are offered, or any other. */
export function SuggestionControl({ field, onText, aria, suggestions, none, noneLike }: SuggestionControlProps) {
  const styles = useStyles();
  const { choose } = useMessages(STEP_DIALOG);
  const [isTyping, setTyping] = useState(false);
  const typed = field.text.toLowerCase();
  const isLike = ({ text, detail }: Suggestion) => text.toLowerCase().includes(typed) || detail.toLowerCase().includes(typed);
  const shown = isTyping ? suggestions.filter(isLike) : suggestions;
  const take = (text: string) => {
    setTyping(false);
    onText(text);
  };
  return (
    <div className={styles.row}>
      <Combobox
        {...aria}
        className={styles.box}
        input={{ className: styles.input, spellCheck: false }}
        freeform
        placeholder={choose}
        value={field.text}
        selectedOptions={suggestions.some(({ text }) => text === field.text) ? [field.text] : []}
        onChange={({ target }) => {
          setTyping(true);
          onText(target.value);
        }}
        onBlur={() => setTyping(false)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing another text than the chosen one lets go of the choice, which is no choice of its own.
          if (optionValue !== undefined) take(optionValue);
        }}
      >
        {shown.map(({ text, detail }) => (
          <Option key={`${text}\n${detail}`} value={text} text={text}>
            <span>
              {text}{' '}
              <Text size={200} className={styles.quiet}>
                {detail}
              </Text>
            </span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option value={field.text} text={field.text} disabled>
            {suggestions.length === 0 ? none : noneLike}
          </Option>
        )}
      </Combobox>
      <VariablePicker onChoose={(variable) => take(`${field.text}${field.isPowerFx === true ? `\${${variable}}` : `%${variable}%`}`)} />
    </div>
  );
}
