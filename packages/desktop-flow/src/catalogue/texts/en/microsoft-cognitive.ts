import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ServerLocation: { label: 'Server location', help: 'The region of the resource in Azure.' },
  SubscriptionKey: { label: 'Subscription key', help: 'A key of the resource in Azure.' },
  ImageFile: 'Image file',
  ImageUrl: 'Image URL',
  Text: { label: 'Text', help: 'A text or a list of texts.' },
  TextLanguage: { label: 'Language', help: 'Code of the language of the text, for example en; empty lets the service find out.' },
  Timeout: 'Timeout in seconds',
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'The answer of the service',
  StatusCode: 'HTTP status of the answer; 200 is success',
} as const satisfies Record<string, string>;

/** What distinguishes the actions. */
const fromFile = 'From a file';
const fromUrl = 'From a URL';

export const microsoftCognitive: ModuleTexts = {
  module: 'MicrosoftCognitive',
  title: 'Microsoft cognitive',
  actions: {
    'MicrosoftCognitive.AnalyzeImageMicrosoft': {
      title: 'Analyze image',
      description: 'Tells what an image shows, by the features that you ask for: categories, tags, faces, colours and more.',
      summary: 'Analyze image {ImageFile} and store the answer into {Response}',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        Details: { label: 'Details', help: 'Separated by commas: Celebrities, Landmarks' },
        Language: { label: 'Language', help: 'Code of the language of the answer, for example en' },
        VisualFeatures: { label: 'Visual features', help: 'Separated by commas: Categories, Tags, Description, Faces, Color' },
      },
      outputs,
      variants: {
        'MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromFile': { title: fromFile },
        'MicrosoftCognitive.AnalyzeImageMicrosoft.AnalyzeImageFromUrl': {
          title: fromUrl,
          summary: 'Analyze image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['vision', 'recognize', 'Azure'],
    },
    'MicrosoftCognitive.DescribeImageMicrosoft': {
      title: 'Describe image',
      description: 'Describes in a sentence what an image shows.',
      summary: 'Describe image {ImageFile} and store the answer into {Response}',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        MaxCandidates: { label: 'Maximum candidates', help: 'How many descriptions at most; empty gives one.' },
      },
      outputs,
      variants: {
        'MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromFile': { title: fromFile },
        'MicrosoftCognitive.DescribeImageMicrosoft.DescribeImageFromUrl': {
          title: fromUrl,
          summary: 'Describe image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['vision', 'caption', 'Azure'],
    },
    'MicrosoftCognitive.DetectLanguage': {
      title: 'Detect language',
      description: 'Tells in which language a text is written.',
      summary: 'Detect the language[ of {Text}][ and store the answer into {Response}]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: 'Text',
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['text analytics', 'identify', 'Azure'],
    },
    'MicrosoftCognitive.KeyPhrasesMicrosoft': {
      title: 'Key phrases',
      description: 'Finds the words and phrases that matter most in a text.',
      summary: 'Find the key phrases[ of {Text}][ and store the answer into {Response}]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Language: shared.TextLanguage,
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['text analytics', 'topics', 'Azure'],
    },
    'MicrosoftCognitive.OCRMicrosoft': {
      title: 'OCR',
      description: 'Reads the text of an image.',
      summary: 'Read the text of image {ImageFile} and store the answer into {Response}',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        ImageFile: shared.ImageFile,
        ImageUrl: shared.ImageUrl,
        Timeout: shared.Timeout,
        DetectOrientation: { label: 'Detect orientation', help: 'true turns the image upright before it reads it.' },
        Language: shared.TextLanguage,
      },
      outputs,
      variants: {
        'MicrosoftCognitive.OCRMicrosoft.OCRFromFile': { title: fromFile },
        'MicrosoftCognitive.OCRMicrosoft.OCRFromURL': {
          title: fromUrl,
          summary: 'Read the text of image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['vision', 'read', 'text', 'Azure'],
    },
    'MicrosoftCognitive.SentimentMicrosoft': {
      title: 'Sentiment',
      description: 'Tells how positive or negative the mood of a text is.',
      summary: 'Find the sentiment[ of {Text}][ and store the answer into {Response}]',
      inputs: {
        ServerLocation: shared.ServerLocation,
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Language: shared.TextLanguage,
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['text analytics', 'mood', 'opinion', 'Azure'],
    },
    'MicrosoftCognitive.SpellCheckMicrosoft': {
      title: 'Spell check',
      description: 'Finds mistakes of spelling in a text, or in each text of a list, and proposes corrections.',
      summary: 'Check the spelling of {Text} and store the answer into {Response}',
      inputs: {
        SubscriptionKey: shared.SubscriptionKey,
        Text: shared.Text,
        Timeout: shared.Timeout,
        Mkt: { label: 'Market', help: 'Language and country, for example en-US' },
        Mode: { label: 'Mode', help: 'proof also finds mistakes of grammar in whole texts; spell is for search words.' },
      },
      outputs,
      keywords: ['Bing', 'mistakes', 'correct'],
    },
    'MicrosoftCognitive.TagImageMicrosoft': {
      title: 'Tag image',
      description: 'Tells in key words what an image shows.',
      summary: 'Tag image {ImageFile} and store the answer into {Response}',
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
          summary: 'Tag image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['vision', 'labels', 'Azure'],
    },
  },
  options: {
    MicrosoftServerLocation: {
      WestUS: 'West US',
      WestUS2: 'West US 2',
      EastUS: 'East US',
      EastUS2: 'East US 2',
      WestCentralUS: 'West Central US',
      SouthCentralUS: 'South Central US',
      WestEurope: 'West Europe',
      NorthEurope: 'North Europe',
      SoutheastAsia: 'Southeast Asia',
      EastAsia: 'East Asia',
      AustraliaEast: 'Australia East',
      BrazilSouth: 'Brazil South',
      CanadaCentral: 'Canada Central',
      CentralIndia: 'Central India',
      UKSouth: 'UK South',
      JapanEast: 'Japan East',
    },
  },
};
