import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { textOnScreenVariants } from '../text-on-screen-variants.ts';
import { clickTypes, edgePoints } from './click-words.ts';
import { ocrEngines, ocrFields, searchTargets, windowsOcrLanguages } from './ocr-words.ts';

/** Fields that several actions have. */
const shared = {
  RelativeTo: 'Relativ zu',
  X: { label: 'X-Position', help: 'Pixel von links' },
  Y: { label: 'Y-Position', help: 'Pixel von oben' },
  MovementStyle: 'Maus von vorheriger Position bewegen',
  ClickType: 'Zu sendendes Mausereignis',
  OffsetX: { label: 'X-Abstand', help: 'Pixel rechts von der Position' },
  OffsetY: { label: 'Y-Abstand', help: 'Pixel unterhalb der Position' },
  Occurence: { label: 'Vorkommen', help: 'Welches, wenn es mehrere gibt; sie zählen ab 1.' },
  Images: { label: 'Bild(er)', help: 'Von mehreren gilt das erste, das gefunden wird.' },
  Tolerance: { label: 'Toleranz', help: 'Wie sehr die Darstellung auf dem Bildschirm vom Bild abweichen darf; 0 verlangt sie genau so.' },
  SearchAlgorithm: 'Algorithmus für den Bildabgleich',
  SecondsBeforeClick: 'Sekunden vor dem Klick',
  KeyboardLayoutId: { label: 'Tastatur-ID', help: 'Eine Zahl, wie „Tastatur-ID abrufen“ sie liefert.' },
  Control: 'STRG',
  Alt: 'ALT',
  Shift: 'UMSCHALT',
  Win: 'Windows-Taste',
  MousePointerState: 'Mauszeiger',
  InputKeys: { label: 'Tastenkombinationen', help: "Eine Liste, jede mit Pluszeichen: ['Ctrl+Shift+A', 'F5']" },
} as const satisfies Record<string, FieldTexts>;

/** Fields that only the actions on a part of the screen have. */
const subregion = { X1: ocrFields.X1, Y1: ocrFields.Y1, X2: ocrFields.X2, Y2: ocrFields.Y2 } as const;

/** What distinguishes the actions by the place that is searched. */
const places = {
  OnScreen: 'gesamter Bildschirm oder gesamtes Fenster',
  OnSubregionOfScreen: 'Teilbereich',
  OnSubregionRelativeToImageOfScreen: 'Teilbereich relativ zu einem Bild',
} as const;

export const mouseAndKeyboard: ModuleTexts = {
  module: 'MouseAndKeyboard',
  title: 'Maus und Tastatur',
  actions: {
    'MouseAndKeyboard.BlockInput': {
      title: 'Eingabe blockieren',
      description:
        'Hält Maus und Tastatur des Benutzers davon ab, den Flow zu stören, oder lässt sie wieder zu. Dazu sind Administratorrechte nötig.',
      summary: 'Eingabe blockieren: {BlockIt}',
      inputs: { BlockIt: { label: 'Blockieren', help: 'Ausgeschaltet werden Eingaben wieder zugelassen.' } },
      outputs: {},
      keywords: ['sperren', 'Benutzer', 'stören'],
    },
    'MouseAndKeyboard.GetKeyboardLayout': {
      title: 'Tastatur-ID abrufen',
      description: 'Liefert die Nummer des aktiven Tastaturlayouts.',
      summary: 'Tastatur-ID in {KeyboardLayoutId} speichern',
      inputs: {},
      outputs: { KeyboardLayoutId: 'Die Nummer des Tastaturlayouts' },
      keywords: ['Layout', 'Sprache', 'QWERTZ'],
    },
    'MouseAndKeyboard.GetMousePosition': {
      title: 'Mausposition abrufen',
      description: 'Liefert die Stelle des Mauszeigers in Pixeln.',
      summary: 'Mausposition in {X} und {Y} speichern',
      inputs: { RelativeTo: shared.RelativeTo },
      outputs: { X: 'Pixel von links', Y: 'Pixel von oben' },
      keywords: ['Cursor', 'Zeiger', 'Koordinaten'],
    },
    'MouseAndKeyboard.MoveMouse': {
      title: 'Maus bewegen',
      description: 'Bewegt den Mauszeiger an eine Stelle.',
      summary: 'Maus nach {X}, {Y} bewegen',
      inputs: { X: shared.X, Y: shared.Y, RelativeTo: shared.RelativeTo, MovementStyle: shared.MovementStyle },
      outputs: {},
      keywords: ['Cursor', 'Zeiger', 'Koordinaten'],
    },
    'MouseAndKeyboard.MoveMouseToImage': {
      title: 'Maus zu Bild bewegen',
      description: 'Wartet auf ein Bild auf dem Bildschirm, bewegt den Mauszeiger dorthin und klickt auf Wunsch.',
      summary: 'Maus zu Bild {Images} bewegen[ und Position in {X} und {Y} speichern]',
      inputs: {
        Images: shared.Images,
        SearchForImageOn: 'Bild suchen in',
        MousePositionOnImage: 'Mausposition relativ zum Bild',
        OffsetX: shared.OffsetX,
        OffsetY: shared.OffsetY,
        Tolerance: shared.Tolerance,
        MovementStyle: shared.MovementStyle,
        Occurence: shared.Occurence,
        Timeout: { label: 'Timeout in Sekunden', help: 'Wie lange auf das Bild gewartet wird.' },
        ClickType: shared.ClickType,
        SecondsBeforeClick: shared.SecondsBeforeClick,
        SearchAlgorithm: shared.SearchAlgorithm,
        ...subregion,
      },
      outputs: { X: 'X-Position des Bildes', Y: 'Y-Position des Bildes' },
      variants: {
        'MouseAndKeyboard.MoveMouseToImage.ClickImage': {
          title: `Auf Bild klicken, ${places.OnScreen}`,
          summary: 'Maus zu Bild {Images} bewegen und klicken[: {ClickType}]',
        },
        'MouseAndKeyboard.MoveMouseToImage.ClickImageOfSubregion': {
          title: `Auf Bild klicken, ${places.OnSubregionOfScreen}`,
          summary: 'Maus zu Bild {Images} bewegen und klicken[: {ClickType}]',
        },
        'MouseAndKeyboard.MoveMouseToImage.MoveMouseToImage': { title: `Nur bewegen, ${places.OnScreen}` },
        'MouseAndKeyboard.MoveMouseToImage.MoveMouseToImageOfSubregion': { title: `Nur bewegen, ${places.OnSubregionOfScreen}` },
      },
      keywords: ['klicken', 'Symbol', 'suchen', 'Zeiger'],
    },
    'MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR': {
      title: 'Maus zu Text auf dem Bildschirm bewegen (OCR)',
      description: 'Sucht einen Text durch Lesen des Bildschirms, bewegt den Mauszeiger dorthin und klickt auf Wunsch.',
      summary: 'Maus zu Text {TextToFind} bewegen',
      inputs: {
        TextToFind: ocrFields.TextToFind,
        IsRegEx: ocrFields.IsRegex,
        WindowsOcrLanguage: ocrFields.WindowsOcrLanguage,
        Occurence: shared.Occurence,
        SearchForTextOn: ocrFields.SearchForTextOn,
        ImageWidthMultiplier: ocrFields.ImageWidthMultiplier,
        ImageHeightMultiplier: ocrFields.ImageHeightMultiplier,
        MovementStyle: shared.MovementStyle,
        Timeout: { label: 'Timeout in Sekunden', help: 'Wie lange auf den Text gewartet wird.' },
        PositionRelativeToText: 'Mausposition relativ zum Text',
        OffsetX: shared.OffsetX,
        OffsetY: shared.OffsetY,
        OCREngine: ocrFields.OCREngine,
        Language: ocrFields.Language,
        LanguageAbbreviation: ocrFields.LanguageAbbreviation,
        LanguageDataPath: ocrFields.LanguageDataPath,
        ClickType: shared.ClickType,
        SecondsBeforeClick: shared.SecondsBeforeClick,
        Images: shared.Images,
        Tolerance: shared.Tolerance,
        SearchAlgorithm: shared.SearchAlgorithm,
        ...subregion,
      },
      outputs: {
        X: 'X-Position des Textes',
        Y: 'Y-Position des Textes',
        Width: 'Breite des Textes in Pixeln',
        Height: 'Höhe des Textes in Pixeln',
      },
      variants: textOnScreenVariants({
        deeds: {
          ClickText: { title: 'Auf Text klicken', summary: 'Maus zu Text {TextToFind} bewegen und klicken[: {ClickType}]' },
          MoveMouseToText: { title: 'Nur bewegen' },
          WaitForTextToAppearAndClickText: {
            title: 'Auf Text warten und klicken',
            summary: 'Auf Text {TextToFind} warten, Maus dorthin bewegen und klicken[: {ClickType}]',
          },
          WaitForTextToAppearAndMoveMouseToText: {
            title: 'Auf Text warten und nur bewegen',
            summary: 'Auf Text {TextToFind} warten und Maus dorthin bewegen',
          },
        },
        places,
        engines: {
          WithCustomTesseractOCR: ocrEngines.otherTesseract,
          WithOCR: ocrEngines.variable,
          WithTesseractOCR: ocrEngines.tesseract,
          WithWindowsOcr: ocrEngines.windows,
        },
      }),
      keywords: ['klicken', 'suchen', 'Texterkennung', 'Zeiger'],
    },
    'MouseAndKeyboard.PressReleaseKey': {
      title: 'Taste drücken/loslassen',
      description: 'Hält Zusatztasten gedrückt oder lässt sie los, damit Klicks dazwischen mit ihnen geschehen.',
      summary: 'Zusatztasten drücken: STRG {Control}, ALT {Alt}, UMSCHALT {Shift}, Windows {Win}',
      inputs: { Control: shared.Control, Alt: shared.Alt, Shift: shared.Shift, Win: shared.Win },
      outputs: {},
      variants: {
        'MouseAndKeyboard.PressReleaseKey.PressKey': { title: 'Drücken' },
        'MouseAndKeyboard.PressReleaseKey.ReleaseKey': {
          title: 'Loslassen',
          summary: 'Zusatztasten loslassen: STRG {Control}, ALT {Alt}, UMSCHALT {Shift}, Windows {Win}',
        },
      },
      keywords: ['halten', 'Strg', 'Umschalttaste'],
    },
    'MouseAndKeyboard.SendKeys': {
      title: 'Tasten senden',
      description:
        'Gibt Text und Sondertasten in das Vordergrundfenster ein oder in ein Fenster oder Element, das zuvor in den Vordergrund kommt.',
      summary: 'Tasten {TextToSend} an das Vordergrundfenster senden',
      inputs: {
        TextToSend: {
          label: 'Zu sendender Text',
          help: 'Sondertasten stehen in geschweiften Klammern, zu haltende Tasten vor anderen ebenso: {Enter}, {Control}({A})',
        },
        DelayBetweenKeystrokes: { label: 'Verzögerung zwischen Tastenanschlägen', help: 'In Millisekunden' },
        SendTextAsHardwareKeys: {
          label: 'Text als Hardwaretasten senden',
          help: 'Wie von einer echten Tastatur, für Programme, die nichts anderes annehmen. Dann kommt es auf das Tastaturlayout an.',
        },
        Control: 'UI-Element',
        WindowInstance: { label: 'Fensterinstanz', help: 'Aus „Fenster abrufen“ oder das Handle eines Fensters' },
        Title: { label: 'Fenstertitel', help: '* steht für beliebig viele Zeichen, ? für ein einzelnes.' },
        Class: { label: 'Fensterklasse', help: 'Unterscheidet Fenster mit gleichem Titel.' },
      },
      outputs: {},
      variants: {
        'MouseAndKeyboard.SendKeys.FocusAndSendKeys': { title: 'Vordergrundfenster' },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByControl': {
          title: 'UI-Element',
          summary: 'Tasten {TextToSend} an {Control} senden',
        },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByInstanceOrHandle': {
          title: 'Fensterinstanz/-handle',
          summary: 'Tasten {TextToSend} an Fenster {WindowInstance} senden',
        },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByTitleClass': {
          title: 'Titel und/oder Klasse des Fensters',
          summary: 'Tasten {TextToSend} an Fenster[ {Title}][ der Klasse {Class}] senden',
        },
      },
      keywords: ['tippen', 'Tastatur', 'eingeben', 'Tastenkombination'],
    },
    'MouseAndKeyboard.SendMouseClick': {
      title: 'Mausklick senden',
      description: 'Klickt dort, wo der Mauszeiger steht, oder an einer anderen Stelle.',
      summary: 'Mausereignis senden: {ClickType}',
      inputs: {
        ClickType: shared.ClickType,
        MillisecondsDelay: { label: 'Warten', help: 'Millisekunden vor dem Klick' },
        RelativeTo: shared.RelativeTo,
        X: shared.X,
        Y: shared.Y,
        MovementStyle: shared.MovementStyle,
      },
      outputs: {},
      variants: {
        'MouseAndKeyboard.SendMouseClick.Click': { title: 'Am Mauszeiger' },
        'MouseAndKeyboard.SendMouseClick.ClickAt': {
          title: 'Maus vorher bewegen',
          summary: 'Maus nach {X}, {Y} bewegen und Mausereignis senden: {ClickType}',
        },
      },
      keywords: ['Linksklick', 'Rechtsklick', 'Doppelklick', 'Maustaste'],
    },
    'MouseAndKeyboard.SetKeyState': {
      title: 'Tastenstatus festlegen',
      description: 'Schaltet Feststelltaste, NUM-Taste oder ROLLEN-Taste ein oder aus.',
      summary: '{Key} festlegen: {State}',
      inputs: { Key: 'Festzulegende Taste', State: 'Status' },
      outputs: {},
      keywords: ['Großbuchstaben', 'Caps Lock', 'umschalten'],
    },
    'MouseAndKeyboard.SetKeyboardLayout': {
      title: 'Tastaturlayout festlegen',
      description: 'Macht ein anderes Tastaturlayout zum aktiven.',
      summary: 'Tastaturlayout auf {KeyboardLayoutId} festlegen',
      inputs: { KeyboardLayoutId: shared.KeyboardLayoutId },
      outputs: {},
      keywords: ['Sprache', 'Tastatur-ID', 'QWERTZ'],
    },
    'MouseAndKeyboard.WaitForMouse': {
      title: 'Auf Maus warten',
      description:
        'Hält den Flow an, bis der Mauszeiger eine bestimmte Form annimmt oder verliert, etwa wenn eine Anwendung nicht mehr beschäftigt ist.',
      summary: 'Warten, bis der Mauszeiger zu {MousePointerState} wird',
      inputs: { MousePointerState: shared.MousePointerState },
      outputs: {},
      variants: {
        'MouseAndKeyboard.WaitForMouse.WaitForMouseToBecome': { title: 'Wird zu' },
        'MouseAndKeyboard.WaitForMouse.WaitForMouseToBecomeDifferentThan': {
          title: 'Wird anders als',
          summary: 'Warten, bis der Mauszeiger nicht mehr {MousePointerState} ist',
        },
      },
      keywords: ['Cursor', 'Sanduhr', 'beschäftigt', 'anhalten'],
    },
    'MouseAndKeyboard.WaitForShortcutKey': {
      title: 'Auf Tastenkombination warten',
      description: 'Hält den Flow an, bis die Person am Computer eine von mehreren Tastenkombinationen drückt.',
      summary: 'Auf eine von {InputKeys} warten und ihren Index in {IndexOfShortcutKeyPressed} speichern',
      inputs: { InputKeys: shared.InputKeys, ContinueAfter: 'Fortfahren nach (Sekunden)' },
      outputs: { IndexOfShortcutKeyPressed: 'Der Index der Kombination in der Liste' },
      variants: {
        'MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKey': { title: 'So lange es dauert' },
        'MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKeyAndProceedOnTimeout': {
          title: 'Nach Timeout fortfahren',
          summary:
            'Höchstens {ContinueAfter} Sekunden auf eine von {InputKeys} warten und ihren Index in {IndexOfShortcutKeyPressed} speichern',
        },
      },
      keywords: ['Hotkey', 'drücken', 'anhalten', 'Tastatur'],
    },
  },
  options: {
    MousePositionRelativeTo: { Screen: 'Bildschirm', ForegroundWindow: 'Vordergrundfenster' },
    PositionRelativeTo: { Screen: 'Bildschirm', ActiveWindow: 'Aktives Fenster', CurrentMousePosition: 'Aktuelle Mausposition' },
    MovementStyle: {
      Instant: 'Sofort',
      AnimateSlow: 'Mit Animation (langsam)',
      AnimateNormal: 'Mit Animation (normal)',
      AnimateFast: 'Mit Animation (schnell)',
    },
    WindowsOcrLanguage: windowsOcrLanguages,
    SearchTarget: searchTargets,
    PositionOnImage: edgePoints,
    MouseClickType: clickTypes,
    MultiStateKey: { CapsLock: 'Feststelltaste', NumLock: 'NUM-Taste', ScrollLock: 'ROLLEN-Taste' },
    KeyState: { ModeOff: 'Aus', ModeOn: 'Ein' },
    MousePointerState: {
      Arrow: 'Pfeil',
      AppStarting: 'Pfeil mit Sanduhr',
      Cross: 'Kreuz',
      Hand: 'Handzeiger',
      Help: 'Pfeil mit Fragezeichen',
      IBeam: 'Textcursor',
      WaitCursor: 'Sanduhr',
    },
  },
};
