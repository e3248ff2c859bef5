import { openDocument } from '@tandem/designer-core/desktop-flow';
import { describe, expect, test } from 'vitest';
import { elementNodes, imageNodes, searchNodes } from '../../src/desktop-flow-designer/ui-elements/element-node.ts';

function repository(content: object): string {
  return JSON.stringify(content);
}

const TRAILER = JSON.stringify({
  ControlRepositorySymbols: [
    {
      Name: 'appmask',
      Repository: repository({
        Screens: [
          {
            Name: 'Window Shop',
            ElementTypeName: 'Window',
            Controls: [
              { Name: 'Button Buy', ElementTypeName: 'Button' },
              { Name: 'Edit Amount', ElementTypeName: 'Edit' },
            ],
          },
          { Name: 'Window Help', ElementTypeName: 'Window', Controls: [] },
        ],
      }),
    },
  ],
  ImageRepositorySymbol: {
    Name: 'imgrepo',
    Repository: repository({ Images: [{ Name: 'logo' }], Folders: [{ Name: 'icons', Images: [{ Name: 'cart' }] }] }),
  },
});
const document = openDocument(`WAIT 1\n# [ControlRepository][PowerAutomateDesktop]\n\n${TRAILER}\n`);

describe('the tree of UI elements', () => {
  const nodes = elementNodes(document);

  test('screens hold their elements, each with what it is', () => {
    expect(nodes.map(({ name, note, children }) => [name, note, children.map((child) => child.element.path)])).toEqual([
      [
        'Window Shop',
        'Window',
        [
          ['Window Shop', 'Button Buy'],
          ['Window Shop', 'Edit Amount'],
        ],
      ],
      ['Window Help', 'Window', []],
    ]);
  });

  test('a search keeps the screen of an element that fits, and all elements of a screen that fits', () => {
    const found = (text: string) => searchNodes(nodes, text).map(({ name, children }) => [name, children.map((child) => child.name)]);
    expect(found('buy')).toEqual([['Window Shop', ['Button Buy']]]);
    expect(found('shop')).toEqual([['Window Shop', ['Button Buy', 'Edit Amount']]]);
    expect(found('nothing')).toEqual([]);
  });
});

test('images are found in folders, too', () => {
  expect(imageNodes(document).map(({ name, note }) => [name, note])).toEqual([
    ['logo', ''],
    ['cart', 'icons'],
  ]);
});
