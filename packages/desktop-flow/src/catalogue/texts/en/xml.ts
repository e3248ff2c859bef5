import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Document: 'XML document',
  XPathQuery: { label: 'XPath query', help: "Which element of the document is meant: //order[@id='5']/total" },
  AttributeName: 'Attribute name',
  File: 'File path',
  Encoding: 'Encoding',
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  TextValue: 'The value as text',
  BooleanValue: 'The value as true or false',
  DateTimeValue: 'The value as date and time',
  NumericValue: 'The value as number',
} as const satisfies Record<string, string>;

export const xml: ModuleTexts = {
  module: 'XML',
  title: 'XML',
  actions: {
    'XML.ExecuteXPathQuery': {
      title: 'Execute XPath expression',
      description: 'Gives the values or elements of an XML document that an XPath expression finds.',
      notes:
        "Prefixes of namespaces have no meaning: ask for //*[local-name()='name']. An expression that gives a number, a text or a Boolean gives it as such. A document type (DOCTYPE) that defines entities is refused.",
      summary: 'Run XPath {XPathQuery} on {XmlDocument} and store what it finds into {XPathResults}',
      inputs: { XmlDocument: 'XML document to parse', XPathQuery: shared.XPathQuery },
      outputs: { XPathResults: 'All that was found', XPathResult: 'The first that was found' },
      variants: {
        'XML.ExecuteXPathQuery.ExecuteXPath': { title: 'All values' },
        'XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly': {
          title: 'First value only',
          summary: 'Run XPath {XPathQuery} on {XmlDocument} and store the first that it finds into {XPathResult}',
        },
      },
      keywords: ['query', 'select', 'nodes'],
    },
    'XML.GetXmlElementAttribute': {
      title: 'Get XML element attribute',
      description: 'Gives the value of an attribute of an element.',
      summary: 'Store attribute {AttributeName} of {XPathQuery} in {Document} into {TextValue}',
      inputs: { Document: shared.Document, AttributeName: shared.AttributeName, XPathQuery: shared.XPathQuery },
      outputs: {
        TextValue: sharedOutputs.TextValue,
        BooleanValue: sharedOutputs.BooleanValue,
        DateTimeValue: sharedOutputs.DateTimeValue,
        NumericValue: sharedOutputs.NumericValue,
      },
      variants: {
        'XML.GetXmlElementAttribute.GetElementAttribute': { title: 'As text' },
        'XML.GetXmlElementAttribute.GetElementAttributeAsBoolean': {
          title: 'As Boolean',
          summary: 'Store attribute {AttributeName} of {XPathQuery} in {Document} into {BooleanValue}',
        },
        'XML.GetXmlElementAttribute.GetElementAttributeAsDateTime': {
          title: 'As datetime',
          summary: 'Store attribute {AttributeName} of {XPathQuery} in {Document} into {DateTimeValue}',
        },
        'XML.GetXmlElementAttribute.GetElementAttributeAsNumeric': {
          title: 'As number',
          summary: 'Store attribute {AttributeName} of {XPathQuery} in {Document} into {NumericValue}',
        },
      },
      keywords: ['read', 'property'],
    },
    'XML.GetXmlElementValue': {
      title: 'Get XML element value',
      description: 'Gives the content of an element.',
      summary: 'Store the value of {XPathQuery} in {Document} into {TextValue}',
      inputs: { Document: shared.Document, XPathQuery: shared.XPathQuery },
      outputs: {
        TextValue: sharedOutputs.TextValue,
        BooleanValue: sharedOutputs.BooleanValue,
        DateTimeValue: sharedOutputs.DateTimeValue,
        NumericValue: sharedOutputs.NumericValue,
      },
      variants: {
        'XML.GetXmlElementValue.GetElementValue': { title: 'As text' },
        'XML.GetXmlElementValue.GetElementValueAsBoolean': {
          title: 'As Boolean',
          summary: 'Store the value of {XPathQuery} in {Document} into {BooleanValue}',
        },
        'XML.GetXmlElementValue.GetElementValueAsDateTime': {
          title: 'As datetime',
          summary: 'Store the value of {XPathQuery} in {Document} into {DateTimeValue}',
        },
        'XML.GetXmlElementValue.GetElementValueAsNumeric': {
          title: 'As number',
          summary: 'Store the value of {XPathQuery} in {Document} into {NumericValue}',
        },
      },
      keywords: ['read', 'content'],
    },
    'XML.InsertElement': {
      title: 'Insert XML element',
      description: 'Puts a new element into an element of the document.',
      summary: 'Insert {Element} into {XPathQuery} of {Document}',
      inputs: { Document: shared.Document, XPathQuery: 'Parent element XPath query', Element: 'XML element to insert' },
      outputs: {},
      keywords: ['add', 'append', 'node'],
    },
    'XML.ReadFromFile': {
      title: 'Read XML from file',
      description: 'Reads an XML file as a document.',
      notes:
        'The system default is the encoding that the document declares, otherwise UTF-8. A document whose document type (DOCTYPE) defines entities is refused.',
      summary: 'Read XML file {File} into {XmlDocument}',
      inputs: { File: shared.File, Encoding: shared.Encoding },
      outputs: { XmlDocument: 'The document' },
      keywords: ['open', 'load', 'parse'],
    },
    'XML.RemoveElement': {
      title: 'Remove XML element',
      description: 'Removes an element with its content from the document.',
      summary: 'Remove {XPathQuery} from {Document}',
      inputs: { Document: shared.Document, XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['delete', 'node'],
    },
    'XML.RemoveElementAttribute': {
      title: 'Remove XML element attribute',
      description: 'Removes an attribute of an element.',
      summary: 'Remove attribute {AttributeName} of {XPathQuery} in {Document}',
      inputs: { Document: shared.Document, AttributeName: shared.AttributeName, XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['delete', 'property'],
    },
    'XML.SetElementAttribute': {
      title: 'Set XML element attribute',
      description: 'Gives an attribute of an element a value; adds the attribute when it is missing.',
      summary: 'Set attribute {AttributeName} of {XPathQuery} in {Document} to {AttributeValue}',
      inputs: {
        Document: shared.Document,
        AttributeName: shared.AttributeName,
        AttributeValue: 'Attribute value',
        XPathQuery: shared.XPathQuery,
      },
      outputs: {},
      keywords: ['write', 'change', 'property'],
    },
    'XML.SetElementValue': {
      title: 'Set XML element value',
      description: 'Gives an element another content.',
      summary: 'Set {XPathQuery} in {Document} to {ElementValue}',
      inputs: { Document: shared.Document, ElementValue: 'XML element value', XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['write', 'change', 'content'],
    },
    'XML.WriteXmlToFile': {
      title: 'Write XML to file',
      description: 'Writes an XML document to a file, indented if you want.',
      notes:
        'The system default is UTF-8. The encoding in the declaration is made to fit the file, and what ASCII cannot hold is written as a reference.',
      summary: 'Write XML {Xml} to file {File}',
      inputs: {
        Xml: 'XML to write',
        Encoding: shared.Encoding,
        File: shared.File,
        Indentation: { label: 'Indentation', help: 'Blanks for each level' },
      },
      outputs: {},
      variants: {
        'XML.WriteXmlToFile.WriteToFile': { title: 'As it is' },
        'XML.WriteXmlToFile.WriteToFileFormatted': { title: 'Formatted' },
      },
      keywords: ['save', 'export'],
    },
  },
  options: {
    FileEncoding: {
      DefaultEncoding: 'System default',
      ASCII: 'ASCII',
      Unicode: 'Unicode (UTF-16)',
      BigEndianUnicode: 'Unicode (big-endian)',
      UTF8: 'UTF-8',
    },
  },
  errors: {
    ConvertXmlValueError: 'The value is not of the requested type',
    DirectoryNotFoundError: 'The folder does not exist',
    FileNotFoundError: 'The file does not exist',
    InsertXmlElementError: 'The element cannot be inserted',
    InvalidXPathError: 'The XPath query is not valid',
    InvalidXmlDocumentError: 'The XML document is not valid',
    ReadFileError: 'The file cannot be read',
    RemoveXmlElementError: 'The query finds something else than elements',
    SetXmlAttributeError: 'The attribute cannot have that name or value',
    SetXmlElementValueError: 'The element cannot have that value',
    WriteXmlError: 'The file cannot be written',
    XmlAttributeNotFoundError: 'The element has no such attribute',
    XmlElementNotFoundError: 'The XPath query finds no element',
  },
};
