import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileFlow, compileTemplate } from '@tandem/cloud-flow';
import { operationsById } from '@tandem/cloud-flow/operations';
import {
  actionCard,
  type CardFacts,
  describeCard,
  diffFlows,
  dynamicContentFor,
  type FlowEdit,
  type FlowFile,
  flowIndex,
  layoutFlow,
  printFlowFile,
  readFlowFile,
  withContent,
} from '@tandem/designer-core/cloud-flow';
import { equalJson, fromPlain, type JsonObject, parseJson, printJson } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countErrors, seeds, WALKS, walkAndUndo } from './random-edits.ts';
import { edit } from './sample-flow.ts';

const FOLDER = new URL('../../../../../shared/corpus/cloud-flows/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(FILES.length === 0)('real cloud flows', () => {
  const files = new Map(FILES.map((name) => [name, readFlow(name)]));
  const read = (name: string): FlowFile => files.get(name) ?? readFlow(name);

  test('open, and print to equal JSON when nothing was edited', () => {
    for (const name of FILES) {
      const file = read(name);
      const { definition, connectionReferences } = file;
      const printed = printFlowFile(
        withContent(file, { definition: definition.copy(), connectionReferences: connectionReferences.copy() }),
      );
      expect(equalJson(parseJson(printed), parseJson(readFileSync(new URL(name, FOLDER), 'utf8'))), name).toBe(true);
      expect(printFlowFile(withContent(file, file)), name).toBe(printFlowFile(file));
    }
    expect(FILES.length).toBeGreaterThan(100);
  });

  test('have each card on the canvas exactly once', () => {
    let cards = 0;
    for (const name of FILES) {
      const { definition } = read(name);
      const { triggers, actions } = flowIndex(definition);
      const wanted = [...triggers.map((trigger) => `trigger:${trigger.name}`), ...[...actions.values()].map(({ key }) => `action:${key}`)];
      const shown = layoutFlow(definition).nodes.flatMap((node) => (node.kind === 'branch' ? [] : [node.card]));
      expect(shown.toSorted(), name).toEqual(wanted.toSorted());
      expect(actions.size, name).toBe(compileFlow(definition).flow.actions.size);
      cards += wanted.length;
    }
    console.info(`${cards} cards of ${FILES.length} flows laid out`);
  });

  test('are described card by card, and each card knows what it may use', () => {
    const connected = operationsById([]);
    const describeFacts = (_: string, json: JsonObject): CardFacts => {
      const { icon, outputs } = describeCard('action', json, connected);
      return { icon, outputs: fromPlain(outputs) };
    };
    const options = { describe: describeFacts, language: 'en', words: { variables: 'Variables', currentItem: 'Current item' } } as const;
    let tokens = 0;
    for (const name of FILES) {
      const { definition } = read(name);
      for (const { key } of flowIndex(definition).actions.values()) {
        const groups = dynamicContentFor(definition, actionCard(key), options);
        for (const { items } of groups) for (const { expression } of items) expect(readsAnything(expression), expression).toBe(true);
        tokens += groups.reduce((sum, { items }) => sum + items.length, 0);
      }
    }
    console.info(`${tokens} tokens offered`);
    expect(tokens).toBeGreaterThan(1000);
  });

  test('differ in nothing from themselves', () => {
    for (const name of FILES) expect(diffFlows(read(name).definition, readFlow(name).definition), name).toEqual({ cards: [], rest: [] });
  });

  test('stay free of new faults whatever is done to them, and come back by undo', () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files.values()), seeds(8), ({ definition }, made) => {
        const faults = countErrors(definition);
        const { visited, accepted } = walkAndUndo(definition, made);
        for (const present of visited) expect(countErrors(present)).toBeLessThanOrEqual(faults);
        edits += accepted;
      }),
      { numRuns: WALKS },
    );
    expect(edits).toBeGreaterThan(WALKS);
  });

  test('are the same again when every action was renamed and got its name back', () => {
    for (const name of FILES) {
      const { definition } = read(name);
      const keys = [...flowIndex(definition).actions.values()].map((action) => action.name);
      const there = edit(definition, ...keys.map((key, index) => rename(key, `Renamed ${index}`)));
      const back = edit(there, ...keys.map((key, index) => rename(`Renamed_${index}`, key)));
      expect(printJson(there), name).not.toBe(printJson(definition));
      expect(printJson(back).toLowerCase(), name).toBe(printJson(definition).toLowerCase());
    }
  });
});

function readFlow(name: string): FlowFile {
  const { file } = readFlowFile(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (file === undefined) throw new Error(`${name} was not read`);
  return file;
}

function readsAnything(expression: string): boolean {
  return compileTemplate(`@${expression}`).ok;
}

function rename(key: string, name: string): FlowEdit {
  return { kind: 'rename-card', card: actionCard(key), name };
}
