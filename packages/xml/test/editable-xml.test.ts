import {
  appendXmlElement,
  type EditableXmlElement,
  editableXml,
  indentXml,
  NO_XML_BUDGET,
  printXml,
  readXml,
  removeXmlAttribute,
  removeXmlElement,
  rootElementOf,
  runXPathFrom,
  setXmlAttribute,
  setXmlText,
  xmlAttributeOf,
} from '@tandem/xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomXml } from './random-xml.ts';

function opened(xml: string) {
  const document = editableXml(readXml(xml, undefined));
  const root = rootElementOf(document);
  if (root === undefined) throw new Error('no root');
  return { document, root };
}

function childOf(element: EditableXmlElement, at: number): EditableXmlElement {
  const child = element.children[at];
  if (child?.kind !== 'element') throw new Error('no element');
  return child;
}

describe('a document that can be changed', () => {
  test('is printed as it was read', () => {
    fc.assert(
      fc.property(randomXml, (xml) => {
        const document = readXml(xml, undefined);
        expect(printXml(editableXml(document))).toBe(printXml(document));
      }),
    );
  });

  test('takes elements, texts and attributes, and gives them up', () => {
    const { document, root } = opened('<r xmlns:p="urn:p"><a x="1">old<b/></a><c/></r>');
    const a = childOf(root, 0);
    setXmlText(a, '1 < 2');
    setXmlAttribute(a, 'x', '"');
    setXmlAttribute(a, 'p:y', 'é');
    appendXmlElement(childOf(root, 1), a);
    removeXmlAttribute(root, 'none');
    expect(printXml(document)).toBe('<r xmlns:p="urn:p"><a x="&quot;" p:y="é">1 &lt; 2</a><c><a x="&quot;" p:y="é">1 &lt; 2</a></c></r>');
    removeXmlAttribute(a, 'p:y');
    setXmlText(a, '');
    removeXmlElement(childOf(root, 1));
    expect(printXml(document)).toBe('<r xmlns:p="urn:p"><a x="&quot;"></a></r>');
    expect(xmlAttributeOf(a, 'p:y')).toBeUndefined();
  });

  test('a copy that was inserted is another element than its model', () => {
    const { document, root } = opened('<r><a/><b/></r>');
    setXmlText(appendXmlElement(childOf(root, 1), childOf(root, 0)), 'new');
    expect(printXml(document)).toBe('<r><a /><b><a>new</a></b></r>');
  });

  test.each(['', 'a b', '1a', 'a:b:c', ':a', 'a:', 'q:a', 'xmlns', 'xmlns:p'])("refuses '%s' as name of an attribute", (name) => {
    const { root } = opened('<r/>');
    expect(() => setXmlAttribute(root, name, 'v')).toThrow('Invalid XML');
  });

  test('refuses what XML cannot hold, and what would be too deep', () => {
    const { root } = opened('<r/>');
    expect(() => setXmlText(root, '\u0001')).toThrow('U+0001');
    const deep = opened(`${'<a>'.repeat(150)}${'</a>'.repeat(150)}`);
    let leaf = deep.root;
    while (leaf.children.length > 0) leaf = childOf(leaf, 0);
    expect(() => appendXmlElement(leaf, deep.root)).toThrow('deeper than 200');
  });
});

test('paths start from a node of the document, even after it was changed', () => {
  const { document, root } = opened('<r><a><b>1</b></a><a><b>2</b></a></r>');
  const second = childOf(root, 1);
  setXmlText(childOf(second, 0), '3');
  const texts = (expression: string): unknown => {
    const result = runXPathFrom(document, expression, { budget: NO_XML_BUDGET, from: second });
    return Array.isArray(result) ? result.map((node) => node.value) : result;
  };
  expect(texts('b/text()')).toEqual(['3']);
  expect(texts('/r/a/b/text()')).toEqual(['1', '3']);
  expect(texts('string(../a[1])')).toBe('1');
});

test('indenting adds nothing where text stands', () => {
  const document = readXml('<?xml version="1.0"?><r><a>t<b/></a><c><d/></c><e></e></r>', undefined);
  expect(printXml(indentXml(document, 2))).toBe(
    '<?xml version="1.0"?>\r\n<r>\r\n  <a>t<b /></a>\r\n  <c>\r\n    <d />\r\n  </c>\r\n  <e></e>\r\n</r>',
  );
});
