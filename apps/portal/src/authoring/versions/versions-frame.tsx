import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { FlowVersion } from '@tandem/protocol';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { VersionList } from './version-list.tsx';
import { VERSIONS } from './version-messages.ts';

const useStyles = makeStyles({
  page: { display: 'flex', height: '100%', minHeight: 0, '@media (max-width: 900px)': { flexDirection: 'column', height: 'auto' } },
  list: {
    width: 'min(300px, 100%)',
    flexShrink: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 900px)': { width: '100%', maxHeight: '320px' },
  },
  right: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  bar: { display: 'flex', alignItems: 'end', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalM },
});

interface VersionsFrameProps {
  readonly name: string;
  /** Leads back to the flow. */
  readonly back: ReactNode;
  /** Newest first. */
  readonly versions: readonly FlowVersion[];
  /** The button below the list for those that were not loaded. */
  readonly more: ReactNode;
  /** What can be done with the version that is chosen. */
  readonly actionsOf: (version: FlowVersion) => ReactNode;
  /** The version that is chosen, beside another one when one is compared with. */
  readonly show: (version: FlowVersion, other: FlowVersion | undefined) => ReactNode;
}

/** The versions of a flow on the left, and what one of them holds on the right. */
export function VersionsFrame({ name, back, versions, more, actionsOf, show }: VersionsFrameProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const [chosen, setChosen] = useState<number>();
  const selected = versions.find(({ version }) => version === chosen) ?? versions[0];
  return (
    <div className={styles.page}>
      <nav className={styles.list} aria-label={messages.list}>
        {back}
        <Text as="h1" size={500} weight="semibold" block>
          {messages.title(name)}
        </Text>
        <VersionList versions={versions} selected={selected?.version} onSelect={setChosen} />
        {more}
      </nav>
      {selected !== undefined && (
        <Selected key={selected.version} versions={versions} selected={selected} actionsOf={actionsOf} show={show} />
      )}
    </div>
  );
}

type SelectedProps = Pick<VersionsFrameProps, 'versions' | 'actionsOf' | 'show'> & { readonly selected: FlowVersion };

function Selected({ versions, selected, actionsOf, show }: SelectedProps) {
  const styles = useStyles();
  const messages = useMessages(VERSIONS);
  const [otherVersion, setOther] = useState<number>();
  const others = versions.filter(({ version }) => version !== selected.version);
  return (
    <div className={styles.right}>
      <div className={styles.bar}>
        <Field label={messages.compareWith}>
          <Select
            value={otherVersion === undefined ? '' : String(otherVersion)}
            onChange={(_, { value }) => setOther(value === '' ? undefined : Number(value))}
          >
            <option value="">{messages.nothing}</option>
            {others.map(({ version }) => (
              <option key={version} value={String(version)}>
                {messages.version(version)}
              </option>
            ))}
          </Select>
        </Field>
        {actionsOf(selected)}
      </div>
      {show(
        selected,
        others.find(({ version }) => version === otherVersion),
      )}
    </div>
  );
}
