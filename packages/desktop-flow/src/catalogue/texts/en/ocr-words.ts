import type { FieldTexts } from '../../action-texts.ts';

/** Fields of the engines and of the region that is read, for all actions that look for text on the screen. */
export const ocrFields = {
  OCREngine: { label: 'OCR engine variable', help: 'From Create Tesseract OCR engine' },
  ImageHeightMultiplier: { label: 'Image height multiplier', help: 'Enlarges the image before it is read; up to 3 helps with small text.' },
  ImageWidthMultiplier: { label: 'Image width multiplier', help: 'Enlarges the image before it is read; up to 3 helps with small text.' },
  LanguageDataPath: { label: 'Language data path', help: 'The folder with the Tesseract data of the language' },
  LanguageAbbreviation: { label: 'Language abbreviation', help: 'As the data file is called: nld for nld.traineddata' },
  Language: 'Tesseract language',
  WindowsOcrLanguage: { label: 'Windows OCR language', help: 'Its language pack must be installed on the machine.' },
  X1: { label: 'X1', help: 'Left edge of the subregion, in pixels' },
  Y1: { label: 'Y1', help: 'Top edge of the subregion, in pixels' },
  X2: { label: 'X2', help: 'Right edge of the subregion, in pixels' },
  Y2: { label: 'Y2', help: 'Bottom edge of the subregion, in pixels' },
  TextToFind: 'Text to find',
  IsRegex: 'Is regular expression',
  SearchForTextOn: 'Search for text on',
} as const satisfies Record<string, FieldTexts>;

/** What reads the text; ends the titles of variants. */
export const ocrEngines = {
  variable: 'OCR engine variable',
  tesseract: 'Tesseract engine',
  otherTesseract: 'Tesseract engine with other language',
  windows: 'Windows OCR engine',
} as const;

export const windowsOcrLanguages = {
  ChineseSimplified: 'Chinese (simplified)',
  ChineseTraditional: 'Chinese (traditional)',
  Czech: 'Czech',
  Danish: 'Danish',
  Dutch: 'Dutch',
  English: 'English',
  Finnish: 'Finnish',
  French: 'French',
  German: 'German',
  Greek: 'Greek',
  Hungarian: 'Hungarian',
  Italian: 'Italian',
  Japanese: 'Japanese',
  Korean: 'Korean',
  Norwegian: 'Norwegian',
  Polish: 'Polish',
  Portuguese: 'Portuguese',
  Romanian: 'Romanian',
  Russian: 'Russian',
  SerbianCyrillic: 'Serbian (Cyrillic)',
  SerbianLatin: 'Serbian (Latin)',
  Slovak: 'Slovak',
  Spanish: 'Spanish',
  Swedish: 'Swedish',
  Turkish: 'Turkish',
} as const;

/** Where text and images are looked for. */
export const searchTargets = { EntireScreen: 'Entire screen', ForegroundWindow: 'Foreground window' } as const;
