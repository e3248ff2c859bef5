import { Button, Field, makeStyles, Tab, TabList, Textarea, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type CardId, findCard, titleOfCard } from '@tandem/designer-core/cloud-flow';
import { type JsonObject, valueAt } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { useEffect, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { ConnectionSection } from '../connection/connection-section.tsx';
import { neededConnection } from '../connection/needed-connection.ts';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { usePendingEdit } from '../designer/pending-edits.ts';
import { OperationIcon } from '../icons/operation-icon.tsx';
import { RunDetails } from '../run/run-details.tsx';
import { CardParameters } from './card-parameters.tsx';
import { CardSettings } from './card-settings.tsx';
import { CodeTab } from './code-tab.tsx';
import { NameField } from './name-field.tsx';
import { PANE } from './pane-messages.ts';
import { TestingTab } from './testing/testing-tab.tsx';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, height: '100%', minHeight: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The pane scrolls; what is in it is not squeezed.
    '& > *': { flexShrink: 0 },
  },
});

type PaneTab = 'parameters' | 'settings' | 'code' | 'testing' | 'run';

/** Everything about one card: name, note, parameters, settings and code. */
export function CardPane({ card }: { readonly card: CardId }) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const say = useLocalText();
  const { definition, facts, edit, isReadOnly, dispatch, run } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  const [chosen, setTab] = useState<PaneTab>(run === undefined ? 'parameters' : 'run');
  const tab = chosen === 'run' && run === undefined ? 'parameters' : chosen;
  const found = findCard(definition, card);
  if (found === undefined) return null;
  const operation = facts.describe(card, found.json);
  const title = say(operation.title);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <OperationIcon name={operation.icon} colour={facts.colourOf(operation)} isLarge />
        <NameField
          key={found.name}
          title={titleOfCard(card, found.name, title)}
          isReadOnly={isReadOnly}
          onRename={(name) => edit({ kind: 'rename-card', card, name }, words.rename)}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={messages.close}
          onClick={() => dispatch({ kind: 'show', panel: { kind: 'none' } })}
        />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={messages.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as PaneTab)}
      >
        <Tab value="parameters">{messages.parameters}</Tab>
        <Tab value="settings">{messages.settings}</Tab>
        <Tab value="code">{messages.codeView}</Tab>
        {operation.settings.includes('static-result') && <Tab value="testing">{messages.testing}</Tab>}
        {run !== undefined && <Tab value="run">{messages.run}</Tab>}
      </TabList>
      <div className={styles.body}>
        {tab === 'parameters' && (
          <>
            <CardConnection json={found.json} operation={operation} />
            <CardParameters key={card} card={card} json={found.json} operation={operation} />
            <NoteField key={`${card} note`} card={card} json={found.json} />
            {card.startsWith('trigger:') && !isReadOnly && (
              <Button onClick={() => dispatch({ kind: 'show', panel: { kind: 'change-trigger' } })}>{messages.changeTrigger}</Button>
            )}
          </>
        )}
        {tab === 'settings' && <CardSettings card={card} json={found.json} operation={operation} />}
        {tab === 'testing' && <TestingTab key={`${card} testing`} card={card} json={found.json} />}
        {tab === 'run' && run !== undefined && <RunDetails runId={run.runId} card={card} action={run.actionOf(card)} />}
        {tab === 'code' && (
          <CodeTab
            card={found.json}
            isReadOnly={isReadOnly}
            onReplace={(json) => edit({ kind: 'set-json', card, json }, words.change(title), `code ${card}`)}
          />
        )}
      </div>
    </div>
  );
}

function NoteField({ card, json }: { readonly card: CardId; readonly json: JsonObject }) {
  const messages = useMessages(PANE);
  const words = useMessages(DESIGNER).edits;
  const { edit, isReadOnly } = useDesigner();
  const note = String(valueAt(json, ['description']) ?? '');
  const [text, setText] = useState(note);
  useEffect(() => setText(note), [note]);
  const leave = () => {
    if (text !== note) edit({ kind: 'set-notes', card, notes: text }, words.change(messages.note));
  };
  usePendingEdit(leave);
  return (
    <Field label={messages.note}>
      <Textarea
        value={text}
        resize="vertical"
        placeholder={messages.notePlaceholder}
        readOnly={isReadOnly}
        onChange={(_, { value }) => setText(value)}
        onBlur={leave}
      />
    </Field>
  );
}

interface CardConnectionProps {
  readonly json: JsonObject;
  readonly operation: OperationDescription;
}

function CardConnection({ json, operation }: CardConnectionProps) {
  const { connectors, connectionOf, dispatch, isReadOnly } = useDesigner();
  const needed = neededConnection(json, connectors);
  if (needed === undefined || !operation.canRun) return null;
  const { apiName, key } = needed;
  return (
    <ConnectionSection
      connectionId={connectionOf(key)}
      isReadOnly={isReadOnly}
      onChoose={(connectionId) => dispatch({ kind: 'choose-connection', apiName, key, connectionId })}
    />
  );
}
