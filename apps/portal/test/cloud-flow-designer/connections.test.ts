import { layoutFlow } from '@tandem/designer-core/cloud-flow';
import { JsonObject, parseJson } from '@tandem/kernel';
import { describe, expect, test } from 'vitest';
import { CANVAS } from '../../src/cloud-flow-designer/canvas/canvas-messages.ts';
import { connectionsOf, connectionWords } from '../../src/cloud-flow-designer/canvas/connections.ts';

const FLOW = {
  triggers: { manual: { type: 'Request' } },
  actions: {
    First: { type: 'Compose' },
    Is_it_far: {
      type: 'If',
      runAfter: { First: ['Succeeded'] },
      actions: { Pack: { type: 'Compose' } },
      else: { actions: { Stay: { type: 'Compose' } } },
    },
    Sorry: { type: 'Compose', runAfter: { First: ['FAILED', 'TimedOut'], Is_it_far: ['Skipped'] } },
    Each: { type: 'Foreach', runAfter: { Sorry: ['Succeeded'] }, actions: { Letter: { type: 'Compose' } } },
    By_name: { type: 'Switch', runAfter: { Each: ['Paused'] }, cases: { Blue_one: { actions: { Paint: { type: 'Compose' } } } } },
  },
};

describe('what leads to a card, in words', () => {
  test.each([
    ['First', ['runs after the trigger']],
    ['Is it far', ['runs after First when it succeeded']],
    ['Sorry', ['runs after First when it failed or timed out', 'runs after Is it far when it was skipped']],
    ['Pack', ['runs first in True of Is it far']],
    ['Stay', ['runs first in False of Is it far']],
    ['Letter', ['runs first in Each']],
    ['Paint', ['runs first in Case Blue one of By name']],
    ['By name', ['runs after Each when it Paused']],
  ])('%s says after what it runs, and when', (title, expected) => {
    expect(wordsOf(title, 'en')).toEqual(expected);
  });

  test('they are said in German, too', () => {
    expect(wordsOf('Sorry', 'de')).toEqual([
      'läuft nach First, wenn die Aktion fehlgeschlagen ist oder das Zeitlimit überschritten hat',
      'läuft nach Is it far, wenn die Aktion übersprungen wurde',
    ]);
  });
});

function wordsOf(title: string, language: 'en' | 'de'): readonly string[] {
  const definition = parseJson(JSON.stringify(FLOW));
  if (!(definition instanceof JsonObject)) throw new Error('the flow is no object');
  const connections = connectionsOf(layoutFlow(definition)).get(`action:${title.replaceAll(' ', '_')}`) ?? [];
  return connections.map((connection) => connectionWords(connection, CANVAS[language]));
}
