import {
  ActionError,
  type DateTime,
  type DesktopValue,
  defineAction,
  ListValue,
  parameters,
  toBoolean,
  toDateTime,
  toNumeric,
} from '@tandem/desktop-engine';
import { xmlAttributeOf } from '@tandem/xml';
import { DOCUMENT_ERROR, elementOf, targetOf } from './xml-documents.ts';
import { innerText } from './xml-node.ts';
import { ELEMENT_ERROR, type Found, findAll, findElementIn, valueOfFound, XPATH_ERROR } from './xpath.ts';

const { anything, text } = parameters;
export const ATTRIBUTE_ERROR = 'XmlAttributeNotFoundError';
const CONVERT_ERROR = 'ConvertXmlValueError';
const XPATH = { XmlDocument: anything(), XPathQuery: text() } as const;
const VALUE = { Document: anything(), XPathQuery: text('') } as const;
const ATTRIBUTE = { ...VALUE, AttributeName: text() } as const;
const FIND_ERRORS = [DOCUMENT_ERROR, XPATH_ERROR, ELEMENT_ERROR];
const VALUE_ERRORS = [...FIND_ERRORS, CONVERT_ERROR];

/** What an element, or an attribute or a value that the query finds, says. */
function valueAt(document: DesktopValue, query: string): string {
  const target = targetOf(document);
  const [first] = query.trim() === '' ? [] : findAll(target, query);
  if (first !== undefined) return textOfFound(first);
  const element = query.trim() === '' ? elementOf(target) : undefined;
  if (element !== undefined) return innerText(element);
  throw new ActionError(ELEMENT_ERROR, `'${query}' finds nothing. Check the XPath query and the document.`);
}

function textOfFound(found: Found): string {
  return typeof found === 'object' ? innerText(found.target) : String(found);
}

function attributeAt(document: DesktopValue, query: string, name: string): string {
  const attribute = xmlAttributeOf(findElementIn(targetOf(document), query), name.trim());
  if (attribute !== undefined) return attribute.value;
  throw new ActionError(ATTRIBUTE_ERROR, `The element has no attribute '${name}'. Check its name; upper and lower case count.`);
}

function converted<T>(value: string, what: string, convert: (value: DesktopValue) => T | undefined): T {
  const result = convert(value.trim());
  if (result !== undefined) return result;
  throw new ActionError(CONVERT_ERROR, `'${value}' is no ${what}. Get the value as text instead.`);
}

/** XML writes truth values as `true` and `1`, too. */
function asBoolean(value: string): boolean {
  return converted(value, 'Boolean', (word) => (word === '1' ? true : word === '0' ? false : toBoolean(word)));
}

function asDateTime(value: string): DateTime {
  return converted(value, 'date', toDateTime);
}

export const XML_QUERY_ACTIONS = [
  defineAction({
    id: 'XML.ExecuteXPathQuery.ExecuteXPath',
    aliases: ['XML.ExecuteXPathQuery', 'XML.ExecuteXPath'],
    title: 'Execute XPath expression',
    parameters: XPATH,
    outputs: ['XPathResults'],
    errors: [DOCUMENT_ERROR, XPATH_ERROR],
    run: ({ XmlDocument, XPathQuery }) => ({ XPathResults: new ListValue(findAll(targetOf(XmlDocument), XPathQuery).map(valueOfFound)) }),
  }),
  defineAction({
    id: 'XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly',
    aliases: ['XML.ExecuteXPathAndGetFirstValueOnly'],
    title: 'Execute XPath expression',
    parameters: XPATH,
    outputs: ['XPathResult'],
    errors: [DOCUMENT_ERROR, XPATH_ERROR],
    run: ({ XmlDocument, XPathQuery }) => {
      const [first] = findAll(targetOf(XmlDocument), XPathQuery);
      return { XPathResult: first === undefined ? null : valueOfFound(first) };
    },
  }),
  defineAction({
    id: 'XML.GetXmlElementAttribute.GetElementAttribute',
    aliases: ['XML.GetXmlElementAttribute', 'XML.GetElementAttribute'],
    title: 'Get XML element attribute',
    parameters: ATTRIBUTE,
    outputs: ['TextValue'],
    errors: [...FIND_ERRORS, ATTRIBUTE_ERROR],
    run: ({ Document, XPathQuery, AttributeName }) => ({ TextValue: attributeAt(Document, XPathQuery, AttributeName) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementAttribute.GetElementAttributeAsBoolean',
    aliases: ['XML.GetElementAttributeAsBoolean'],
    title: 'Get XML element attribute',
    parameters: ATTRIBUTE,
    outputs: ['BooleanValue'],
    errors: [...VALUE_ERRORS, ATTRIBUTE_ERROR],
    run: ({ Document, XPathQuery, AttributeName }) => ({ BooleanValue: asBoolean(attributeAt(Document, XPathQuery, AttributeName)) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementAttribute.GetElementAttributeAsDateTime',
    aliases: ['XML.GetElementAttributeAsDateTime'],
    title: 'Get XML element attribute',
    parameters: ATTRIBUTE,
    outputs: ['DateTimeValue'],
    errors: [...VALUE_ERRORS, ATTRIBUTE_ERROR],
    run: ({ Document, XPathQuery, AttributeName }) => ({ DateTimeValue: asDateTime(attributeAt(Document, XPathQuery, AttributeName)) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementAttribute.GetElementAttributeAsNumeric',
    aliases: ['XML.GetElementAttributeAsNumeric'],
    title: 'Get XML element attribute',
    parameters: ATTRIBUTE,
    outputs: ['NumericValue'],
    errors: [...VALUE_ERRORS, ATTRIBUTE_ERROR],
    run: ({ Document, XPathQuery, AttributeName }) => ({
      NumericValue: converted(attributeAt(Document, XPathQuery, AttributeName), 'number', toNumeric),
    }),
  }),
  defineAction({
    id: 'XML.GetXmlElementValue.GetElementValue',
    aliases: ['XML.GetXmlElementValue', 'XML.GetElementValue'],
    title: 'Get XML element value',
    parameters: VALUE,
    outputs: ['TextValue'],
    errors: FIND_ERRORS,
    run: ({ Document, XPathQuery }) => ({ TextValue: valueAt(Document, XPathQuery) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementValue.GetElementValueAsBoolean',
    aliases: ['XML.GetElementValueAsBoolean'],
    title: 'Get XML element value',
    parameters: VALUE,
    outputs: ['BooleanValue'],
    errors: VALUE_ERRORS,
    run: ({ Document, XPathQuery }) => ({ BooleanValue: asBoolean(valueAt(Document, XPathQuery)) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementValue.GetElementValueAsDateTime',
    aliases: ['XML.GetElementValueAsDateTime'],
    title: 'Get XML element value',
    parameters: VALUE,
    outputs: ['DateTimeValue'],
    errors: VALUE_ERRORS,
    run: ({ Document, XPathQuery }) => ({ DateTimeValue: asDateTime(valueAt(Document, XPathQuery)) }),
  }),
  defineAction({
    id: 'XML.GetXmlElementValue.GetElementValueAsNumeric',
    aliases: ['XML.GetElementValueAsNumeric'],
    title: 'Get XML element value',
    parameters: VALUE,
    outputs: ['NumericValue'],
    errors: VALUE_ERRORS,
    run: ({ Document, XPathQuery }) => ({ NumericValue: converted(valueAt(Document, XPathQuery), 'number', toNumeric) }),
  }),
];
