import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  ApiKey: { label: 'API key', help: 'A key of the service in IBM Cloud.' },
  VersionDate: { label: 'Version date', help: 'The version of the API by its date: 2018-05-01' },
  Location: { label: 'Service endpoint location', help: 'Where the service of the account runs.' },
  InstanceId: { label: 'Instance ID', help: 'The last part of the address of the service in IBM Cloud.' },
  FilePath: 'File path',
  Timeout: 'Timeout in seconds',
  Language: { label: 'Language', help: 'Code of the language of the answer, for example en' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs of all actions. */
const outputs = {
  Response: 'The answer of the service',
  StatusCode: 'HTTP status of the answer; 200 is success',
} as const satisfies Record<string, string>;

const locations = {
  UsSouth: 'US South',
  UsEast: 'US East',
  Europe: 'Europe',
  Australia: 'Australia',
  Japan: 'Japan',
  Uk: 'United Kingdom',
  Korea: 'Korea',
} as const;

export const ibmCognitive: ModuleTexts = {
  module: 'IBMCognitive',
  title: 'IBM cognitive',
  actions: {
    'IBMCognitive.AnalyzeToneIBM': {
      title: 'Analyze tone',
      description: 'Tells which tones a text has, such as joy, anger or doubt.',
      summary: 'Analyze the tone of {Text} and store the answer into {Response}',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        Text: 'Text',
        FilePath: shared.FilePath,
        ContentType: 'Content type',
        Timeout: shared.Timeout,
        Sentences: { label: 'Sentences', help: 'false leaves out the tones of each sentence.' },
        Tones: { label: 'Tones', help: 'Tones to look for, separated by commas; empty looks for all.' },
      },
      outputs,
      variants: {
        'IBMCognitive.AnalyzeToneIBM.AnalyzeFromFile': {
          title: 'From a file',
          summary: 'Analyze the tone of file {FilePath} and store the answer into {Response}',
        },
        'IBMCognitive.AnalyzeToneIBM.AnalyzeFromText': { title: 'From text' },
      },
      keywords: ['mood', 'sentiment', 'Watson'],
    },
    'IBMCognitive.ClassifyImageIBM': {
      title: 'Classify image',
      description: 'Tells what an image shows, by classes.',
      summary: 'Classify image {ImageFile} and store the answer into {Response}',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        ImageFile: 'Image file',
        ImageUrl: 'Image URL',
        Owners: { label: 'Owners', help: 'Whose classifiers to use, separated by commas: me, IBM' },
        ClassifierIds: { label: 'Classifier IDs', help: 'Separated by commas; default is that of IBM.' },
        Timeout: shared.Timeout,
        Language: shared.Language,
        Threshold: { label: 'Threshold', help: 'From 0 to 1: classes with a lower score are left out.' },
      },
      outputs,
      variants: {
        'IBMCognitive.ClassifyImageIBM.ClassifyImageFromFile': { title: 'From a file' },
        'IBMCognitive.ClassifyImageIBM.ClassifyImageFromUrl': {
          title: 'From a URL',
          summary: 'Classify image {ImageUrl} and store the answer into {Response}',
        },
      },
      keywords: ['vision', 'recognize', 'Watson'],
    },
    'IBMCognitive.ConvertDocumentIBM': {
      title: 'Convert document',
      description: 'Turns a document into plain text, simple HTML, or pieces that each answer one question.',
      summary: 'Convert {FilePath} to text and store the answer into {Response}',
      inputs: {
        Username: 'User name',
        Password: 'Password',
        VersionDate: shared.VersionDate,
        FilePath: shared.FilePath,
        MimeType: 'MIME type of the file',
        Timeout: shared.Timeout,
        AnswerUnits: { label: 'Headings that begin an answer unit', help: 'Separated by commas: h1,h2' },
      },
      outputs,
      variants: {
        'IBMCognitive.ConvertDocumentIBM.ConvertToAnswerUnits': {
          title: 'Answer units',
          summary: 'Convert {FilePath} to answer units and store the answer into {Response}',
        },
        'IBMCognitive.ConvertDocumentIBM.ConvertToHtml': {
          title: 'Normalized HTML',
          summary: 'Convert {FilePath} to HTML and store the answer into {Response}',
        },
        'IBMCognitive.ConvertDocumentIBM.ConvertToText': { title: 'Normalized text' },
      },
      keywords: ['PDF', 'Word', 'HTML', 'Watson'],
    },
    'IBMCognitive.IdentifyLanguageIBM': {
      title: 'Identify language',
      description: 'Tells in which language a text is written.',
      summary: 'Identify the language of {Text} and store the answer into {Response}',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        Text: 'Text',
        ContentType: { label: 'Content type', help: 'A MIME type: text/plain' },
        Timeout: shared.Timeout,
      },
      outputs,
      keywords: ['detect', 'Watson'],
    },
    'IBMCognitive.TranslateIBM': {
      title: 'Translate',
      description: 'Translates a text, or each text of a list, into another language.',
      summary: 'Translate {Text} with model {ModelId} and store the answer into {Response}',
      inputs: {
        ApiKey: shared.ApiKey,
        VersionDate: shared.VersionDate,
        Location: shared.Location,
        InstanceId: shared.InstanceId,
        ModelId: { label: 'Model ID', help: 'Names the pair of languages: en-de' },
        Text: { label: 'Text', help: 'A text or a list of texts.' },
        Source: { label: 'Source language', help: 'Its code, for example en' },
        Target: { label: 'Target language', help: 'Its code, for example de' },
        Timeout: shared.Timeout,
      },
      outputs,
      variants: {
        'IBMCognitive.TranslateIBM.TranslateWithModelId': { title: 'By model' },
        'IBMCognitive.TranslateIBM.TranslateWithSourceAndTarget': {
          title: 'By source and target language',
          summary: 'Translate {Text} from {Source} to {Target} and store the answer into {Response}',
        },
      },
      keywords: ['language', 'Watson'],
    },
  },
  options: {
    ContentType: { TextPlain: 'Plain text', TextHtml: 'HTML', ApplicationJson: 'JSON' },
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
