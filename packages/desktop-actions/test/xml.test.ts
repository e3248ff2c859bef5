import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { runFlow } from './run-flow.ts';
import { useTemporaryHome } from './temporary-home.ts';

const home = useTemporaryHome();
const SHOP =
  '<?xml version="1.0" encoding="utf-8"?><shop xmlns:p="urn:p"><order id="5" paid="true" p:k="x"><total>12.50</total><day>2024-02-29T13:14:15</day></order><order id="6"><total>Größe</total></order></shop>';

async function out(script: string): Promise<unknown> {
  writeFileSync(join(home.path, 'shop.xml'), SHOP);
  const { outputs, error } = await runFlow(`XML.ReadFromFile File: $'''shop.xml''' XmlDocument=> Doc\n${script}`);
  return error ?? outputs['Out'];
}

function put(...values: readonly string[]): string {
  return values.map((value) => `Variables.AddItemToList Item: ${value} List: Out`).join('\n');
}

function written(name: string): Buffer {
  return readFileSync(join(home.path, name));
}

describe('Execute XPath expression', () => {
  test('finds nodes with their properties', async () => {
    const script = `XML.ExecuteXPathQuery.ExecuteXPath XmlDocument: Doc XPathQuery: $'''//order''' XPathResults=> Found\n${put(
      ...['Found.Count', 'Found[0].Name', 'Found[0].InnerText', 'Found[1].OuterXML', 'Found[1].InnerXML', 'Found[1].Parent.Name'],
      ...['Found[0].Children[1].InnerText', 'Found[0].Children.Count', 'Found[0].Children[0].Children[0].Value', "$'''%Found[1]%'''"],
    )}`;
    expect(await out(script)).toEqual([
      ...[2, 'order', '12.502024-02-29T13:14:15', '<order id="6"><total>Größe</total></order>', '<total>Größe</total>', 'shop'],
      ...['2024-02-29T13:14:15', 2, '12.50', '<order id="6"><total>Größe</total></order>'],
    ]);
  });

  test('finds attributes, texts and values; first only', async () => {
    const first = (query: string): string =>
      `XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly XmlDocument: Doc XPathQuery: $'''${query}''' XPathResult=> R\n`;
    const script = `${first('//@id')}${put('R.Value', 'R.Name', "$'''%R%'''", 'R.Parent.Name')}\n${first('//total/text()')}${put('R.Value', 'R.Name')}\n${first('count(//order)')}${put('R')}\n${first('//none')}${put('R')}`;
    expect(await out(script)).toEqual(['5', 'id', 'id="5"', 'order', '12.50', '#text', 2, null]);
  });

  test('takes a text, and searches from an element on', async () => {
    const script = `XML.ExecuteXPathQuery.ExecuteXPath XmlDocument: $'''<a><b>1</b><b>2</b></a>''' XPathQuery: $'''/a/b''' XPathResults=> Bs\nXML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly XmlDocument: Doc XPathQuery: $'''//order[2]''' XPathResult=> Order\nXML.GetXmlElementValue.GetElementValue Document: Order XPathQuery: $'''total''' TextValue=> Total\n${put('Bs.Count', 'Total')}`;
    expect(await out(script)).toEqual([2, 'Größe']);
  });

  test.each([
    ["$'''<a>'''", '/a', 'InvalidXmlDocumentError', 'line 1'],
    ["$'''<!DOCTYPE a [<!ENTITY x \"y\">]><a/>'''", '/a', 'InvalidXmlDocumentError', 'document type'],
    ["$'''<a><!DOCTYPE a></a>'''", '/a', 'InvalidXmlDocumentError', 'before the root element'],
    ['Doc', '//order[', 'InvalidXPathError', 'Invalid XPath'],
    ['Doc', '//p:order', 'InvalidXPathError', 'local-name()'],
  ])('%s with %s is an error', async (document, query, code, message) => {
    const script = `XML.ExecuteXPathQuery.ExecuteXPath XmlDocument: ${document} XPathQuery: $'''${query}''' XPathResults=> R`;
    expect(await out(script)).toMatchObject({ code, message: expect.stringContaining(message) as unknown });
  });
});

test('a document keeps its document type, and nothing is fetched for it', async () => {
  const file = '<?xml version="1.0"?><!DOCTYPE cXML SYSTEM "http://127.0.0.1:1/cXML.dtd"><cXML><a>1</a></cXML>';
  writeFileSync(join(home.path, 'order.xml'), file);
  const script = `XML.ReadFromFile File: $'''order.xml''' XmlDocument=> Order
XML.GetXmlElementValue.GetElementValue Document: Order XPathQuery: $'''/cXML/a''' TextValue=> A
XML.WriteXmlToFile.WriteToFile File: $'''out.xml''' Xml: Order
${put('A', 'Order.Children.Count', 'Order.Children[1].Name', "$'''%Order.Children[1]%'''")}`;
  expect(await out(script)).toEqual(['1', 3, 'cXML', '<!DOCTYPE cXML SYSTEM "http://127.0.0.1:1/cXML.dtd">']);
  expect(written('out.xml').toString('utf8')).toContain('<!DOCTYPE cXML SYSTEM "http://127.0.0.1:1/cXML.dtd"><cXML>');
});

describe('values', () => {
  test('are given as text, number, date and Boolean', async () => {
    const script = `XML.GetXmlElementValue.GetElementValueAsNumeric Document: Doc XPathQuery: $'''//total''' NumericValue=> N
XML.GetXmlElementValue.GetElementValueAsDateTime Document: Doc XPathQuery: $'''//day''' DateTimeValue=> D
XML.GetXmlElementValue.GetElementValueAsBoolean Document: Doc XPathQuery: $'''//order/@paid''' BooleanValue=> V
XML.GetXmlElementAttribute.GetElementAttributeAsBoolean Document: Doc XPathQuery: $'''//order''' AttributeName: $'''paid''' BooleanValue=> B
XML.GetXmlElementAttribute.GetElementAttributeAsNumeric Document: Doc XPathQuery: $'''//order[2]''' AttributeName: $'''id''' NumericValue=> I
XML.GetXmlElementAttribute.GetElementAttribute Document: Doc XPathQuery: $'''//order''' AttributeName: $'''p:k''' TextValue=> K
${put('N', 'D.Hour', 'V', 'B', 'I', 'K')}`;
    expect(await out(script)).toEqual([12.5, 13, true, true, 6, 'x']);
  });

  test.each([
    ["XML.GetXmlElementValue.GetElementValue Document: Doc XPathQuery: $'''//none''' TextValue=> V", 'XmlElementNotFoundError'],
    [
      "XML.GetXmlElementValue.GetElementValueAsNumeric Document: Doc XPathQuery: $'''//order[2]/total''' NumericValue=> V",
      'ConvertXmlValueError',
    ],
    [
      "XML.GetXmlElementAttribute.GetElementAttribute Document: Doc XPathQuery: $'''//order''' AttributeName: $'''ID''' TextValue=> V",
      'XmlAttributeNotFoundError',
    ],
    [
      "XML.GetXmlElementAttribute.GetElementAttributeAsDateTime Document: Doc XPathQuery: $'''//order''' AttributeName: $'''paid''' DateTimeValue=> V",
      'ConvertXmlValueError',
    ],
  ])('%s fails', async (script, code) => {
    expect(await out(script)).toMatchObject({ code });
  });
});

describe('changes', () => {
  test('reach the document and every variable that holds a node of it', async () => {
    const script = `XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly XmlDocument: Doc XPathQuery: $'''//order[2]''' XPathResult=> Order
XML.SetElementValue Document: Doc XPathQuery: $'''//order[2]/total''' ElementValue: $'''1 < 2'''
XML.SetElementAttribute Document: Order AttributeName: $'''id''' AttributeValue: $'''7'''
XML.SetElementAttribute Document: Doc XPathQuery: $'''/shop''' AttributeName: $'''open''' AttributeValue: True
XML.RemoveElementAttribute Document: Doc XPathQuery: $'''//order[1]''' AttributeName: $'''paid'''
XML.InsertElement Document: Doc XPathQuery: $'''//order[2]''' Element: $'''<note a="b">new</note>'''
XML.RemoveElement Document: Doc XPathQuery: $'''//day | //none'''
${put('Order.OuterXML', "$'''%Doc%'''")}`;
    const order = '<order id="7"><total>1 &lt; 2</total><note a="b">new</note></order>';
    expect(await out(script)).toEqual([
      order,
      `<?xml version="1.0" encoding="utf-8"?><shop xmlns:p="urn:p" open="True"><order id="5" p:k="x"><total>12.50</total></order>${order}</shop>`,
    ]);
  });

  test.each([
    ["XML.SetElementValue Document: Doc XPathQuery: $'''//none''' ElementValue: 1", 'XmlElementNotFoundError'],
    [
      "XML.SetElementAttribute Document: Doc XPathQuery: $'''//order''' AttributeName: $'''a b''' AttributeValue: 1",
      'SetXmlAttributeError',
    ],
    [
      "XML.SetElementAttribute Document: Doc XPathQuery: $'''//order''' AttributeName: $'''q:a''' AttributeValue: 1",
      'SetXmlAttributeError',
    ],
    ["XML.SetElementValue Document: Doc XPathQuery: $'''//order''' ElementValue: $'''a\u0001b'''", 'SetXmlElementValueError'],
    ["XML.RemoveElementAttribute Document: Doc XPathQuery: $'''//order''' AttributeName: $'''none'''", 'XmlAttributeNotFoundError'],
    ["XML.RemoveElement Document: Doc XPathQuery: $'''//@id'''", 'RemoveXmlElementError'],
    ["XML.RemoveElement Document: Doc XPathQuery: $'''//['''", 'InvalidXPathError'],
    ["XML.InsertElement Document: Doc XPathQuery: $'''//order''' Element: $'''no xml'''", 'InvalidXmlDocumentError'],
  ])('%s fails', async (script, code) => {
    expect(await out(script)).toMatchObject({ code });
  });
});

describe('files', () => {
  test('are written as the document is, or indented', async () => {
    await out(
      "XML.WriteXmlToFile.WriteToFile File: $'''a.xml''' Xml: Doc Encoding: XML.FileEncoding.DefaultEncoding\nXML.WriteXmlToFile.WriteToFileFormatted File: $'''b.xml''' Xml: $'''<a><b>1</b></a>''' Indentation: 4",
    );
    expect(written('a.xml').toString()).toBe(SHOP);
    expect(written('b.xml').toString()).toBe('<a>\r\n    <b>1</b>\r\n</a>');
  });

  test.each(['DefaultEncoding', 'UTF8', 'Unicode', 'BigEndianUnicode', 'ASCII'])('written in %s are read again', async (encoding) => {
    const script = `XML.WriteXmlToFile.WriteToFile File: $'''c.xml''' Xml: Doc Encoding: XML.FileEncoding.${encoding}\nXML.ReadFromFile File: $'''c.xml''' Encoding: XML.FileEncoding.DefaultEncoding XmlDocument=> Again\nXML.GetXmlElementValue.GetElementValue Document: Again XPathQuery: $'''//order[2]/total''' TextValue=> V\n${put('V')}`;
    expect(await out(script)).toEqual(['Größe']);
  });

  test('are read in the encoding that they declare', async () => {
    writeFileSync(join(home.path, 'old.xml'), iconv.encode('<?xml version="1.0" encoding="ISO-8859-15"?><a>5 €</a>', 'iso-8859-15'));
    expect(await out(`XML.ReadFromFile File: $'''old.xml''' XmlDocument=> Old\n${put('Old.InnerText')}`)).toEqual(['5 €']);
  });

  test.each([
    ["XML.ReadFromFile File: $'''none.xml''' XmlDocument=> X", 'FileNotFoundError'],
    ["XML.ReadFromFile File: $'''no/none.xml''' XmlDocument=> X", 'DirectoryNotFoundError'],
    [
      "File.WriteText File: $'''bad.xml''' TextToWrite: $'''<a>'''\nXML.ReadFromFile File: $'''bad.xml''' XmlDocument=> X",
      'InvalidXmlDocumentError',
    ],
    ["XML.WriteXmlToFile.WriteToFile File: $'''no/a.xml''' Xml: Doc", 'DirectoryNotFoundError'],
    [
      "Folder.Create FolderPath: $'''%''%''' FolderName: $'''dir.xml''' Folder=> F\nXML.WriteXmlToFile.WriteToFile File: $'''dir.xml''' Xml: Doc",
      'WriteXmlError',
    ],
    ["XML.WriteXmlToFile.WriteToFileFormatted File: $'''a.xml''' Xml: $'''no xml'''", 'InvalidXmlDocumentError'],
  ])('%s fails', async (script, code) => {
    expect(await out(script)).toMatchObject({ code });
  });
});
