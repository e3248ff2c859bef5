import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  APIKey: { label: 'API-Schlüssel', help: 'Ein Schlüssel aus der Google Cloud Console, der diesen Dienst verwenden darf.' },
  Timeout: 'Timeout in Sekunden',
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions on documents. */
const documentInputs = {
  APIKey: shared.APIKey,
  DocumentType: 'Dokumenttyp',
  FilePath: 'Dateipfad',
  GcsUrl: { label: 'Google Cloud Storage-URI', help: 'Zum Beispiel gs://bucket/dokument.txt' },
  Language: { label: 'Sprache', help: 'Code der Sprache, zum Beispiel de; leer erkennt der Dienst sie selbst.' },
  Timeout: shared.Timeout,
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions on images. */
const imageInputs = {
  APIKey: shared.APIKey,
  ImageFile: 'Bilddatei',
  ImageUrl: { label: 'Google Cloud Storage-URI', help: 'Zum Beispiel gs://bucket/bild.png' },
  Timeout: shared.Timeout,
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'Die Antwort des Dienstes',
  StatusCode: 'HTTP-Status der Antwort; 200 bedeutet Erfolg',
} as const satisfies Record<string, string>;

/** What distinguishes the actions. */
const fromFile = 'Aus einer Datei';
const fromStorage = 'Aus Google Cloud Storage';

export const googleCognitive: ModuleTexts = {
  module: 'GoogleCognitive',
  title: 'Google Cognitive',
  actions: {
    'GoogleCognitive.AnalyzeEntitiesGoogle': {
      title: 'Entitäten analysieren',
      description: 'Findet die Personen, Orte, Organisationen und Dinge, die ein Text nennt.',
      summary: 'Entitäten von {FilePath} analysieren und Antwort in {Response} speichern',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromGCS': {
          title: fromStorage,
          summary: 'Entitäten von {GcsUrl} analysieren und Antwort in {Response} speichern',
        },
      },
      keywords: ['Namen', 'Orte', 'Sprache', 'NLP'],
    },
    'GoogleCognitive.AnalyzeSentimentGoogle': {
      title: 'Stimmung analysieren',
      description: 'Sagt, wie positiv oder negativ die Stimmung eines Textes ist.',
      summary: 'Stimmung von {FilePath} analysieren und Antwort in {Response} speichern',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromGCS': {
          title: fromStorage,
          summary: 'Stimmung von {GcsUrl} analysieren und Antwort in {Response} speichern',
        },
      },
      keywords: ['Meinung', 'Gefühl', 'Sprache', 'NLP'],
    },
    'GoogleCognitive.AnalyzeSyntaxGoogle': {
      title: 'Syntax analysieren',
      description: 'Zerlegt einen Text in Sätze und Wörter und sagt, was jedes Wort ist.',
      summary: 'Syntax von {FilePath} analysieren und Antwort in {Response} speichern',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromGCS': {
          title: fromStorage,
          summary: 'Syntax von {GcsUrl} analysieren und Antwort in {Response} speichern',
        },
      },
      keywords: ['Grammatik', 'Wörter', 'Sprache', 'NLP'],
    },
    'GoogleCognitive.ImagePropertiesDetectionGoogle': {
      title: 'Bildeigenschaften erkennen',
      description: 'Findet die vorherrschenden Farben eines Bildes.',
      summary: 'Eigenschaften von Bild {ImageFile} erkennen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromFile': { title: fromFile },
        'GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromGCS': {
          title: fromStorage,
          summary: 'Eigenschaften von Bild {ImageUrl} erkennen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Farben', 'Vision'],
    },
    'GoogleCognitive.LabelDetectionGoogle': {
      title: 'Beschriftungen erkennen',
      description: 'Sagt in Stichwörtern, was ein Bild zeigt.',
      summary: 'Beschriftungen für Bild {ImageFile} erkennen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromGCS': {
          title: fromStorage,
          summary: 'Beschriftungen für Bild {ImageUrl} erkennen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Objekte', 'Stichwörter', 'Vision'],
    },
    'GoogleCognitive.LandmarkDetectionGoogle': {
      title: 'Sehenswürdigkeiten erkennen',
      description: 'Findet bekannte Bauwerke und Naturdenkmäler in einem Bild, mit ihren Orten.',
      summary: 'Sehenswürdigkeiten in Bild {ImageFile} erkennen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromGCS': {
          title: fromStorage,
          summary: 'Sehenswürdigkeiten in Bild {ImageUrl} erkennen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Ort', 'Gebäude', 'Vision'],
    },
    'GoogleCognitive.LogoDetectionGoogle': {
      title: 'Logos erkennen',
      description: 'Findet Logos von Firmen und Produkten in einem Bild.',
      summary: 'Logos in Bild {ImageFile} erkennen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromGCS': {
          title: fromStorage,
          summary: 'Logos in Bild {ImageUrl} erkennen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Marke', 'Firma', 'Vision'],
    },
    'GoogleCognitive.SafeSearchDetectionGoogle': {
      title: 'Anstößige Inhalte erkennen',
      description: 'Sagt, wie wahrscheinlich ein Bild jugendgefährdende, gewalttätige oder sonst anstößige Inhalte hat.',
      summary: 'Bild {ImageFile} auf anstößige Inhalte prüfen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromFile': { title: fromFile },
        'GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromGCS': {
          title: fromStorage,
          summary: 'Bild {ImageUrl} auf anstößige Inhalte prüfen und Antwort in {Response} speichern',
        },
      },
      keywords: ['SafeSearch', 'Gewalt', 'Vision'],
    },
    'GoogleCognitive.TextDetectionGoogle': {
      title: 'Text erkennen',
      description: 'Liest den Text eines Bildes.',
      summary: 'Text von Bild {ImageFile} erkennen und Antwort in {Response} speichern',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.TextDetectionGoogle.TextDetectionFromFile': { title: fromFile },
        'GoogleCognitive.TextDetectionGoogle.TextDetectionFromGCS': {
          title: fromStorage,
          summary: 'Text von Bild {ImageUrl} erkennen und Antwort in {Response} speichern',
        },
      },
      keywords: ['OCR', 'lesen', 'Vision'],
    },
  },
  options: { DocumentType: { PlainText: 'Nur Text', Html: 'HTML' } },
};
