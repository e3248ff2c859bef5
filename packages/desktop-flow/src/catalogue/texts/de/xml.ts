import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Document: 'XML-Dokument',
  XPathQuery: { label: 'XPath-Abfrage', help: "Welches Element des Dokuments gemeint ist: //order[@id='5']/total" },
  AttributeName: 'Attributname',
  File: 'Dateipfad',
  Encoding: 'Codierung',
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = {
  TextValue: 'Der Wert als Text',
  BooleanValue: 'Der Wert als wahr oder falsch',
  DateTimeValue: 'Der Wert als Datum mit Uhrzeit',
  NumericValue: 'Der Wert als Zahl',
} as const satisfies Record<string, string>;

export const xml: ModuleTexts = {
  module: 'XML',
  title: 'XML',
  actions: {
    'XML.ExecuteXPathQuery': {
      title: 'XPath-Ausdruck ausführen',
      description: 'Liefert die Werte oder Elemente eines XML-Dokuments, die ein XPath-Ausdruck findet.',
      notes:
        "Präfixe von Namensräumen haben keine Bedeutung: //*[local-name()='name'] fragt nach dem Namen. Ein Ausdruck, der eine Zahl, einen Text oder einen Wahrheitswert ergibt, gibt ihn als solchen. Ein Dokumenttyp (DOCTYPE), der Entitäten definiert, wird abgelehnt.",
      summary: 'XPath {XPathQuery} auf {XmlDocument} anwenden und die Treffer in {XPathResults} speichern',
      inputs: { XmlDocument: 'Zu analysierendes XML-Dokument', XPathQuery: shared.XPathQuery },
      outputs: { XPathResults: 'Alle Treffer', XPathResult: 'Der erste Treffer' },
      variants: {
        'XML.ExecuteXPathQuery.ExecuteXPath': { title: 'Alle Werte' },
        'XML.ExecuteXPathQuery.ExecuteXPathAndGetFirstValueOnly': {
          title: 'Nur erster Wert',
          summary: 'XPath {XPathQuery} auf {XmlDocument} anwenden und den ersten Treffer in {XPathResult} speichern',
        },
      },
      keywords: ['Abfrage', 'auswählen', 'Knoten'],
    },
    'XML.GetXmlElementAttribute': {
      title: 'XML-Elementattribut abrufen',
      description: 'Liefert den Wert eines Attributs eines Elements.',
      summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} in {TextValue} speichern',
      inputs: { Document: shared.Document, AttributeName: shared.AttributeName, XPathQuery: shared.XPathQuery },
      outputs: {
        TextValue: sharedOutputs.TextValue,
        BooleanValue: sharedOutputs.BooleanValue,
        DateTimeValue: sharedOutputs.DateTimeValue,
        NumericValue: sharedOutputs.NumericValue,
      },
      variants: {
        'XML.GetXmlElementAttribute.GetElementAttribute': { title: 'Als Text' },
        'XML.GetXmlElementAttribute.GetElementAttributeAsBoolean': {
          title: 'Als booleschen Wert',
          summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} in {BooleanValue} speichern',
        },
        'XML.GetXmlElementAttribute.GetElementAttributeAsDateTime': {
          title: 'Als Datum/Uhrzeit',
          summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} in {DateTimeValue} speichern',
        },
        'XML.GetXmlElementAttribute.GetElementAttributeAsNumeric': {
          title: 'Als Zahl',
          summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} in {NumericValue} speichern',
        },
      },
      keywords: ['lesen', 'Eigenschaft'],
    },
    'XML.GetXmlElementValue': {
      title: 'XML-Elementwert abrufen',
      description: 'Liefert den Inhalt eines Elements.',
      summary: 'Wert von {XPathQuery} in {Document} in {TextValue} speichern',
      inputs: { Document: shared.Document, XPathQuery: shared.XPathQuery },
      outputs: {
        TextValue: sharedOutputs.TextValue,
        BooleanValue: sharedOutputs.BooleanValue,
        DateTimeValue: sharedOutputs.DateTimeValue,
        NumericValue: sharedOutputs.NumericValue,
      },
      variants: {
        'XML.GetXmlElementValue.GetElementValue': { title: 'Als Text' },
        'XML.GetXmlElementValue.GetElementValueAsBoolean': {
          title: 'Als booleschen Wert',
          summary: 'Wert von {XPathQuery} in {Document} in {BooleanValue} speichern',
        },
        'XML.GetXmlElementValue.GetElementValueAsDateTime': {
          title: 'Als Datum/Uhrzeit',
          summary: 'Wert von {XPathQuery} in {Document} in {DateTimeValue} speichern',
        },
        'XML.GetXmlElementValue.GetElementValueAsNumeric': {
          title: 'Als Zahl',
          summary: 'Wert von {XPathQuery} in {Document} in {NumericValue} speichern',
        },
      },
      keywords: ['lesen', 'Inhalt'],
    },
    'XML.InsertElement': {
      title: 'XML-Element einfügen',
      description: 'Fügt ein neues Element in ein Element des Dokuments ein.',
      summary: '{Element} in {XPathQuery} von {Document} einfügen',
      inputs: { Document: shared.Document, XPathQuery: 'XPath-Abfrage des übergeordneten Elements', Element: 'Einzufügendes XML-Element' },
      outputs: {},
      keywords: ['hinzufügen', 'anhängen', 'Knoten'],
    },
    'XML.ReadFromFile': {
      title: 'XML aus Datei lesen',
      description: 'Liest eine XML-Datei als Dokument.',
      notes:
        'Der Systemstandard ist die Codierung, die das Dokument angibt, sonst UTF-8. Ein Dokument, dessen Dokumenttyp (DOCTYPE) Entitäten definiert, wird abgelehnt.',
      summary: 'XML-Datei {File} in {XmlDocument} einlesen',
      inputs: { File: shared.File, Encoding: shared.Encoding },
      outputs: { XmlDocument: 'Das Dokument' },
      keywords: ['öffnen', 'laden', 'parsen'],
    },
    'XML.RemoveElement': {
      title: 'XML-Element entfernen',
      description: 'Entfernt ein Element mit seinem Inhalt aus dem Dokument.',
      summary: '{XPathQuery} aus {Document} entfernen',
      inputs: { Document: shared.Document, XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['löschen', 'Knoten'],
    },
    'XML.RemoveElementAttribute': {
      title: 'XML-Elementattribut entfernen',
      description: 'Entfernt ein Attribut eines Elements.',
      summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} entfernen',
      inputs: { Document: shared.Document, AttributeName: shared.AttributeName, XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['löschen', 'Eigenschaft'],
    },
    'XML.SetElementAttribute': {
      title: 'XML-Elementattribut festlegen',
      description: 'Weist einem Attribut eines Elements einen Wert zu; fehlt das Attribut, wird es hinzugefügt.',
      summary: 'Attribut {AttributeName} von {XPathQuery} in {Document} auf {AttributeValue} festlegen',
      inputs: {
        Document: shared.Document,
        AttributeName: shared.AttributeName,
        AttributeValue: 'Attributwert',
        XPathQuery: shared.XPathQuery,
      },
      outputs: {},
      keywords: ['schreiben', 'ändern', 'Eigenschaft'],
    },
    'XML.SetElementValue': {
      title: 'XML-Elementwert festlegen',
      description: 'Gibt einem Element einen anderen Inhalt.',
      summary: '{XPathQuery} in {Document} auf {ElementValue} festlegen',
      inputs: { Document: shared.Document, ElementValue: 'XML-Elementwert', XPathQuery: shared.XPathQuery },
      outputs: {},
      keywords: ['schreiben', 'ändern', 'Inhalt'],
    },
    'XML.WriteXmlToFile': {
      title: 'XML in Datei schreiben',
      description: 'Schreibt ein XML-Dokument in eine Datei, auf Wunsch eingerückt.',
      notes:
        'Der Systemstandard ist UTF-8. Die Codierung in der Deklaration wird der Datei angepasst, und was ASCII nicht fasst, wird als Verweis geschrieben.',
      summary: 'XML {Xml} in Datei {File} schreiben',
      inputs: {
        Xml: 'Zu schreibendes XML',
        Encoding: shared.Encoding,
        File: shared.File,
        Indentation: { label: 'Einzug', help: 'Leerzeichen je Ebene' },
      },
      outputs: {},
      variants: {
        'XML.WriteXmlToFile.WriteToFile': { title: 'Unverändert' },
        'XML.WriteXmlToFile.WriteToFileFormatted': { title: 'Formatiert' },
      },
      keywords: ['speichern', 'exportieren'],
    },
  },
  options: {
    FileEncoding: {
      DefaultEncoding: 'Systemstandard',
      ASCII: 'ASCII',
      Unicode: 'Unicode (UTF-16)',
      BigEndianUnicode: 'Unicode (Big-Endian)',
      UTF8: 'UTF-8',
    },
  },
  errors: {
    ConvertXmlValueError: 'Der Wert ist nicht vom gewünschten Typ',
    DirectoryNotFoundError: 'Der Ordner ist nicht vorhanden',
    FileNotFoundError: 'Die Datei ist nicht vorhanden',
    InsertXmlElementError: 'Das Element kann nicht eingefügt werden',
    InvalidXPathError: 'Die XPath-Abfrage ist ungültig',
    InvalidXmlDocumentError: 'Das XML-Dokument ist ungültig',
    ReadFileError: 'Die Datei kann nicht gelesen werden',
    RemoveXmlElementError: 'Die Abfrage findet etwas anderes als Elemente',
    SetXmlAttributeError: 'Das Attribut kann diesen Namen oder Wert nicht haben',
    SetXmlElementValueError: 'Das Element kann diesen Wert nicht haben',
    WriteXmlError: 'Die Datei kann nicht geschrieben werden',
    XmlAttributeNotFoundError: 'Das Element hat kein solches Attribut',
    XmlElementNotFoundError: 'Die XPath-Abfrage findet kein Element',
  },
};
