import { expect, test } from 'vitest';
import { actionCatalogue } from '../../src/catalogue/index.ts';
import { loadActionTexts } from '../../src/catalogue/texts/index.ts';
import { checkDesktopFlow, parseDesktopFlow } from '../../src/index.ts';

test.each(['en', 'de'] as const)(
  'the example of a cloud connector action in the notes is a statement that can be used: %s',
  async (language) => {
    const texts = (await loadActionTexts(language)).find(({ module }) => module === 'External');
    const [, example] = /`([^`]+)`/.exec(texts?.actions['External.InvokeCloudConnector']?.notes ?? '') ?? [];
    expect(example).toMatch(/^External\.InvokeCloudConnector .*@/);
    expect(checkDesktopFlow(parseDesktopFlow(`SET Recipient TO 'ada@example.org'\n${example}`), actionCatalogue)).toEqual([]);
  },
);
