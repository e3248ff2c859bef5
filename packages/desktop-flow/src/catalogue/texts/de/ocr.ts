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
  TextLocationY: 'Y-Koordinate des Textes; im Vordergrundfenster ab dessen oberem Rand',
  TextLocationX: 'X-Koordinate des Textes; im Vordergrundfenster ab dessen linkem Rand',
} as const satisfies Record<string, string>;

export const ocr: ModuleTexts = {
  module: 'OCR',
  title: 'OCR',
  actions: {
    'OCR.CreateMODIEngine': {
      title: 'MODI-OCR-Engine erstellen',
      description: 'Bereitet die Engine von Microsoft Office Document Imaging vor, die nur alte Office-Versionen mitbringen.',
      summary: 'MODI-Engine erstellen',
      inputs: {},
      outputs: {},
      keywords: ['Erkennung', 'Texterkennung', 'Office'],
    },
    'OCR.CreateTesseractEngine': {
      title: 'Tesseract-OCR-Engine erstellen',
      description: 'Bereitet eine Tesseract-Engine für die anderen Aktionen dieser Gruppe vor. Diese können das auch selbst.',
      summary: 'Tesseract-Engine erstellen',
      inputs: {},
      outputs: {},
      variants: {
        'OCR.CreateTesseractEngine.CreateCustomTesseractEngine': { title: 'Andere Sprache' },
        'OCR.CreateTesseractEngine.CreateTesseractEngine': { title: 'Sprache aus der Liste' },
      },
      keywords: ['Erkennung', 'Texterkennung', 'Sprache'],
    },
    'OCR.ExtractTextWithOCR': {
      title: 'Text mit OCR extrahieren',
      description: 'Liest Text aus einem Bild: dem Bildschirm, dem Vordergrundfenster oder einer Bilddatei, ganz oder teilweise.',
      notes:
        'Bilddateien werden mit Tesseract gelesen, auch wo Windows-OCR gewählt ist. Englische Daten sind dabei; andere Sprachen brauchen die von Tesseract auf dem Computer. Multiplikatoren gelten für PNG-Dateien.',
      summary: 'Text extrahieren und in {OcrText} speichern',
      inputs: {
        OCREngine: shared.OCREngine,
        ImageFile: 'Pfad der Bilddatei',
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
      outputs: { OcrText: 'Der gelesene Text' },
      variants: {
        'OCR.ExtractTextWithOCR.ExtractTextFromFile': {
          title: `Bild auf Datenträger, ${engine.variable}`,
          summary: 'Text aus {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithCustomTesseract': {
          title: `Bild auf Datenträger, ${engine.otherTesseract}`,
          summary: 'Text aus {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithTesseract': {
          title: `Bild auf Datenträger, ${engine.tesseract}`,
          summary: 'Text aus {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileWithWindowsOcr': {
          title: `Bild auf Datenträger, ${engine.windows}`,
          summary: 'Text aus {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImage': {
          title: `Bild auf Datenträger, Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithCustomTesseract': {
          title: `Bild auf Datenträger, Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithTesseract': {
          title: `Bild auf Datenträger, Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromFileRelativeToImageWithWindowsOcr': {
          title: `Bild auf Datenträger, Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindow': {
          title: `Vordergrundfenster, ${engine.variable}`,
          summary: 'Text aus dem Vordergrundfenster extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithCustomTesseract': {
          title: `Vordergrundfenster, ${engine.otherTesseract}`,
          summary: 'Text aus dem Vordergrundfenster extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithTesseract': {
          title: `Vordergrundfenster, ${engine.tesseract}`,
          summary: 'Text aus dem Vordergrundfenster extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowWithWindowsOcr': {
          title: `Vordergrundfenster, ${engine.windows}`,
          summary: 'Text aus dem Vordergrundfenster extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImage': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithTesseract': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFile': {
          title: `Bild auf Datenträger, Teilbereich, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithCustomTesseract': {
          title: `Bild auf Datenträger, Teilbereich, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithTesseract': {
          title: `Bild auf Datenträger, Teilbereich, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfFileWithWindowsOcr': {
          title: `Bild auf Datenträger, Teilbereich, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich von {ImageFile} extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindow': {
          title: `Vordergrundfenster, Teilbereich, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithCustomTesseract': {
          title: `Vordergrundfenster, Teilbereich, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithTesseract': {
          title: `Vordergrundfenster, Teilbereich, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfForegroundWindowWithWindowsOcr': {
          title: `Vordergrundfenster, Teilbereich, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich des Vordergrundfensters extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreen': {
          title: `Bildschirm, Teilbereich, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithCustomTesseract': {
          title: `Bildschirm, Teilbereich, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithTesseract': {
          title: `Bildschirm, Teilbereich, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromRegionOfScreenWithWindowsOcr': {
          title: `Bildschirm, Teilbereich, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreen': {
          title: `Bildschirm, ${engine.variable}`,
          summary: 'Text vom Bildschirm extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithCustomTesseract': {
          title: `Bildschirm, ${engine.otherTesseract}`,
          summary: 'Text vom Bildschirm extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithTesseract': {
          title: `Bildschirm, ${engine.tesseract}`,
          summary: 'Text vom Bildschirm extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenWithWindowsOcr': {
          title: `Bildschirm, ${engine.windows}`,
          summary: 'Text vom Bildschirm extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImage': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithCustomTesseract': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithTesseract': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.ExtractTextFromScreenRelativeToImageWithWindowsOcr': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Text aus einem Teilbereich des Bildschirms extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImage': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.variable}`,
          summary: 'Auf ein Bild im Vordergrundfenster warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithCustomTesseract': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.otherTesseract}`,
          summary: 'Auf ein Bild im Vordergrundfenster warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithTesseract': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.tesseract}`,
          summary: 'Auf ein Bild im Vordergrundfenster warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromForegroundWindowRelativeToImageWithWindowsOcr': {
          title: `Vordergrundfenster, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.windows}`,
          summary: 'Auf ein Bild im Vordergrundfenster warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImage': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.variable}`,
          summary: 'Auf ein Bild auf dem Bildschirm warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithCustomTesseract': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.otherTesseract}`,
          summary: 'Auf ein Bild auf dem Bildschirm warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithTesseract': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.tesseract}`,
          summary: 'Auf ein Bild auf dem Bildschirm warten, Text daneben extrahieren und in {OcrText} speichern',
        },
        'OCR.ExtractTextWithOCR.WaitAndExtractTextFromScreenRelativeToImageWithWindowsOcr': {
          title: `Bildschirm, Teilbereich relativ zu einem Bild, sobald es erscheint, ${engine.windows}`,
          summary: 'Auf ein Bild auf dem Bildschirm warten, Text daneben extrahieren und in {OcrText} speichern',
        },
      },
      keywords: ['Erkennung', 'Texterkennung', 'lesen', 'Bild', 'Scan', 'Bildschirm'],
    },
    'OCR.IfTextOnScreen': {
      title: 'Wenn Text auf dem Bildschirm (OCR)',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Text auf dem Bildschirm zu sehen ist, oder nur, wenn er nicht zu sehen ist.',
      summary: 'Wenn Text {TextToFind} vorhanden ist: {SearchForTextOn}',
      inputs: searchInputs,
      outputs: searchOutputs,
      variants: {
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExist': {
          title: `Nicht vorhanden, ${engine.variable}`,
          summary: 'Wenn Text {TextToFind} nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithCustomTesseract': {
          title: `Nicht vorhanden, ${engine.otherTesseract}`,
          summary: 'Wenn Text {TextToFind} nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithTesseract': {
          title: `Nicht vorhanden, ${engine.tesseract}`,
          summary: 'Wenn Text {TextToFind} nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnScreenDoesNotExistWithWindowsOcr': {
          title: `Nicht vorhanden, ${engine.windows}`,
          summary: 'Wenn Text {TextToFind} nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnScreenExists': { title: `Vorhanden, ${engine.variable}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithCustomTesseract': { title: `Vorhanden, ${engine.otherTesseract}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithTesseract': { title: `Vorhanden, ${engine.tesseract}` },
        'OCR.IfTextOnScreen.TextOnScreenExistsWithWindowsOcr': { title: `Vorhanden, ${engine.windows}` },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExist': {
          title: `Nicht vorhanden im Teilbereich, ${engine.variable}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithCustomTesseract': {
          title: `Nicht vorhanden im Teilbereich, ${engine.otherTesseract}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithTesseract': {
          title: `Nicht vorhanden im Teilbereich, ${engine.tesseract}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenDoesNotExistWithWindowsOcr': {
          title: `Nicht vorhanden im Teilbereich, ${engine.windows}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich nicht vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExists': {
          title: `Vorhanden im Teilbereich, ${engine.variable}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithCustomTesseract': {
          title: `Vorhanden im Teilbereich, ${engine.otherTesseract}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithTesseract': {
          title: `Vorhanden im Teilbereich, ${engine.tesseract}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionOfScreenExistsWithWindowsOcr': {
          title: `Vorhanden im Teilbereich, ${engine.windows}`,
          summary: 'Wenn Text {TextToFind} in einem Teilbereich vorhanden ist: {SearchForTextOn}',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExist': {
          title: `Nicht vorhanden im Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild nicht vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithCustomTesseract': {
          title: `Nicht vorhanden im Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild nicht vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithTesseract': {
          title: `Nicht vorhanden im Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild nicht vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenDoesNotExistWithWindowsOcr': {
          title: `Nicht vorhanden im Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild nicht vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExists': {
          title: `Vorhanden im Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithCustomTesseract': {
          title: `Vorhanden im Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithTesseract': {
          title: `Vorhanden im Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild vorhanden ist',
        },
        'OCR.IfTextOnScreen.TextOnSubregionRelativeToImageOnScreenExistsWithWindowsOcr': {
          title: `Vorhanden im Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Wenn Text {TextToFind} neben einem Bild vorhanden ist',
        },
      },
      keywords: ['Erkennung', 'Texterkennung', 'finden', 'Bedingung'],
    },
    'OCR.WaitForTextOnScreen': {
      title: 'Auf Text auf dem Bildschirm warten (OCR)',
      description: 'Hält den Flow an, bis ein Text auf dem Bildschirm erscheint oder von ihm verschwindet.',
      summary: 'Warten, bis Text {TextToFind} erscheint: {SearchForTextOn}',
      inputs: searchInputs,
      outputs: searchOutputs,
      variants: {
        'OCR.WaitForTextOnScreen.TextOnScreenToAppear': { title: `Erscheint, ${engine.variable}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithCustomTesseract': { title: `Erscheint, ${engine.otherTesseract}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithTesseract': { title: `Erscheint, ${engine.tesseract}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToAppearWithWindowsOcr': { title: `Erscheint, ${engine.windows}` },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappear': {
          title: `Verschwindet, ${engine.variable}`,
          summary: 'Warten, bis Text {TextToFind} verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithCustomTesseract': {
          title: `Verschwindet, ${engine.otherTesseract}`,
          summary: 'Warten, bis Text {TextToFind} verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithTesseract': {
          title: `Verschwindet, ${engine.tesseract}`,
          summary: 'Warten, bis Text {TextToFind} verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnScreenToDisappearWithWindowsOcr': {
          title: `Verschwindet, ${engine.windows}`,
          summary: 'Warten, bis Text {TextToFind} verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppear': {
          title: `Erscheint im Teilbereich, ${engine.variable}`,
          summary: 'Warten, bis Text {TextToFind} in einem Teilbereich erscheint: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithCustomTesseract': {
          title: `Erscheint im Teilbereich, ${engine.otherTesseract}`,
          summary: 'Warten, bis Text {TextToFind} in einem Teilbereich erscheint: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithTesseract': {
          title: `Erscheint im Teilbereich, ${engine.tesseract}`,
          summary: 'Warten, bis Text {TextToFind} in einem Teilbereich erscheint: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToAppearWithWindowsOcr': {
          title: `Erscheint im Teilbereich, ${engine.windows}`,
          summary: 'Warten, bis Text {TextToFind} in einem Teilbereich erscheint: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappear': {
          title: `Verschwindet aus dem Teilbereich, ${engine.variable}`,
          summary: 'Warten, bis Text {TextToFind} aus einem Teilbereich verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithCustomTesseract': {
          title: `Verschwindet aus dem Teilbereich, ${engine.otherTesseract}`,
          summary: 'Warten, bis Text {TextToFind} aus einem Teilbereich verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithTesseract': {
          title: `Verschwindet aus dem Teilbereich, ${engine.tesseract}`,
          summary: 'Warten, bis Text {TextToFind} aus einem Teilbereich verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionOfScreenToDisappearWithWindowsOcr': {
          title: `Verschwindet aus dem Teilbereich, ${engine.windows}`,
          summary: 'Warten, bis Text {TextToFind} aus einem Teilbereich verschwindet: {SearchForTextOn}',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppear': {
          title: `Erscheint im Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild erscheint',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithCustomTesseract': {
          title: `Erscheint im Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild erscheint',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithTesseract': {
          title: `Erscheint im Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild erscheint',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToAppearWithWindowsOcr': {
          title: `Erscheint im Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild erscheint',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappear': {
          title: `Verschwindet aus dem Teilbereich relativ zu einem Bild, ${engine.variable}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild verschwindet',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithCustomTesseract': {
          title: `Verschwindet aus dem Teilbereich relativ zu einem Bild, ${engine.otherTesseract}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild verschwindet',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithTesseract': {
          title: `Verschwindet aus dem Teilbereich relativ zu einem Bild, ${engine.tesseract}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild verschwindet',
        },
        'OCR.WaitForTextOnScreen.TextOnSubregionRelativeToImageOnScreenToDisappearWithWindowsOcr': {
          title: `Verschwindet aus dem Teilbereich relativ zu einem Bild, ${engine.windows}`,
          summary: 'Warten, bis Text {TextToFind} neben einem Bild verschwindet',
        },
      },
      keywords: ['Erkennung', 'Texterkennung', 'finden', 'anhalten', 'bis'],
    },
  },
  options: {
    TesseractLanguage: { English: 'Englisch', German: 'Deutsch', Spanish: 'Spanisch', French: 'Französisch', Italian: 'Italienisch' },
    WindowsOcrLanguage: windowsOcrLanguages,
    SearchTarget: searchTargets,
  },
  errors: {
    FileNotFoundError: 'Die Bilddatei ist nicht vorhanden',
    DirectoryNotFoundError: 'Der Ordner der Sprachdaten ist nicht vorhanden',
    ExtractTextError: 'Der Text kann nicht aus dem Bild gelesen werden',
    LanguageDataNotFoundError: 'Die Daten der Sprache sind nicht auf dem Computer',
    InvalidRegionError: 'Das Bild hat keinen solchen Bereich',
    InvalidMultiplierError: 'Die Multiplikatoren des Bildes sind keine ganzen Zahlen ab 1',
  },
};
