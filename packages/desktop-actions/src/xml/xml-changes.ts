import { ActionError, defineAction, parameters } from '@tandem/desktop-engine';
import { appendXmlElement, removeXmlAttribute, removeXmlElement, setXmlAttribute, setXmlText, xmlAttributeOf } from '@tandem/xml';
import { DOCUMENT_ERROR, elementOf, targetOf, withXmlFault } from './xml-documents.ts';
import { XML_NODE, XmlNodeHandle } from './xml-node.ts';
import { ATTRIBUTE_ERROR } from './xml-queries.ts';
import { ELEMENT_ERROR, findAll, findElementIn, XPATH_ERROR } from './xpath.ts';

const { anything, instance, text } = parameters;
const DOCUMENT = { Document: instance(XML_NODE, XmlNodeHandle) } as const;
const PLACE = { ...DOCUMENT, XPathQuery: text('') } as const;
const FIND_ERRORS = [XPATH_ERROR, ELEMENT_ERROR];

export const XML_CHANGE_ACTIONS = [
  defineAction({
    id: 'XML.SetElementAttribute',
    aliases: ['XML.SetXmlElementAttribute'],
    title: 'Set XML element attribute',
    parameters: { ...PLACE, AttributeName: text(), AttributeValue: text() },
    errors: [...FIND_ERRORS, 'SetXmlAttributeError'],
    run: ({ Document, XPathQuery, AttributeName, AttributeValue }) => {
      const element = findElementIn(Document.target, XPathQuery);
      withXmlFault('SetXmlAttributeError', () => setXmlAttribute(element, AttributeName.trim(), AttributeValue));
      return {};
    },
  }),
  defineAction({
    id: 'XML.RemoveElementAttribute',
    aliases: ['XML.RemoveXmlElementAttribute'],
    title: 'Remove XML element attribute',
    parameters: { ...PLACE, AttributeName: text() },
    errors: [...FIND_ERRORS, ATTRIBUTE_ERROR],
    run: ({ Document, XPathQuery, AttributeName }) => {
      const element = findElementIn(Document.target, XPathQuery);
      const name = AttributeName.trim();
      if (xmlAttributeOf(element, name) === undefined)
        throw new ActionError(ATTRIBUTE_ERROR, `The element has no attribute '${name}'. Check its name; upper and lower case count.`);
      removeXmlAttribute(element, name);
      return {};
    },
  }),
  defineAction({
    id: 'XML.SetElementValue',
    aliases: ['XML.SetXmlElementValue'],
    title: 'Set XML element value',
    parameters: { ...PLACE, ElementValue: text() },
    errors: [...FIND_ERRORS, 'SetXmlElementValueError'],
    run: ({ Document, XPathQuery, ElementValue }) => {
      const element = findElementIn(Document.target, XPathQuery);
      withXmlFault('SetXmlElementValueError', () => setXmlText(element, ElementValue));
      return {};
    },
  }),
  defineAction({
    id: 'XML.InsertElement',
    aliases: ['XML.InsertXmlElement'],
    title: 'Insert XML element',
    parameters: { ...PLACE, Element: anything() },
    errors: [...FIND_ERRORS, DOCUMENT_ERROR, 'InsertXmlElementError'],
    run: ({ Document, XPathQuery, Element }) => {
      const parent = findElementIn(Document.target, XPathQuery);
      const element = elementOf(targetOf(Element));
      if (element === undefined) throw new ActionError('InsertXmlElementError', 'What is to be inserted is no XML element.');
      withXmlFault('InsertXmlElementError', () => appendXmlElement(parent, element));
      return {};
    },
  }),
  defineAction({
    id: 'XML.RemoveElement',
    aliases: ['XML.RemoveXmlElement'],
    title: 'Remove XML element',
    parameters: { ...DOCUMENT, XPathQuery: text() },
    errors: [XPATH_ERROR, 'RemoveXmlElementError'],
    run: ({ Document, XPathQuery }) => {
      for (const found of findAll(Document.target, XPathQuery)) {
        if (typeof found !== 'object' || found.target.kind !== 'element')
          throw new ActionError('RemoveXmlElementError', `'${XPathQuery}' finds something else than elements. Write a query for elements.`);
        removeXmlElement(found.target);
      }
      return {};
    },
  }),
];
