import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { VariableDiff } from '@tandem/designer-core/desktop-flow';
import { type JsonValue, printJson } from '@tandem/kernel';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';
import { ValueChange } from './value-change.tsx';

const useStyles = makeStyles({
  section: { flexShrink: 0, padding: tokens.spacingHorizontalM, maxHeight: '30%', overflowY: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  values: { paddingLeft: tokens.spacingHorizontalL },
});

const COLOURS = { added: 'success', removed: 'danger', changed: 'warning' } as const;

/** Inputs and outputs that differ between two versions. */
export function InterfaceChanges({ variables }: { readonly variables: readonly VariableDiff[] }) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_VERSIONS);
  if (variables.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.section} aria-label={words.interface} tabIndex={0}>
      <Text weight="semibold" block>
        {words.interface}
      </Text>
      <ul className={styles.list}>
        {variables.map((variable) => (
          <li key={`${variable.direction} ${(variable.after ?? variable.before)?.variable ?? ''}`}>
            <div className={styles.head}>
              <Badge color={COLOURS[variable.kind]}>{words.interfaceKinds[variable.direction][variable.kind]}</Badge>
              <Text>{(variable.after ?? variable.before)?.variable}</Text>
            </div>
            {variable.kind === 'changed' && <Properties variable={variable} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const PROPERTIES = ['name', 'description', 'type', 'isOptional', 'isSensitive', 'defaultValue'] as const;

function Properties({ variable: { before, after } }: { readonly variable: VariableDiff }) {
  const styles = useStyles();
  const { yes, no, properties } = useMessages(DESKTOP_VERSIONS);
  const textOf = (value: JsonValue | undefined) => {
    if (typeof value === 'boolean') return value ? yes : no;
    return value === undefined ? '' : typeof value === 'string' ? value : printJson(value);
  };
  const changes = PROPERTIES.map((property) => ({ property, old: textOf(before?.[property]), fresh: textOf(after?.[property]) }));
  return (
    <div className={styles.values}>
      {changes
        .filter(({ old, fresh }) => old !== fresh)
        .map(({ property, old, fresh }) => (
          <ValueChange key={property} label={properties[property]} before={old} after={fresh} />
        ))}
    </div>
  );
}
