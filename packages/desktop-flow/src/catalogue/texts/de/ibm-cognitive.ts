import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ApiKey: { label: 'API-Schlüssel', help: 'Ein Schlüssel des Dienstes in IBM Cloud.' },
  VersionDate: { label: 'Versionsdatum', help: 'Die Version der API nach ihrem Datum: 2018-05-01' },
  Location: { label: 'Standort des Dienstendpunkts', help: 'Wo der Dienst des Kontos läuft.' },
  InstanceId: { label: 'Instanz-ID', help: 'Der letzte Teil der Adresse des Dienstes in IBM Cloud.' },
  FilePath: 'Dateipfad',
  Timeout: 'Timeout in Sekunden',
  Language: { label: 'Sprache', help: 'Code der Sprache der Antwort, zum Beispiel de' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'Die Antwort des Dienstes',
  StatusCode: 'HTTP-Status der Antwort; 200 bedeutet Erfolg',
} as const satisfies Record<string, string>;

const locations = {
  UsSouth: 'USA, Süden',
  UsEast: 'USA, Osten',
  Europe: 'Europa',
  Australia: 'Australien',
  Japan: 'Japan',
  Uk: 'Vereinigtes Königreich',
  Korea: 'Korea',
} as const;

export const ibmCognitive: ModuleTexts = {
  module: 'IBMCognitive',
  title: 'IBM Cognitive',
  actions: {
    'IBMCognitive.AnalyzeToneIBM': {
      title: 'Tonfall analysieren',
      description: 'Sagt, welchen Tonfall ein Text hat, etwa Freude, Ärger oder Zweifel.',
      summary: 'Tonfall von {Text} analysieren und Antwort in {Response} speichern',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        Text: 'Text',
        FilePath: shared.FilePath,
        ContentType: 'Inhaltstyp',
        Timeout: shared.Timeout,
        Sentences: { label: 'Sätze', help: 'false lässt den Tonfall der einzelnen Sätze aus.' },
        Tones: { label: 'Tonfälle', help: 'Gesuchte Tonfälle, durch Kommas getrennt; leer werden alle gesucht.' },
      },
      outputs,
      variants: {
        'IBMCognitive.AnalyzeToneIBM.AnalyzeFromFile': {
          title: 'Aus einer Datei',
          summary: 'Tonfall der Datei {FilePath} analysieren und Antwort in {Response} speichern',
        },
        'IBMCognitive.AnalyzeToneIBM.AnalyzeFromText': { title: 'Aus Text' },
      },
      keywords: ['Stimmung', 'Gefühl', 'Watson'],
    },
    'IBMCognitive.ClassifyImageIBM': {
      title: 'Bild klassifizieren',
      description: 'Sagt nach Klassen, was ein Bild zeigt.',
      summary: 'Bild {ImageFile} klassifizieren und Antwort in {Response} speichern',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        ImageFile: 'Bilddatei',
        ImageUrl: 'Bild-URL',
        Owners: { label: 'Besitzer', help: 'Wessen Klassifizierer verwendet werden, durch Kommas getrennt: me, IBM' },
        ClassifierIds: { label: 'Klassifizierer-IDs', help: 'Durch Kommas getrennt; default ist der von IBM.' },
        Timeout: shared.Timeout,
        Language: shared.Language,
        Threshold: { label: 'Schwellenwert', help: 'Von 0 bis 1: Klassen mit niedrigerer Bewertung werden ausgelassen.' },
      },
      outputs,
      variants: {
        'IBMCognitive.ClassifyImageIBM.ClassifyImageFromFile': { title: 'Aus einer Datei' },
        'IBMCognitive.ClassifyImageIBM.ClassifyImageFromUrl': {
          title: 'Von einer URL',
          summary: 'Bild {ImageUrl} klassifizieren und Antwort in {Response} speichern',
        },
      },
      keywords: ['Vision', 'erkennen', 'Watson'],
    },
    'IBMCognitive.ConvertDocumentIBM': {
      title: 'Dokument konvertieren',
      description: 'Macht aus einem Dokument einfachen Text, einfaches HTML oder Stücke, die je eine Frage beantworten.',
      summary: '{FilePath} in Text konvertieren und Antwort in {Response} speichern',
      inputs: {
        Username: 'Benutzername',
        Password: 'Kennwort',
        VersionDate: shared.VersionDate,
        FilePath: shared.FilePath,
        MimeType: 'MIME-Typ der Datei',
        Timeout: shared.Timeout,
        AnswerUnits: { label: 'Überschriften, die eine Antworteinheit beginnen', help: 'Durch Kommas getrennt: h1,h2' },
      },
      outputs,
      variants: {
        'IBMCognitive.ConvertDocumentIBM.ConvertToAnswerUnits': {
          title: 'Antworteinheiten',
          summary: '{FilePath} in Antworteinheiten konvertieren und Antwort in {Response} speichern',
        },
        'IBMCognitive.ConvertDocumentIBM.ConvertToHtml': {
          title: 'Normalisiertes HTML',
          summary: '{FilePath} in HTML konvertieren und Antwort in {Response} speichern',
        },
        'IBMCognitive.ConvertDocumentIBM.ConvertToText': { title: 'Normalisierter Text' },
      },
      keywords: ['PDF', 'Word', 'HTML', 'umwandeln', 'Watson'],
    },
    'IBMCognitive.IdentifyLanguageIBM': {
      title: 'Sprache erkennen',
      description: 'Sagt, in welcher Sprache ein Text geschrieben ist.',
      summary: 'Sprache von {Text} erkennen und Antwort in {Response} speichern',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        Text: 'Text',
        ContentType: { label: 'Inhaltstyp', help: 'Ein MIME-Typ: text/plain' },
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['bestimmen', 'Watson'],
    },
    'IBMCognitive.TranslateIBM': {
      title: 'Übersetzen',
      description: 'Übersetzt einen Text oder jeden Text einer Liste in eine andere Sprache.',
      summary: '{Text} mit Modell {ModelId} übersetzen und Antwort in {Response} speichern',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        ModelId: { label: 'Modell-ID', help: 'Nennt das Sprachenpaar: en-de' },
        Text: { label: 'Text', help: 'Ein Text oder eine Liste von Texten.' },
        Source: { label: 'Ausgangssprache', help: 'Ihr Code, zum Beispiel en' },
        Target: { label: 'Zielsprache', help: 'Ihr Code, zum Beispiel de' },
        Timeout: shared.Timeout,
      },
      outputs,
      variants: {
        'IBMCognitive.TranslateIBM.TranslateWithModelId': { title: 'Nach Modell' },
        'IBMCognitive.TranslateIBM.TranslateWithSourceAndTarget': {
          title: 'Nach Ausgangs- und Zielsprache',
          summary: '{Text} von {Source} nach {Target} übersetzen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Sprache', 'Watson'],
    },
  },
  options: {
    ContentType: { TextPlain: 'Nur Text', TextHtml: 'HTML', ApplicationJson: 'JSON' },
    ToneAnalyzerServiceLocation: locations,
    ImageClassificationServiceLocation: { UsSouth: locations.UsSouth, Europe: locations.Europe, Korea: locations.Korea },
    MimeType: {
      TextHtml: 'HTML',
      TextXhtmlXml: 'XHTML',
      ApplicationPdf: 'PDF',
      ApplicationMsWord: 'Word 97–2003 (.doc)',
      ApplicationVndOpenXmlFormatsOfficeDocumentWordProcessingmlDocument: 'Word (.docx)',
    },
    LanguageTranslatorServiceLocation: locations,
  },
};
