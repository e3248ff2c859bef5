import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { textOnScreenVariants } from '../text-on-screen-variants.ts';
import { clickTypes, edgePoints } from './click-words.ts';
import { ocrEngines, ocrFields, searchTargets, windowsOcrLanguages } from './ocr-words.ts';

/** Fields that several actions have. */
const shared = {
  RelativeTo: 'Relative to',
  X: { label: 'Position X', help: 'Pixels from the left' },
  Y: { label: 'Position Y', help: 'Pixels from the top' },
  MovementStyle: 'Move mouse from previous position',
  ClickType: 'Mouse event to send',
  OffsetX: { label: 'Offset X', help: 'Pixels to the right of the position' },
  OffsetY: { label: 'Offset Y', help: 'Pixels below the position' },
  Occurence: { label: 'Occurrence', help: 'Which one, when it is there several times; they count from 1.' },
  Images: { label: 'Image(s)', help: 'Of several, the first that is found counts.' },
  Tolerance: { label: 'Tolerance', help: 'How much the picture on the screen may differ from the image; 0 wants it exactly so.' },
  SearchAlgorithm: 'Image matching algorithm',
  SecondsBeforeClick: 'Seconds before click',
  KeyboardLayoutId: { label: 'Keyboard identifier', help: 'A number, as “Get keyboard identifier” gives it.' },
  Control: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
  Win: 'Windows key',
  MousePointerState: 'Mouse pointer',
  InputKeys: { label: 'Shortcut keys', help: "A list, each with plus signs: ['Ctrl+Shift+A', 'F5']" },
} as const satisfies Record<string, FieldTexts>;

/** Fields that only the actions on a part of the screen have. */
const subregion = { X1: ocrFields.X1, Y1: ocrFields.Y1, X2: ocrFields.X2, Y2: ocrFields.Y2 } as const;

/** What distinguishes the actions by the place that is searched. */
const places = {
  OnScreen: 'whole screen or window',
  OnSubregionOfScreen: 'subregion',
  OnSubregionRelativeToImageOfScreen: 'subregion relative to image',
} as const;

export const mouseAndKeyboard: ModuleTexts = {
  module: 'MouseAndKeyboard',
  title: 'Mouse and keyboard',
  actions: {
    'MouseAndKeyboard.BlockInput': {
      title: 'Block input',
      description: 'Keeps mouse and keyboard of the user from disturbing the flow, or lets them in again. It needs administrator rights.',
      summary: 'Block input: {BlockIt}',
      inputs: { BlockIt: { label: 'Block it', help: 'Off lets input in again.' } },
      outputs: {},
      keywords: ['lock', 'user', 'disturb'],
    },
    'MouseAndKeyboard.GetKeyboardLayout': {
      title: 'Get keyboard identifier',
      description: 'Gives the number of the keyboard layout that is active.',
      summary: 'Store the keyboard identifier into {KeyboardLayoutId}',
      inputs: {},
      outputs: { KeyboardLayoutId: 'The number of the keyboard layout' },
      keywords: ['layout', 'language', 'QWERTY'],
    },
    'MouseAndKeyboard.GetMousePosition': {
      title: 'Get mouse position',
      description: 'Gives the place of the mouse pointer in pixels.',
      summary: 'Store the mouse position into {X} and {Y}',
      inputs: { RelativeTo: shared.RelativeTo },
      outputs: { X: 'Pixels from the left', Y: 'Pixels from the top' },
      keywords: ['cursor', 'pointer', 'coordinates'],
    },
    'MouseAndKeyboard.MoveMouse': {
      title: 'Move mouse',
      description: 'Moves the mouse pointer to a place.',
      summary: 'Move mouse to {X}, {Y}',
      inputs: { X: shared.X, Y: shared.Y, RelativeTo: shared.RelativeTo, MovementStyle: shared.MovementStyle },
      outputs: {},
      keywords: ['cursor', 'pointer', 'coordinates'],
    },
    'MouseAndKeyboard.MoveMouseToImage': {
      title: 'Move mouse to image',
      description: 'Waits for an image on the screen, moves the mouse pointer there and clicks if you like.',
      summary: 'Move mouse to image {Images}[ and store its position into {X} and {Y}]',
      inputs: {
        Images: shared.Images,
        SearchForImageOn: 'Search for image on',
        MousePositionOnImage: 'Mouse position relative to image',
        OffsetX: shared.OffsetX,
        OffsetY: shared.OffsetY,
        Tolerance: shared.Tolerance,
        MovementStyle: shared.MovementStyle,
        Occurence: shared.Occurence,
        Timeout: { label: 'Timeout in seconds', help: 'How long to wait for the image.' },
        ClickType: shared.ClickType,
        SecondsBeforeClick: shared.SecondsBeforeClick,
        SearchAlgorithm: shared.SearchAlgorithm,
        ...subregion,
      },
      outputs: { X: 'Position X of the image', Y: 'Position Y of the image' },
      variants: {
        'MouseAndKeyboard.MoveMouseToImage.ClickImage': {
          title: `Click image, ${places.OnScreen}`,
          summary: 'Move mouse to image {Images} and click[: {ClickType}]',
        },
        'MouseAndKeyboard.MoveMouseToImage.ClickImageOfSubregion': {
          title: `Click image, ${places.OnSubregionOfScreen}`,
          summary: 'Move mouse to image {Images} and click[: {ClickType}]',
        },
        'MouseAndKeyboard.MoveMouseToImage.MoveMouseToImage': { title: `Move only, ${places.OnScreen}` },
        'MouseAndKeyboard.MoveMouseToImage.MoveMouseToImageOfSubregion': { title: `Move only, ${places.OnSubregionOfScreen}` },
      },
      keywords: ['click', 'picture', 'icon', 'find', 'pointer'],
    },
    'MouseAndKeyboard.MoveMouseToTextOnScreenWithOCR': {
      title: 'Move mouse to text on screen (OCR)',
      description: 'Looks for a text on the screen by reading it, moves the mouse pointer there and clicks if you like.',
      summary: 'Move mouse to text {TextToFind}',
      inputs: {
        TextToFind: ocrFields.TextToFind,
        IsRegEx: ocrFields.IsRegex,
        WindowsOcrLanguage: ocrFields.WindowsOcrLanguage,
        Occurence: shared.Occurence,
        SearchForTextOn: ocrFields.SearchForTextOn,
        ImageWidthMultiplier: ocrFields.ImageWidthMultiplier,
        ImageHeightMultiplier: ocrFields.ImageHeightMultiplier,
        MovementStyle: shared.MovementStyle,
        Timeout: { label: 'Timeout in seconds', help: 'How long to wait for the text.' },
        PositionRelativeToText: 'Mouse position relative to text',
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
        X: 'Position X of the text',
        Y: 'Position Y of the text',
        Width: 'Width of the text in pixels',
        Height: 'Height of the text in pixels',
      },
      variants: textOnScreenVariants({
        deeds: {
          ClickText: { title: 'Click text', summary: 'Move mouse to text {TextToFind} and click[: {ClickType}]' },
          MoveMouseToText: { title: 'Move only' },
          WaitForTextToAppearAndClickText: {
            title: 'Wait for text and click it',
            summary: 'Wait for text {TextToFind}, move mouse to it and click[: {ClickType}]',
          },
          WaitForTextToAppearAndMoveMouseToText: {
            title: 'Wait for text and move only',
            summary: 'Wait for text {TextToFind} and move mouse to it',
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
      keywords: ['click', 'find', 'recognition', 'pointer'],
    },
    'MouseAndKeyboard.PressReleaseKey': {
      title: 'Press/release key',
      description: 'Holds modifier keys down, or releases them, so that clicks in between go with them.',
      summary: 'Press modifier keys: Ctrl {Control}, Alt {Alt}, Shift {Shift}, Windows {Win}',
      inputs: { Control: shared.Control, Alt: shared.Alt, Shift: shared.Shift, Win: shared.Win },
      outputs: {},
      variants: {
        'MouseAndKeyboard.PressReleaseKey.PressKey': { title: 'Press' },
        'MouseAndKeyboard.PressReleaseKey.ReleaseKey': {
          title: 'Release',
          summary: 'Release modifier keys: Ctrl {Control}, Alt {Alt}, Shift {Shift}, Windows {Win}',
        },
      },
      keywords: ['hold', 'Ctrl', 'modifier'],
    },
    'MouseAndKeyboard.SendKeys': {
      title: 'Send keys',
      description: 'Types text and special keys into the window in front, or into a window or element that is brought to the front before.',
      summary: 'Send keys {TextToSend} to the window in front',
      inputs: {
        TextToSend: {
          label: 'Text to send',
          help: 'Special keys stand in braces, keys to hold before others too: {Enter}, {Control}({A})',
        },
        DelayBetweenKeystrokes: { label: 'Delay between keystrokes', help: 'In milliseconds' },
        SendTextAsHardwareKeys: {
          label: 'Send text as hardware keys',
          help: 'As from a real keyboard, for programs that take nothing else. The keyboard layout then matters.',
        },
        Control: 'UI element',
        WindowInstance: { label: 'Window instance', help: 'From “Get window”, or the handle of a window' },
        Title: { label: 'Window title', help: '* stands for any characters, ? for a single one.' },
        Class: { label: 'Window class', help: 'Distinguishes windows of the same title.' },
      },
      outputs: {},
      variants: {
        'MouseAndKeyboard.SendKeys.FocusAndSendKeys': { title: 'Foreground window' },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByControl': {
          title: 'UI element',
          summary: 'Send keys {TextToSend} to {Control}',
        },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByInstanceOrHandle': {
          title: 'Window instance/handle',
          summary: 'Send keys {TextToSend} to window {WindowInstance}',
        },
        'MouseAndKeyboard.SendKeys.FocusAndSendKeysByTitleClass': {
          title: 'Title and/or class of window',
          summary: 'Send keys {TextToSend} to window[ {Title}][ of class {Class}]',
        },
      },
      keywords: ['type', 'keyboard', 'input', 'shortcut'],
    },
    'MouseAndKeyboard.SendMouseClick': {
      title: 'Send mouse click',
      description: 'Clicks where the mouse pointer is, or at another place.',
      summary: 'Send mouse event: {ClickType}',
      inputs: {
        ClickType: shared.ClickType,
        MillisecondsDelay: { label: 'Wait', help: 'Milliseconds before the click' },
        RelativeTo: shared.RelativeTo,
        X: shared.X,
        Y: shared.Y,
        MovementStyle: shared.MovementStyle,
      },
      outputs: {},
      variants: {
        'MouseAndKeyboard.SendMouseClick.Click': { title: 'At the mouse pointer' },
        'MouseAndKeyboard.SendMouseClick.ClickAt': {
          title: 'Move mouse before',
          summary: 'Move mouse to {X}, {Y} and send mouse event: {ClickType}',
        },
      },
      keywords: ['left-click', 'right-click', 'double-click', 'button'],
    },
    'MouseAndKeyboard.SetKeyState': {
      title: 'Set key state',
      description: 'Turns Caps Lock, Num Lock or Scroll Lock on or off.',
      summary: 'Set {Key}: {State}',
      inputs: { Key: 'Key to set', State: 'State' },
      outputs: {},
      keywords: ['capitals', 'lock', 'toggle'],
    },
    'MouseAndKeyboard.SetKeyboardLayout': {
      title: 'Set keyboard layout',
      description: 'Makes another keyboard layout the active one.',
      summary: 'Set the keyboard layout to {KeyboardLayoutId}',
      inputs: { KeyboardLayoutId: shared.KeyboardLayoutId },
      outputs: {},
      keywords: ['language', 'identifier', 'QWERTY'],
    },
    'MouseAndKeyboard.WaitForMouse': {
      title: 'Wait for mouse',
      description: 'Pauses the flow until the mouse pointer gets a certain shape, or loses it, as when an application is no longer busy.',
      summary: 'Wait until the mouse pointer becomes {MousePointerState}',
      inputs: { MousePointerState: shared.MousePointerState },
      outputs: {},
      variants: {
        'MouseAndKeyboard.WaitForMouse.WaitForMouseToBecome': { title: 'Becomes' },
        'MouseAndKeyboard.WaitForMouse.WaitForMouseToBecomeDifferentThan': {
          title: 'Becomes other than',
          summary: 'Wait until the mouse pointer is no longer {MousePointerState}',
        },
      },
      keywords: ['cursor', 'hourglass', 'busy', 'pause'],
    },
    'MouseAndKeyboard.WaitForShortcutKey': {
      title: 'Wait for shortcut key',
      description: 'Pauses the flow until the person at the computer presses one of some key combinations.',
      summary: 'Wait for one of {InputKeys} and store its index into {IndexOfShortcutKeyPressed}',
      inputs: { InputKeys: shared.InputKeys, ContinueAfter: 'Continue after (seconds)' },
      outputs: { IndexOfShortcutKeyPressed: 'The index of the combination in the list' },
      variants: {
        'MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKey': { title: 'As long as it takes' },
        'MouseAndKeyboard.WaitForShortcutKey.WaitForShortcutKeyAndProceedOnTimeout': {
          title: 'Continue on timeout',
          summary: 'Wait for one of {InputKeys}, at most {ContinueAfter} seconds, and store its index into {IndexOfShortcutKeyPressed}',
        },
      },
      keywords: ['hotkey', 'press', 'pause', 'keyboard'],
    },
  },
  options: {
    MousePositionRelativeTo: { Screen: 'Screen', ForegroundWindow: 'Foreground window' },
    PositionRelativeTo: { Screen: 'Screen', ActiveWindow: 'Active window', CurrentMousePosition: 'Current mouse position' },
    MovementStyle: {
      Instant: 'Instant',
      AnimateSlow: 'With animation (low speed)',
      AnimateNormal: 'With animation (normal speed)',
      AnimateFast: 'With animation (high speed)',
    },
    WindowsOcrLanguage: windowsOcrLanguages,
    SearchTarget: searchTargets,
    PositionOnImage: edgePoints,
    MouseClickType: clickTypes,
    MultiStateKey: { CapsLock: 'Caps Lock', NumLock: 'Num Lock', ScrollLock: 'Scroll Lock' },
    KeyState: { ModeOff: 'Off', ModeOn: 'On' },
    MousePointerState: {
      Arrow: 'Arrow',
      AppStarting: 'Arrow with hourglass',
      Cross: 'Cross',
      Hand: 'Hand',
      Help: 'Arrow with question mark',
      IBeam: 'Text cursor',
      WaitCursor: 'Hourglass',
    },
  },
};
