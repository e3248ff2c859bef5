import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { ocrEngines as engine, searchTargets, ocrFields as shared, windowsOcrLanguages } from './ocr-words.ts';

/** Fields of the actions that look for a text. */
const searchInputs = {
  OCREngine: shared.OCREngine,
  TextToFind: shared.TextToFind,
  IsRegex: shared.IsRegex,
  SearchForTextOn: shared.SearchForTextOn,
  ImageHeightMultiplier: shared.ImageHeightMultiplier,
  LanguageDataPath: shared.LanguageDataPath,
  ImageWidthMultiplier: shared.ImageWidthMultiplier,
  LanguageAbbreviation: shared.LanguageAbbreviation,
  Language: shared.Language,
  WindowsOcrLanguage: shared.WindowsOcrLanguage,
  X2: shared.X2,
  Y1: shared.Y1,
  Y2: shared.Y2,
  X1: shared.X1,
} as const satisfies Record<string, FieldTexts>;

/** Outputs of the actions that look for a text. */
const searchOutputs = {
  TextLocationY: 'Y coordinate of the text; in the foreground window, from its top edge',
  TextLocationX: 'X coordinate of the text; in the foreground window, from its left edge',
} as const satisfies Record<string, string>;

export const ocr: ModuleTexts = {
  module: 'OCR',
  title: 'OCR',
  actions: {
    'OCR.CreateMODIEngine': {
      title: 'Create MODI OCR engine',
      description: 'Prepares the engine of Microsoft Office Document Imaging, which only old versions of Office bring along.',
      summary: 'Create a MODI engine',
      inputs: {},
      outputs: {},
      keywords: ['recognition', 'Office'],
    },
    'OCR.CreateTesseractEngine': {
      title: 'Create Tesseract OCR engine',
      description: 'Prepares a Tesseract engine for the other actions of this group. They can also do so themselves.',
      summary: 'Create a Tesseract engine',
      inputs: {},
      outputs: {},
      variants: {
        'OCR.CreateTesseractEngine.CreateCustomTesseractEngine': { title: 'Other language' },
        'OCR.CreateTesseractEngine.CreateTesseractEngine': { title: 'Language of the list' },
      },
      keywords: ['recognition', 'language'],
    },
    'OCR.ExtractTextWithOCR': {
      title: 'Extract text with OCR',
      description: 'Reads text from a picture: the screen, the foreground window or an image file, as a whole or in part.',
      notes:
        'Image files are read with Tesseract, also where Windows OCR is chosen. English data come along; other languages need those of Tesseract on the machine. Multipliers count for PNG files.',
      summary: 'Extract text into {OcrText}',
      inputs: {
        OCREngine: shared.OCREngine,
        ImageFile: 'Image file path',
        ImageHeightMultiplier: shared.ImageHeightMultiplier,
        ImageWidthMultiplier: shared.ImageWidthMultiplier,
        LanguageDataPath: shared.LanguageDataPath,
        LanguageAbbreviation: shared.LanguageAbbreviation,
        Language: shared.Language,
        WindowsOcrLanguage: shared.WindowsOcrLanguage,
        Y2: shared.Y2,
        Y1: shared.Y1,
        X1: shared.X1,
        X2: shared.X2,
      },
      outputs: { OcrText: 'The text that was read' },
      variants: {
        'OCR.ExtractTextWithOCR.ExtractTextFromFile': {
          title: `Image on disk, ${engine.variable}`,
          summary: 'Extract text from {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithCustomTesseract': {
          title: `Image on disk, ${engine.otherTesseract}`,
          summary: 'Extract text from {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithTesseract': {
          title: `Image on disk, ${engine.tesseract}`,
          summary: 'Extract text from {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithWindowsOcr': {
          title: `Image on disk, ${engine.windows}`,
          summary: 'Extract text from {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImage': {
          title: `Image on disk, subregion relative to image, ${engine.variable}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithCustomTesseract': {
          title: `Image on disk, subregion relative to image, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithTesseract': {
          title: `Image on disk, subregion relative to image, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithWindowsOcr': {
          title: `Image on disk, subregion relative to image, ${engine.windows}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindow': {
          title: `Foreground window, ${engine.variable}`,
          summary: 'Extract text from the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithCustomTesseract': {
          title: `Foreground window, ${engine.otherTesseract}`,
          summary: 'Extract text from the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithTesseract': {
          title: `Foreground window, ${engine.tesseract}`,
          summary: 'Extract text from the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithWindowsOcr': {
          title: `Foreground window, ${engine.windows}`,
          summary: 'Extract text from the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImage': {
          title: `Foreground window, subregion relative to image, ${engine.variable}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract': {
          title: `Foreground window, subregion relative to image, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithTesseract': {
          title: `Foreground window, subregion relative to image, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr': {
          title: `Foreground window, subregion relative to image, ${engine.windows}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFile': {
          title: `Image on disk, subregion, ${engine.variable}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithCustomTesseract': {
          title: `Image on disk, subregion, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithTesseract': {
          title: `Image on disk, subregion, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithWindowsOcr': {
          title: `Image on disk, subregion, ${engine.windows}`,
          summary: 'Extract text from a subregion of {ImageFile} into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindow': {
          title: `Foreground window, subregion, ${engine.variable}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithCustomTesseract': {
          title: `Foreground window, subregion, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithTesseract': {
          title: `Foreground window, subregion, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithWindowsOcr': {
          title: `Foreground window, subregion, ${engine.windows}`,
          summary: 'Extract text from a subregion of the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreen': {
          title: `Screen, subregion, ${engine.variable}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithCustomTesseract': {
          title: `Screen, subregion, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithTesseract': {
          title: `Screen, subregion, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithWindowsOcr': {
          title: `Screen, subregion, ${engine.windows}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreen': {
          title: `Screen, ${engine.variable}`,
          summary: 'Extract text from the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithCustomTesseract': {
          title: `Screen, ${engine.otherTesseract}`,
          summary: 'Extract text from the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithTesseract': {
          title: `Screen, ${engine.tesseract}`,
          summary: 'Extract text from the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithWindowsOcr': {
          title: `Screen, ${engine.windows}`,
          summary: 'Extract text from the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImage': {
          title: `Screen, subregion relative to image, ${engine.variable}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithCustomTesseract': {
          title: `Screen, subregion relative to image, ${engine.otherTesseract}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithTesseract': {
          title: `Screen, subregion relative to image, ${engine.tesseract}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithWindowsOcr': {
          title: `Screen, subregion relative to image, ${engine.windows}`,
          summary: 'Extract text from a subregion of the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImage': {
          title: `Foreground window, subregion relative to image once it appears, ${engine.variable}`,
          summary: 'Wait for an image and extract text beside it on the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract': {
          title: `Foreground window, subregion relative to image once it appears, ${engine.otherTesseract}`,
          summary: 'Wait for an image and extract text beside it on the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithTesseract': {
          title: `Foreground window, subregion relative to image once it appears, ${engine.tesseract}`,
          summary: 'Wait for an image and extract text beside it on the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr': {
          title: `Foreground window, subregion relative to image once it appears, ${engine.windows}`,
          summary: 'Wait for an image and extract text beside it on the foreground window into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImage': {
          title: `Screen, subregion relative to image once it appears, ${engine.variable}`,
          summary: 'Wait for an image and extract text beside it on the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithCustomTesseract': {
          title: `Screen, subregion relative to image once it appears, ${engine.otherTesseract}`,
          summary: 'Wait for an image and extract text beside it on the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithTesseract': {
          title: `Screen, subregion relative to image once it appears, ${engine.tesseract}`,
          summary: 'Wait for an image and extract text beside it on the screen into {OcrText}',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithWindowsOcr': {
          title: `Screen, subregion relative to image once it appears, ${engine.windows}`,
          summary: 'Wait for an image and extract text beside it on the screen into {OcrText}',
        },
      },
      keywords: ['recognition', 'read', 'image', 'scan', 'screen'],
    },
    'OCR.IfTextOnScreen': {
      title: 'If text on screen (OCR)',
      description: 'Runs the actions up to its end only if a text is seen on the screen, or only if it is not.',
      summary: 'If text {TextToFind} exists on {SearchForTextOn}',
      inputs: searchInputs,
      outputs: searchOutputs,
      variants: {
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExist': {
          title: `Doesn't exist, ${engine.variable}`,
          summary: "If text {TextToFind} doesn't exist on {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithCustomTesseract': {
          title: `Doesn't exist, ${engine.otherTesseract}`,
          summary: "If text {TextToFind} doesn't exist on {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithTesseract': {
          title: `Doesn't exist, ${engine.tesseract}`,
          summary: "If text {TextToFind} doesn't exist on {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithWindowsOcr': {
          title: `Doesn't exist, ${engine.windows}`,
          summary: "If text {TextToFind} doesn't exist on {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnScreenExists': { title: `Exists, ${engine.variable}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithCustomTesseract': { title: `Exists, ${engine.otherTesseract}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithTesseract': { title: `Exists, ${engine.tesseract}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithWindowsOcr': { title: `Exists, ${engine.windows}` },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExist': {
          title: `Doesn't exist in subregion, ${engine.variable}`,
          summary: "If text {TextToFind} doesn't exist on a subregion of {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithCustomTesseract': {
          title: `Doesn't exist in subregion, ${engine.otherTesseract}`,
          summary: "If text {TextToFind} doesn't exist on a subregion of {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithTesseract': {
          title: `Doesn't exist in subregion, ${engine.tesseract}`,
          summary: "If text {TextToFind} doesn't exist on a subregion of {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithWindowsOcr': {
          title: `Doesn't exist in subregion, ${engine.windows}`,
          summary: "If text {TextToFind} doesn't exist on a subregion of {SearchForTextOn}",
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExists': {
          title: `Exists in subregion, ${engine.variable}`,
          summary: 'If text {TextToFind} exists on a subregion of {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithCustomTesseract': {
          title: `Exists in subregion, ${engine.otherTesseract}`,
          summary: 'If text {TextToFind} exists on a subregion of {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithTesseract': {
          title: `Exists in subregion, ${engine.tesseract}`,
          summary: 'If text {TextToFind} exists on a subregion of {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithWindowsOcr': {
          title: `Exists in subregion, ${engine.windows}`,
          summary: 'If text {TextToFind} exists on a subregion of {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExist': {
          title: `Doesn't exist in subregion relative to image, ${engine.variable}`,
          summary: "If text {TextToFind} doesn't exist beside an image",
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithCustomTesseract': {
          title: `Doesn't exist in subregion relative to image, ${engine.otherTesseract}`,
          summary: "If text {TextToFind} doesn't exist beside an image",
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithTesseract': {
          title: `Doesn't exist in subregion relative to image, ${engine.tesseract}`,
          summary: "If text {TextToFind} doesn't exist beside an image",
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithWindowsOcr': {
          title: `Doesn't exist in subregion relative to image, ${engine.windows}`,
          summary: "If text {TextToFind} doesn't exist beside an image",
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExists': {
          title: `Exists in subregion relative to image, ${engine.variable}`,
          summary: 'If text {TextToFind} exists beside an image',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithCustomTesseract': {
          title: `Exists in subregion relative to image, ${engine.otherTesseract}`,
          summary: 'If text {TextToFind} exists beside an image',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithTesseract': {
          title: `Exists in subregion relative to image, ${engine.tesseract}`,
          summary: 'If text {TextToFind} exists beside an image',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithWindowsOcr': {
          title: `Exists in subregion relative to image, ${engine.windows}`,
          summary: 'If text {TextToFind} exists beside an image',
        },
      },
      keywords: ['recognition', 'find', 'condition'],
    },
    'OCR.WaitForTextOnScreen': {
      title: 'Wait for text on screen (OCR)',
      description: 'Holds the flow until a text appears on the screen or disappears from it.',
      summary: 'Wait for text {TextToFind} to appear on {SearchForTextOn}',
      inputs: searchInputs,
      outputs: searchOutputs,
      variants: {
        'OCR.WaitForTextOnScreen.TextOnScreenToAppear': { title: `To appear, ${engine.variable}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithCustomTesseract': { title: `To appear, ${engine.otherTesseract}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithTesseract': { title: `To appear, ${engine.tesseract}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithWindowsOcr': { title: `To appear, ${engine.windows}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappear': {
          title: `To disappear, ${engine.variable}`,
          summary: 'Wait for text {TextToFind} to disappear from {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithCustomTesseract': {
          title: `To disappear, ${engine.otherTesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithTesseract': {
          title: `To disappear, ${engine.tesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithWindowsOcr': {
          title: `To disappear, ${engine.windows}`,
          summary: 'Wait for text {TextToFind} to disappear from {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppear': {
          title: `To appear in subregion, ${engine.variable}`,
          summary: 'Wait for text {TextToFind} to appear on a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithCustomTesseract': {
          title: `To appear in subregion, ${engine.otherTesseract}`,
          summary: 'Wait for text {TextToFind} to appear on a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithTesseract': {
          title: `To appear in subregion, ${engine.tesseract}`,
          summary: 'Wait for text {TextToFind} to appear on a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithWindowsOcr': {
          title: `To appear in subregion, ${engine.windows}`,
          summary: 'Wait for text {TextToFind} to appear on a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappear': {
          title: `To disappear from subregion, ${engine.variable}`,
          summary: 'Wait for text {TextToFind} to disappear from a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithCustomTesseract': {
          title: `To disappear from subregion, ${engine.otherTesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithTesseract': {
          title: `To disappear from subregion, ${engine.tesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithWindowsOcr': {
          title: `To disappear from subregion, ${engine.windows}`,
          summary: 'Wait for text {TextToFind} to disappear from a subregion of {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppear': {
          title: `To appear in subregion relative to image, ${engine.variable}`,
          summary: 'Wait for text {TextToFind} to appear beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithCustomTesseract': {
          title: `To appear in subregion relative to image, ${engine.otherTesseract}`,
          summary: 'Wait for text {TextToFind} to appear beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithTesseract': {
          title: `To appear in subregion relative to image, ${engine.tesseract}`,
          summary: 'Wait for text {TextToFind} to appear beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithWindowsOcr': {
          title: `To appear in subregion relative to image, ${engine.windows}`,
          summary: 'Wait for text {TextToFind} to appear beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappear': {
          title: `To disappear from subregion relative to image, ${engine.variable}`,
          summary: 'Wait for text {TextToFind} to disappear from beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithCustomTesseract': {
          title: `To disappear from subregion relative to image, ${engine.otherTesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithTesseract': {
          title: `To disappear from subregion relative to image, ${engine.tesseract}`,
          summary: 'Wait for text {TextToFind} to disappear from beside an image',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithWindowsOcr': {
          title: `To disappear from subregion relative to image, ${engine.windows}`,
          summary: 'Wait for text {TextToFind} to disappear from beside an image',
        },
      },
      keywords: ['recognition', 'find', 'pause', 'until'],
    },
  },
  options: {
    TesseractLanguage: { English: 'English', German: 'German', Spanish: 'Spanish', French: 'French', Italian: 'Italian' },
    WindowsOcrLanguage: windowsOcrLanguages,
    SearchTarget: searchTargets,
  },
  errors: {
    FileNotFoundError: 'The image file does not exist',
    DirectoryNotFoundError: 'The folder of the language data does not exist',
    ExtractTextError: 'The text cannot be read from the image',
    LanguageDataNotFoundError: 'The data of the language are not on the machine',
    InvalidRegionError: 'The image does not have such a region',
    InvalidMultiplierError: 'The multipliers of the image are no whole numbers from 1',
  },
};
