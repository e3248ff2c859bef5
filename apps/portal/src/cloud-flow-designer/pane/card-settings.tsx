import { type CardId, findAction, type IndexedAction, readCardId, titleFromName } from '@tandem/designer-core/cloud-flow';
import { isJsonArray, JsonObject } from '@tandem/kernel';
import type { OperationDescription } from '@tandem/protocol';
import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { useDesigner } from '../designer/designer-context.ts';
import { DESIGNER } from '../designer/designer-messages.ts';
import { type RunAfterPredecessor, RunAfterSetting } from './settings/run-after-setting.tsx';
import { SettingsTab } from './settings/settings-tab.tsx';

interface CardSettingsProps {
  readonly card: CardId;
  readonly json: JsonObject;
  readonly operation: OperationDescription;
}

export function CardSettings({ card, json, operation }: CardSettingsProps) {
  const { definition, edit, isReadOnly, scopeOf } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  const scope = useMemo(() => scopeOf(card), [scopeOf, card]);
  const { kind, key } = readCardId(card);
  const action = kind === 'action' ? findAction(definition, key) : undefined;
  return (
    <SettingsTab
      card={json}
      operation={operation}
      scope={scope}
      isReadOnly={isReadOnly}
      onChange={(change) => edit({ kind: 'set-setting', card, change }, words.setting, `${card} ${change.setting}`)}
      onSet={(path, value) => edit({ kind: 'set-value', card, path, value }, words.setting, `${card} ${path.join('/')}`)}
      runAfter={
        action !== undefined && (
          <RunAfterSetting
            predecessors={predecessorsOf(action)}
            candidates={candidatesFor(action)}
            isReadOnly={isReadOnly}
            onChange={(chosen) =>
              edit(
                { kind: 'set-run-after', action: key, runAfter: chosen.map(({ name, statuses }) => ({ action: name, statuses })) },
                words.runAfter,
              )
            }
          />
        )
      }
    />
  );
}

function predecessorsOf({ json }: IndexedAction): readonly RunAfterPredecessor[] {
  const runAfter = json.get('runAfter');
  if (!(runAfter instanceof JsonObject)) return [];
  return Array.from(runAfter, ([name, statuses]) => ({
    name,
    title: titleFromName(name),
    statuses: isJsonArray(statuses) && statuses.length > 0 ? statuses.map(String) : ['Succeeded'],
  }));
}

/** Actions beside it that do not wait for it themselves. */
function candidatesFor(action: IndexedAction): readonly { readonly name: string; readonly title: string }[] {
  const beside = action.level.actions;
  const waiting = new Set([action.name.toLowerCase()]);
  for (let size = 0; size !== waiting.size; ) {
    size = waiting.size;
    for (const { name, json } of beside) {
      const runAfter = json.get('runAfter');
      const names = runAfter instanceof JsonObject ? [...runAfter.keys()] : [];
      if (names.some((before) => waiting.has(before.toLowerCase()))) waiting.add(name.toLowerCase());
    }
  }
  const chosen = new Set(predecessorsOf(action).map(({ name }) => name.toLowerCase()));
  return beside
    .filter(({ name }) => !waiting.has(name.toLowerCase()) && !chosen.has(name.toLowerCase()))
    .map(({ name }) => ({ name, title: titleFromName(name) }));
}
