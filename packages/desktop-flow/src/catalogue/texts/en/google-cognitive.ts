import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  APIKey: { label: 'API key', help: 'A key of the Google Cloud console that may use this service.' },
  Timeout: 'Timeout in seconds',
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions on documents. */
const documentInputs = {
  APIKey: shared.APIKey,
  DocumentType: 'Document type',
  FilePath: 'File path',
  GcsUrl: { label: 'Google Cloud Storage URI', help: 'For example gs://bucket/document.txt' },
  Language: { label: 'Language', help: 'Code of the language, for example en; empty lets the service find out.' },
  Timeout: shared.Timeout,
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions on images. */
const imageInputs = {
  APIKey: shared.APIKey,
  ImageFile: 'Image file',
  ImageUrl: { label: 'Google Cloud Storage URI', help: 'For example gs://bucket/image.png' },
  Timeout: shared.Timeout,
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'The answer of the service',
  StatusCode: 'HTTP status of the answer; 200 is success',
} as const satisfies Record<string, string>;

/** What distinguishes the actions. */
const fromFile = 'From a file';
const fromStorage = 'From Google Cloud Storage';

export const googleCognitive: ModuleTexts = {
  module: 'GoogleCognitive',
  title: 'Google cognitive',
  actions: {
    'GoogleCognitive.AnalyzeEntitiesGoogle': {
      title: 'Analyze entities',
      description: 'Finds the people, places, organizations and things that a text names.',
      summary: 'Find the entities of {FilePath} and store the answer into {Response}',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeEntitiesGoogle.AnalyzeEntitiesFromGCS': {
          title: fromStorage,
          summary: 'Find the entities of {GcsUrl} and store the answer into {Response}',
        },
      },
      keywords: ['names', 'places', 'language', 'NLP'],
    },
    'GoogleCognitive.AnalyzeSentimentGoogle': {
      title: 'Analyze sentiment',
      description: 'Tells how positive or negative the mood of a text is.',
      summary: 'Analyze the sentiment of {FilePath} and store the answer into {Response}',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeSentimentGoogle.AnalyzeSentimentFromGCS': {
          title: fromStorage,
          summary: 'Analyze the sentiment of {GcsUrl} and store the answer into {Response}',
        },
      },
      keywords: ['mood', 'opinion', 'language', 'NLP'],
    },
    'GoogleCognitive.AnalyzeSyntaxGoogle': {
      title: 'Analyze syntax',
      description: 'Takes a text apart into sentences and words, and tells what each word is.',
      summary: 'Analyze the syntax of {FilePath} and store the answer into {Response}',
      inputs: documentInputs,
      outputs,
      variants: {
        'GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromFile': { title: fromFile },
        'GoogleCognitive.AnalyzeSyntaxGoogle.AnalyzeSyntaxFromGCS': {
          title: fromStorage,
          summary: 'Analyze the syntax of {GcsUrl} and store the answer into {Response}',
        },
      },
      keywords: ['grammar', 'words', 'language', 'NLP'],
    },
    'GoogleCognitive.ImagePropertiesDetectionGoogle': {
      title: 'Image properties detection',
      description: 'Finds the main colours of an image.',
      summary: 'Find the properties of image {ImageFile} and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromFile': { title: fromFile },
        'GoogleCognitive.ImagePropertiesDetectionGoogle.ImagePropertiesDetectionFromGCS': {
          title: fromStorage,
          summary: 'Find the properties of image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['colours', 'vision'],
    },
    'GoogleCognitive.LabelDetectionGoogle': {
      title: 'Label detection',
      description: 'Tells in key words what an image shows.',
      summary: 'Find labels for image {ImageFile} and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LabelDetectionGoogle.LabelDetectionFromGCS': {
          title: fromStorage,
          summary: 'Find labels for image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['objects', 'tags', 'vision'],
    },
    'GoogleCognitive.LandmarkDetectionGoogle': {
      title: 'Landmark detection',
      description: 'Finds well-known buildings and natural sights in an image, with their places.',
      summary: 'Find landmarks in image {ImageFile} and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LandmarkDetectionGoogle.LandmarkDetectionFromGCS': {
          title: fromStorage,
          summary: 'Find landmarks in image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['place', 'building', 'vision'],
    },
    'GoogleCognitive.LogoDetectionGoogle': {
      title: 'Logo detection',
      description: 'Finds logos of companies and products in an image.',
      summary: 'Find logos in image {ImageFile} and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromFile': { title: fromFile },
        'GoogleCognitive.LogoDetectionGoogle.LogoDetectionFromGCS': {
          title: fromStorage,
          summary: 'Find logos in image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['brand', 'company', 'vision'],
    },
    'GoogleCognitive.SafeSearchDetectionGoogle': {
      title: 'Safe search detection',
      description: 'Tells how likely an image holds adult, violent or otherwise offensive content.',
      summary: 'Check image {ImageFile} for offensive content and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromFile': { title: fromFile },
        'GoogleCognitive.SafeSearchDetectionGoogle.SafeSearchDetectionFromGCS': {
          title: fromStorage,
          summary: 'Check image {ImageUrl} for offensive content and store the answer into {Response}',
        },
      },
      keywords: ['adult', 'violence', 'vision'],
    },
    'GoogleCognitive.TextDetectionGoogle': {
      title: 'Text detection',
      description: 'Reads the text of an image.',
      summary: 'Read the text of image {ImageFile} and store the answer into {Response}',
      inputs: imageInputs,
      outputs,
      variants: {
        'GoogleCognitive.TextDetectionGoogle.TextDetectionFromFile': { title: fromFile },
        'GoogleCognitive.TextDetectionGoogle.TextDetectionFromGCS': {
          title: fromStorage,
          summary: 'Read the text of image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['OCR', 'read', 'vision'],
    },
  },
  options: { DocumentType: { PlainText: 'Plain text', Html: 'HTML' } },
};
