import type { FieldTexts } from '../../action-texts.ts';

/** Fields of the engines and of the region that is read, for all actions that look for text on the screen. */
export const ocrFields = {
  OCREngine: { label: 'OCR-Engine-Variable', help: 'Aus „Tesseract-OCR-Engine erstellen“' },
  ImageHeightMultiplier: {
    label: 'Multiplikator für die Bildhöhe',
    help: 'Vergrößert das Bild vor dem Lesen; bis 3 hilft das bei kleiner Schrift.',
  },
  ImageWidthMultiplier: {
    label: 'Multiplikator für die Bildbreite',
    help: 'Vergrößert das Bild vor dem Lesen; bis 3 hilft das bei kleiner Schrift.',
  },
  LanguageDataPath: { label: 'Pfad der Sprachdaten', help: 'Der Ordner mit den Tesseract-Daten der Sprache' },
  LanguageAbbreviation: { label: 'Abkürzung der Sprache', help: 'Wie die Datendatei heißt: nld für nld.traineddata' },
  Language: 'Tesseract-Sprache',
  WindowsOcrLanguage: { label: 'Windows-OCR-Sprache', help: 'Ihr Sprachpaket muss auf dem Computer installiert sein.' },
  X1: { label: 'X1', help: 'Linker Rand des Teilbereichs, in Pixeln' },
  Y1: { label: 'Y1', help: 'Oberer Rand des Teilbereichs, in Pixeln' },
  X2: { label: 'X2', help: 'Rechter Rand des Teilbereichs, in Pixeln' },
  Y2: { label: 'Y2', help: 'Unterer Rand des Teilbereichs, in Pixeln' },
  TextToFind: 'Zu suchender Text',
  IsRegex: 'Ist regulärer Ausdruck',
  SearchForTextOn: 'Text suchen in',
} as const satisfies Record<string, FieldTexts>;

/** What reads the text; ends the titles of variants. */
export const ocrEngines = {
  variable: 'OCR-Engine-Variable',
  tesseract: 'Tesseract-Engine',
  otherTesseract: 'Tesseract-Engine mit anderer Sprache',
  windows: 'Windows-OCR-Engine',
} as const;

export const windowsOcrLanguages = {
  ChineseSimplified: 'Chinesisch (vereinfacht)',
  ChineseTraditional: 'Chinesisch (traditionell)',
  Czech: 'Tschechisch',
  Danish: 'Dänisch',
  Dutch: 'Niederländisch',
  English: 'Englisch',
  Finnish: 'Finnisch',
  French: 'Französisch',
  German: 'Deutsch',
  Greek: 'Griechisch',
  Hungarian: 'Ungarisch',
  Italian: 'Italienisch',
  Japanese: 'Japanisch',
  Korean: 'Koreanisch',
  Norwegian: 'Norwegisch',
  Polish: 'Polnisch',
  Portuguese: 'Portugiesisch',
  Romanian: 'Rumänisch',
  Russian: 'Russisch',
  SerbianCyrillic: 'Serbisch (kyrillisch)',
  SerbianLatin: 'Serbisch (lateinisch)',
  Slovak: 'Slowakisch',
  Spanish: 'Spanisch',
  Swedish: 'Schwedisch',
  Turkish: 'Türkisch',
} as const;

/** Where text and images are looked for. */
export const searchTargets = { EntireScreen: 'Gesamter Bildschirm', ForegroundWindow: 'Vordergrundfenster' } as const;
