import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ServerLocation: { label: 'Serverstandort', help: 'Die Region der Ressource in Azure.' },
  SubscriptionKey: { label: 'Abonnementschlüssel', help: 'Ein Schlüssel der Ressource in Azure.' },
  ImageFile: 'Bilddatei',
  ImageUrl: 'Bild-URL',
  Text: { label: 'Text', help: 'Ein Text oder eine Liste von Texten.' },
  TextLanguage: { label: 'Sprache', help: 'Code der Sprache des Textes, zum Beispiel de; leer erkennt der Dienst sie selbst.' },
  Timeout: 'Timeout in Sekunden',
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'Die Antwort des Dienstes',
  StatusCode: 'HTTP-Status der Antwort; 200 bedeutet Erfolg',
} as const satisfies Record<string, string>;

/** What distinguishes the actions. */
const fromFile = 'Aus einer Datei';
const fromUrl = 'Von einer URL';

export const microsoftCognitive: ModuleTexts = {
  module: 'MicrosoftCognitive',
  title: 'Microsoft Cognitive',
  actions: {
    'MicrosoftCognitive.AnalyzeImageMicrosoft': {
      title: 'Bild analysieren',
      description: 'Sagt, was ein Bild zeigt, nach den gewünschten Merkmalen: Kategorien, Stichwörter, Gesichter, Farben und mehr.',
      summary: 'Bild {ImageFile} analysieren und Antwort in {Response} speichern',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        Details: { label: 'Einzelheiten', help: 'Durch Kommas getrennt: Celebrities, Landmarks' },
        Language: { label: 'Sprache', help: 'Code der Sprache der Antwort, zum Beispiel de' },
        VisualFeatures: { label: 'Visuelle Merkmale', help: 'Durch Kommas getrennt: Categories, Tags, Description, Faces, Color' },
      },
      outputs,
      variants: {
        'MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromFile': { title: fromFile },
        'MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromUrl': {
          title: fromUrl,
          summary: 'Bild {ImageUrl} analysieren und Antwort in {Response} speichern',
        },
      },
      keywords: ['Vision', 'erkennen', 'Azure'],
    },
    'MicrosoftCognitive.DescribeImageMicrosoft': {
      title: 'Bild beschreiben',
      description: 'Beschreibt in einem Satz, was ein Bild zeigt.',
      summary: 'Bild {ImageFile} beschreiben und Antwort in {Response} speichern',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        MaxCandidates: { label: 'Höchstzahl der Vorschläge', help: 'Wie viele Beschreibungen höchstens; leer wird eine geliefert.' },
      },
      outputs,
      variants: {
        'MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromFile': { title: fromFile },
        'MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromUrl': {
          title: fromUrl,
          summary: 'Bild {ImageUrl} beschreiben und Antwort in {Response} speichern',
        },
      },
      keywords: ['Vision', 'Bildunterschrift', 'Azure'],
    },
    'MicrosoftCognitive.DetectLanguage': {
      title: 'Sprache erkennen',
      description: 'Sagt, in welcher Sprache ein Text geschrieben ist.',
      summary: 'Sprache[ von {Text}] erkennen[ und Antwort in {Response} speichern]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: 'Text',
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['Textanalyse', 'bestimmen', 'Azure'],
    },
    'MicrosoftCognitive.KeyPhrasesMicrosoft': {
      title: 'Schlüsselbegriffe',
      description: 'Findet die Wörter und Wendungen, auf die es in einem Text am meisten ankommt.',
      summary: 'Schlüsselbegriffe[ von {Text}] suchen[ und Antwort in {Response} speichern]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Language: shared.TextLanguage,
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['Textanalyse', 'Themen', 'Azure'],
    },
    'MicrosoftCognitive.OCRMicrosoft': {
      title: 'OCR',
      description: 'Liest den Text eines Bildes.',
      summary: 'Text von Bild {ImageFile} lesen und Antwort in {Response} speichern',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        DetectOrientation: { label: 'Ausrichtung erkennen', help: 'true richtet das Bild vor dem Lesen auf.' },
        Language: shared.TextLanguage,
      },
      outputs,
      variants: {
        'MicrosoftCognitive.OCRMicrosoft.OCRFromFile': { title: fromFile },
        'MicrosoftCognitive.OCRMicrosoft.OCRFromURL': {
          title: fromUrl,
          summary: 'Text von Bild {ImageUrl} lesen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Vision', 'lesen', 'Text', 'Azure'],
    },
    'MicrosoftCognitive.SentimentMicrosoft': {
      title: 'Stimmung',
      description: 'Sagt, wie positiv oder negativ die Stimmung eines Textes ist.',
      summary: 'Stimmung[ von {Text}] bestimmen[ und Antwort in {Response} speichern]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Language: shared.TextLanguage,
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['Textanalyse', 'Gefühl', 'Meinung', 'Azure'],
    },
    'MicrosoftCognitive.SpellCheckMicrosoft': {
      title: 'Rechtschreibprüfung',
      description: 'Findet Schreibfehler in einem Text oder in jedem Text einer Liste und schlägt Korrekturen vor.',
      summary: 'Rechtschreibung von {Text} prüfen und Antwort in {Response} speichern',
      inputs: {
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Timeout: shared.Timeout,
        Mkt: { label: 'Markt', help: 'Sprache und Land, zum Beispiel de-DE' },
        Mode: { label: 'Modus', help: 'proof findet in ganzen Texten auch Grammatikfehler; spell ist für Suchwörter.' },
      },
      outputs,
      keywords: ['Bing', 'Fehler', 'korrigieren'],
    },
    'MicrosoftCognitive.TagImageMicrosoft': {
      title: 'Bild mit Tags versehen',
      description: 'Sagt in Stichwörtern, was ein Bild zeigt.',
      summary: 'Tags für Bild {ImageFile} suchen und Antwort in {Response} speichern',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
      },
      outputs,
      variants: {
        'MicrosoftCognitive.TagImageMicrosoft.TagImageFromFile': { title: fromFile },
        'MicrosoftCognitive.TagImageMicrosoft.TagImageFromURL': {
          title: fromUrl,
          summary: 'Tags für Bild {ImageUrl} suchen und Antwort in {Response} speichern',
        },
      },
      keywords: ['Vision', 'Stichwörter', 'Azure'],
    },
  },
  options: {
    MicrosoftServerLocation: {
      WestUS: 'USA, Westen',
      WestUS2: 'USA, Westen 2',
      EastUS: 'USA, Osten',
      EastUS2: 'USA, Osten 2',
      WestCentralUS: 'USA, Westen-Mitte',
      SouthCentralUS: 'USA, Süden-Mitte',
      WestEurope: 'Europa, Westen',
      NorthEurope: 'Europa, Norden',
      SoutheastAsia: 'Asien, Südosten',
      EastAsia: 'Asien, Osten',
      AustraliaEast: 'Australien, Osten',
      BrazilSouth: 'Brasilien, Süden',
      CanadaCentral: 'Kanada, Mitte',
      CentralIndia: 'Indien, Mitte',
      UKSouth: 'Vereinigtes Königreich, Süden',
      JapanEast: 'Japan, Osten',
    },
  },
};
