import { readFile } from 'node:fs/promises';
import { type ActionContext, ActionError, defineAction, Instance, parameters } from '@tandem/desktop-engine';
import { existingFile, existingFolder } from '../file/source-files.ts';
import { guarded } from '../machine/file-fault.ts';
import { pathFor } from '../machine/machine-path.ts';
import {
  LANGUAGE_ERROR,
  type LanguageData,
  languageData,
  languageDataIn,
  TESSERACT_LANGUAGES,
  WINDOWS_LANGUAGES,
} from './language-data.ts';
import { type OcrEngine, REGION_ERROR, type Region, recognize } from './recognize.ts';

const { choice, integer, path, text } = parameters;

/** Type of the values that stand for an engine, as the designer shows it. */
const ENGINE = 'OCR engine';
const EXTRACT_ERROR = 'ExtractTextError';
const MULTIPLIER_ERROR = 'InvalidMultiplierError';

class HeldEngine implements OcrEngine {
  readonly data: LanguageData;
  readonly widthMultiplier: number;
  readonly heightMultiplier: number;

  /** @throws ActionError `InvalidMultiplierError` */
  constructor(data: LanguageData, { ImageWidthMultiplier, ImageHeightMultiplier }: Multipliers) {
    if (ImageWidthMultiplier < 1 || ImageHeightMultiplier < 1)
      throw new ActionError(MULTIPLIER_ERROR, 'The multipliers of the image are whole numbers from 1.');
    this.data = data;
    this.widthMultiplier = ImageWidthMultiplier;
    this.heightMultiplier = ImageHeightMultiplier;
  }
}

interface Multipliers {
  readonly ImageWidthMultiplier: number;
  readonly ImageHeightMultiplier: number;
}

const MULTIPLIERS = { ImageWidthMultiplier: integer(1), ImageHeightMultiplier: integer(1) } as const;
const PREDEFINED = { OCREngine: parameters.instance(ENGINE, HeldEngine) } as const;
const LISTED = { ...MULTIPLIERS, Language: choice(['English', 'German', 'Spanish', 'French', 'Italian'], 'English') } as const;
const CUSTOM = { ...MULTIPLIERS, LanguageDataPath: path(), LanguageAbbreviation: text() } as const;
const WINDOWS = {
  ...MULTIPLIERS,
  WindowsOcrLanguage: choice(Object.keys(WINDOWS_LANGUAGES) as (keyof typeof WINDOWS_LANGUAGES)[], 'English'),
} as const;
const FILE = { ImageFile: path() } as const;
const REGION = { X1: integer(0), Y1: integer(0), X2: integer(0), Y2: integer(0) } as const;

interface Custom extends Multipliers {
  readonly LanguageDataPath: string;
  readonly LanguageAbbreviation: string;
}

function listedEngine(request: Multipliers & { readonly Language: keyof typeof TESSERACT_LANGUAGES }): HeldEngine {
  return new HeldEngine(languageData(TESSERACT_LANGUAGES[request.Language]), request);
}

function customEngine(request: Custom, action: ActionContext): HeldEngine {
  const folder = existingFolder(pathFor('read', request.LanguageDataPath, action));
  return new HeldEngine(languageDataIn(folder, request.LanguageAbbreviation), request);
}

function windowsEngine(request: Multipliers & { readonly WindowsOcrLanguage: keyof typeof WINDOWS_LANGUAGES }): HeldEngine {
  return new HeldEngine(languageData(WINDOWS_LANGUAGES[request.WindowsOcrLanguage]), request);
}

async function extract(
  { ImageFile, region }: { readonly ImageFile: string; readonly region?: Region },
  engine: OcrEngine,
  action: ActionContext,
): Promise<{ readonly OcrText: string }> {
  const file = existingFile(pathFor('read', ImageFile, action));
  return guarded(EXTRACT_ERROR, `The text of '${file}' cannot be read`, async () => {
    const image = await readFile(file);
    if (image.length < 4) throw new ActionError(EXTRACT_ERROR, `'${file}' is no image.`);
    return { OcrText: await recognize({ engine, image, ...(region === undefined ? {} : { region }) }, action) };
  });
}

const ENGINE_TRAITS = { title: 'Create Tesseract OCR engine', outputs: ['OCREngine'], errors: [LANGUAGE_ERROR, MULTIPLIER_ERROR] } as const;
const TRAITS = {
  title: 'Extract text with OCR',
  outputs: ['OcrText'],
  errors: ['FileNotFoundError', EXTRACT_ERROR, LANGUAGE_ERROR, MULTIPLIER_ERROR],
} as const;
const WITH_FOLDER = { ...TRAITS, errors: [...TRAITS.errors, 'DirectoryNotFoundError'] } as const;
const region = <T extends { readonly errors: readonly string[] }>(traits: T) => ({ ...traits, errors: [...traits.errors, REGION_ERROR] });
const ID = 'OCR.ExtractTextWithOCR.ExtractTextFrom';

export const OCR_ACTIONS = [
  defineAction({
    ...ENGINE_TRAITS,
    id: 'OCR.CreateTesseractEngine.CreateTesseractEngine',
    parameters: LISTED,
    run: (request) => ({ OCREngine: new Instance(ENGINE, listedEngine(request)) }),
  }),
  defineAction({
    ...ENGINE_TRAITS,
    id: 'OCR.CreateTesseractEngine.CreateCustomTesseractEngine',
    parameters: CUSTOM,
    errors: [...ENGINE_TRAITS.errors, 'DirectoryNotFoundError'],
    run: (request, action) => ({ OCREngine: new Instance(ENGINE, customEngine(request, action)) }),
  }),
  defineAction({
    ...TRAITS,
    id: `${ID}File`,
    parameters: { ...PREDEFINED, ...FILE },
    run: (request, action) => extract(request, request.OCREngine, action),
  }),
  defineAction({
    ...TRAITS,
    id: `${ID}FileWithTesseract`,
    parameters: { ...LISTED, ...FILE },
    run: (request, action) => extract(request, listedEngine(request), action),
  }),
  defineAction({
    ...WITH_FOLDER,
    id: `${ID}FileWithCustomTesseract`,
    parameters: { ...CUSTOM, ...FILE },
    run: (request, action) => extract(request, customEngine(request, action), action),
  }),
  defineAction({
    ...TRAITS,
    id: `${ID}FileWithWindowsOcr`,
    parameters: { ...WINDOWS, ...FILE },
    run: (request, action) => extract(request, windowsEngine(request), action),
  }),
  defineAction({
    ...region(TRAITS),
    id: `${ID}RegionOfFile`,
    parameters: { ...PREDEFINED, ...FILE, ...REGION },
    run: (request, action) => extract({ ...request, region: request }, request.OCREngine, action),
  }),
  defineAction({
    ...region(TRAITS),
    id: `${ID}RegionOfFileWithTesseract`,
    parameters: { ...LISTED, ...FILE, ...REGION },
    run: (request, action) => extract({ ...request, region: request }, listedEngine(request), action),
  }),
  defineAction({
    ...region(WITH_FOLDER),
    id: `${ID}RegionOfFileWithCustomTesseract`,
    parameters: { ...CUSTOM, ...FILE, ...REGION },
    run: (request, action) => extract({ ...request, region: request }, customEngine(request, action), action),
  }),
  defineAction({
    ...region(TRAITS),
    id: `${ID}RegionOfFileWithWindowsOcr`,
    parameters: { ...WINDOWS, ...FILE, ...REGION },
    run: (request, action) => extract({ ...request, region: request }, windowsEngine(request), action),
  }),
];
