import type { FieldTexts, ModuleTexts, VariantTexts } from '../../action-texts.ts';
import { clickTypes, edgePoints } from './click-words.ts';

/** Fields that several actions have. */
const shared = {
  Window: 'Window',
  WindowInstance: { label: 'Window instance', help: 'From Get window, or the handle of a window' },
  Title: { label: 'Window title', help: '* stands for any characters, ? for a single one.' },
  Class: { label: 'Window class', help: 'Distinguishes windows of the same title.' },
  Element: 'UI element',
  BringToFront: { label: 'Bring to front', help: 'When off, the window stays where it is; not every application can be read so.' },
  InstantCheck: { label: 'Instant check', help: 'Looks once and does not wait for the window to appear.' },
  State: 'State',
  CheckedText: 'Text',
  CheckedWindow: { label: 'Window', help: 'The window that the text is looked for in' },
  RemoteDesktopMode: 'Check if remote desktop',
  RemoteDesktop: { label: 'UI element', help: 'Any element of the remote desktop' },
} as const satisfies Record<string, FieldTexts>;

/** The ways of finding a window. */
const byWindow = {
  element: { title: 'By window UI element' },
  instance: { title: 'By window instance/handle' },
  title: { title: 'By title and/or class' },
} as const satisfies Record<string, VariantTexts>;

/** Names the window in summaries, however it is found. */
const theWindow = 'window[ {Window}][ {WindowInstance}][ {Title}][ of class {Class}]';

/** Outputs that several actions have. */
const sharedOutputs = {
  ExtractedData: 'The values as a data table',
  ExcelInstance: 'The Excel with the values, for the actions on Excel',
} as const satisfies Record<string, string>;

export const uiAutomation: ModuleTexts = {
  module: 'UIAutomation',
  title: 'UI automation',
  actions: {
    'UIAutomation.Click': {
      title: 'Click UI element in window',
      description: 'Clicks any element of a window with the mouse, or simulates a click without moving it.',
      summary: 'Click on UI element {Element}[: {ClickType}]',
      inputs: {
        OffsetX: { label: 'Offset X', help: 'Pixels to the right of the position' },
        OffsetY: { label: 'Offset Y', help: 'Pixels below the position' },
        Element: shared.Element,
        ClickType: 'Click type',
        MousePositionRelativeToElement: 'Mouse position relative to UI element',
      },
      outputs: {},
      variants: {
        'UIAutomation.Click.Click': { title: 'With the mouse' },
        'UIAutomation.Click.SimulateClick': { title: 'Simulate action', summary: 'Simulate a click on UI element {Element}' },
      },
      keywords: ['mouse', 'double-click', 'right-click', 'press'],
    },
    'UIAutomation.CloseWindow': {
      title: 'Close window',
      description: 'Closes a window, as its close button does.',
      summary: `Close ${theWindow}`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.CloseWindow.Close': byWindow.element,
        'UIAutomation.CloseWindow.CloseByInstanceOrHandle': byWindow.instance,
        'UIAutomation.CloseWindow.CloseByTitleClass': byWindow.title,
      },
      keywords: ['quit', 'exit'],
    },
    'UIAutomation.DragAndDropElement': {
      title: 'Drag and drop UI element in window',
      description: 'Takes an element of a window with the mouse and drops it on another one.',
      summary: 'Drag {ControlToDrag} and drop it over {ControlToDropOver}',
      inputs: {
        MouseUpOffsetY: { label: 'Mouse up offset Y', help: 'Pixels below the position' },
        MouseUpOffsetX: { label: 'Mouse up offset X', help: 'Pixels to the right of the position' },
        RectangleEdgePointForMouseUp: 'Mouse up position relative to drop target UI element',
        RectangleEdgePointForMouseDown: 'Mouse down position relative to drag target UI element',
        MouseDownOffsetY: { label: 'Mouse down offset Y', help: 'Pixels below the position' },
        ClickType: 'Click type',
        ControlToDrag: 'UI element to drag',
        MouseDownOffsetX: { label: 'Mouse down offset X', help: 'Pixels to the right of the position' },
        ControlToDropOver: 'UI element to drop over',
      },
      outputs: {},
      keywords: ['move', 'mouse'],
    },
    'UIAutomation.ExpandCollapseTreeNode': {
      title: 'Expand/collapse tree node in window',
      description: 'Shows or hides what is below a node of a tree.',
      summary: '{Operation} node[ {FoldersPath} of] {Control}',
      inputs: {
        Control: { label: 'UI element', help: 'The tree, or one of its nodes' },
        UseRegex: { label: 'Use regular expressions', help: 'Each name of the path is a regular expression.' },
        Operation: 'Operation',
        FoldersPath: { label: 'Folders path', help: 'Names of the nodes that lead to the one meant: Reports/2026/May' },
      },
      outputs: {},
      keywords: ['open', 'folder'],
    },
    'UIAutomation.ExtractDataFromTable': {
      title: 'Extract data from table',
      description: 'Reads a table or grid of a window into a data table or a new Excel document.',
      summary: 'Extract data from table {Control} into {ExtractedData}',
      inputs: { Control: { label: 'Table', help: 'The table or grid' }, BringToFront: shared.BringToFront },
      outputs: sharedOutputs,
      variants: {
        'UIAutomation.ExtractDataFromTable.ExtractDataFromTable': { title: 'Into a variable' },
        'UIAutomation.ExtractDataFromTable.ExtractDataFromTableInExcelSpreadsheet': {
          title: 'Into an Excel spreadsheet',
          summary: 'Extract data from table {Control} into {ExcelInstance}',
        },
      },
      keywords: ['read', 'grid', 'scrape'],
    },
    'UIAutomation.ExtractDataFromWindow': {
      title: 'Extract data from window',
      description: 'Reads what a window shows, such as lists and tables, into a variable or a new Excel document.',
      summary: 'Extract data from window {Control} into {ExtractedData}',
      inputs: { Control: 'Window', BringToFront: shared.BringToFront },
      outputs: sharedOutputs,
      variants: {
        'UIAutomation.ExtractDataFromWindow.ExtractData': { title: 'Into a variable' },
        'UIAutomation.ExtractDataFromWindow.ExtractDataInExcelSpreadsheet': {
          title: 'Into an Excel spreadsheet',
          summary: 'Extract data from window {Control} into {ExcelInstance}',
        },
      },
      keywords: ['read', 'list', 'scrape'],
    },
    'UIAutomation.FocusTextField': {
      title: 'Focus text field in window',
      description: 'Scrolls to a text field and puts the cursor into it.',
      summary: 'Focus text field {TextField}',
      inputs: { TextField: 'Text field' },
      outputs: {},
      keywords: ['cursor', 'activate'],
    },
    'UIAutomation.FocusWindow': {
      title: 'Focus window',
      description: 'Brings a window to the foreground and makes it the active one.',
      summary: `Focus ${theWindow}`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.FocusWindow.Focus': byWindow.element,
        'UIAutomation.FocusWindow.FocusByInstanceOrHandle': byWindow.instance,
        'UIAutomation.FocusWindow.FocusByTitleClass': byWindow.title,
      },
      keywords: ['activate', 'foreground', 'bring to front', 'switch'],
    },
    'UIAutomation.GetElementDetails': {
      title: 'Get details of the UI element in window',
      description: 'Gives the value of an attribute of an element, by default its own text.',
      summary: 'Store {AttributeName} of {Element} into {AttributeValue}',
      inputs: { BringToFront: shared.BringToFront, AttributeName: 'Attribute name', Element: shared.Element },
      outputs: { AttributeValue: 'The value of the attribute' },
      keywords: ['read', 'text', 'property', 'extract'],
    },
    'UIAutomation.GetSelectedCheckboxesInWindow': {
      title: 'Get selected checkboxes in window',
      description: 'Gives the names of the selected checkboxes of a group, or whether a single one is selected.',
      summary: 'Store the selected checkboxes of {Control} into {SelectedCheckboxes}',
      inputs: { Control: { label: 'UI element', help: 'The checkbox or the group' }, BringToFront: shared.BringToFront },
      outputs: { CheckboxState: 'Whether the checkbox is selected', SelectedCheckboxes: 'The names of the selected checkboxes' },
      variants: {
        'UIAutomation.GetSelectedCheckboxesInWindow.GetCheckboxState': {
          title: 'Get state of checkbox',
          summary: 'Store the state of checkbox {Control} into {CheckboxState}',
        },
        'UIAutomation.GetSelectedCheckboxesInWindow.GetSelectedCheckboxes': { title: 'Get names of selected checkboxes in group' },
      },
      keywords: ['tick', 'checked', 'option'],
    },
    'UIAutomation.GetSelectedRadiobuttonInWindow': {
      title: 'Get selected radio button in window',
      description: 'Gives the name of the selected radio button of a group, or whether a single one is selected.',
      summary: 'Store the selected radio button of {Control} into {SelectedRadiobutton}',
      inputs: { Control: { label: 'UI element', help: 'The radio button or the group' }, BringToFront: shared.BringToFront },
      outputs: {
        RadiobuttonState: 'Whether the radio button is selected',
        SelectedRadiobutton: 'The name of the selected radio button',
      },
      variants: {
        'UIAutomation.GetSelectedRadiobuttonInWindow.GetRadioButtonState': {
          title: 'Get state of radio button',
          summary: 'Store the state of radio button {Control} into {RadiobuttonState}',
        },
        'UIAutomation.GetSelectedRadiobuttonInWindow.GetSelectedRadiobutton': { title: 'Get selected radio button name in group' },
      },
      keywords: ['choice', 'option'],
    },
    'UIAutomation.GetUIControl': {
      title: 'Get UI element',
      description: 'Gives an element as a value, so that variables can hold it.',
      summary: 'Store {Control} into {UIControl}',
      inputs: { Control: shared.Element },
      outputs: { UIControl: 'The element' },
      keywords: ['control', 'find'],
    },
    'UIAutomation.GetWindow': {
      title: 'Get window',
      description: 'Finds a window, or takes the one in the foreground, for the other actions of this group.',
      summary: 'Store window {Control} into {WindowInstance}',
      inputs: {
        Control: shared.Element,
        BringWindowToFront: 'Bring window to front',
        Timeout: { label: 'Timeout in seconds', help: 'Then the action fails.' },
      },
      outputs: { WindowInstance: 'The window', WindowTitle: 'The title of the window' },
      variants: {
        'UIAutomation.GetWindow.Get': { title: 'Specific window' },
        'UIAutomation.GetWindow.GetForegroundWindow': {
          title: 'Foreground window',
          summary: 'Store the foreground window into {WindowInstance} and its title into {WindowTitle}',
        },
        'UIAutomation.GetWindow.GetUseTimeout': {
          title: "Specific window, fail if it isn't found",
          summary: 'Store window {Control} into {WindowInstance}[, waiting at most {Timeout} seconds]',
        },
      },
      keywords: ['handle', 'find', 'active'],
    },
    'UIAutomation.GetWindowDetails': {
      title: 'Get details of window',
      description: 'Gives the title, the text, the position and size, or the process of a window.',
      summary: 'Store {ExtractionOperation} of window {Window} into {Property}',
      inputs: { BringToFront: shared.BringToFront, ExtractionOperation: 'Window property', Window: shared.Window },
      outputs: { Property: 'The property' },
      keywords: ['read', 'title', 'process'],
    },
    'UIAutomation.HoverOnElement': {
      title: 'Hover mouse over UI element in window',
      description: 'Moves the mouse over an element without clicking it.',
      summary: 'Hover the mouse over {Element}',
      inputs: { Element: shared.Element },
      outputs: {},
      keywords: ['pointer', 'tooltip', 'move'],
    },
    'UIAutomation.IfImage': {
      title: 'If image',
      description: 'Runs the actions up to its end only if an image is seen on the screen, or only if it is not.',
      summary: 'If image exists on the screen',
      inputs: {},
      outputs: {},
      variants: {
        'UIAutomation.IfImage.DoesNotExistOnForeground': {
          title: "Doesn't exist on the foreground window",
          summary: "If image doesn't exist on the foreground window",
        },
        'UIAutomation.IfImage.DoesNotExistOnScreen': {
          title: "Doesn't exist on the screen",
          summary: "If image doesn't exist on the screen",
        },
        'UIAutomation.IfImage.DoesNotExistOnSubregionOfForeground': {
          title: "Doesn't exist on a subregion of the foreground window",
          summary: "If image doesn't exist on a subregion of the foreground window",
        },
        'UIAutomation.IfImage.DoesNotExistOnSubregionOfScreen': {
          title: "Doesn't exist on a subregion of the screen",
          summary: "If image doesn't exist on a subregion of the screen",
        },
        'UIAutomation.IfImage.ExistsOnForeground': {
          title: 'Exists on the foreground window',
          summary: 'If image exists on the foreground window',
        },
        'UIAutomation.IfImage.ExistsOnScreen': { title: 'Exists on the screen' },
        'UIAutomation.IfImage.ExistsOnSubregionOfForeground': {
          title: 'Exists on a subregion of the foreground window',
          summary: 'If image exists on a subregion of the foreground window',
        },
        'UIAutomation.IfImage.ExistsOnSubregionOfScreen': {
          title: 'Exists on a subregion of the screen',
          summary: 'If image exists on a subregion of the screen',
        },
      },
      keywords: ['picture', 'condition', 'screen'],
    },
    'UIAutomation.IfRemoteDesktopIsAvailable': {
      title: 'If remote desktop is available',
      description: 'Runs the actions up to its end only if the elements of a remote desktop can be reached, or only if they can not.',
      summary: 'If the remote desktop of {Control}: {Mode}',
      inputs: { Mode: shared.RemoteDesktopMode, Control: shared.RemoteDesktop },
      outputs: {},
      keywords: ['RDP', 'Citrix', 'virtual desktop', 'condition'],
    },
    'UIAutomation.IfWindow': {
      title: 'If window',
      description: 'Runs the actions up to its end only if a window is open or in the foreground, or only if it is not.',
      summary: `If ${theWindow} is open`,
      inputs: {
        InstantCheck: shared.InstantCheck,
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.IfWindow.IsFocused': { title: 'Is focused, by window UI element', summary: `If ${theWindow} is focused` },
        'UIAutomation.IfWindow.IsFocusedByInstanceOrHandle': {
          title: 'Is focused, by window instance/handle',
          summary: `If ${theWindow} is focused`,
        },
        'UIAutomation.IfWindow.IsFocusedByTitleClass': {
          title: 'Is focused, by title and/or class',
          summary: `If ${theWindow} is focused`,
        },
        'UIAutomation.IfWindow.IsNotFocused': { title: "Isn't focused, by window UI element", summary: `If ${theWindow} isn't focused` },
        'UIAutomation.IfWindow.IsNotFocusedByInstanceOrHandle': {
          title: "Isn't focused, by window instance/handle",
          summary: `If ${theWindow} isn't focused`,
        },
        'UIAutomation.IfWindow.IsNotFocusedByTitleClass': {
          title: "Isn't focused, by title and/or class",
          summary: `If ${theWindow} isn't focused`,
        },
        'UIAutomation.IfWindow.IsNotOpen': { title: "Isn't open, by window UI element", summary: `If ${theWindow} isn't open` },
        'UIAutomation.IfWindow.IsNotOpenByInstanceOrHandle': {
          title: "Isn't open, by window instance/handle",
          summary: `If ${theWindow} isn't open`,
        },
        'UIAutomation.IfWindow.IsNotOpenByTitleClass': {
          title: "Isn't open, by title and/or class",
          summary: `If ${theWindow} isn't open`,
        },
        'UIAutomation.IfWindow.IsOpen': { title: 'Is open, by window UI element' },
        'UIAutomation.IfWindow.IsOpenByInstanceOrHandle': { title: 'Is open, by window instance/handle' },
        'UIAutomation.IfWindow.IsOpenByTitleClass': { title: 'Is open, by title and/or class' },
      },
      keywords: ['exists', 'foreground', 'condition'],
    },
    'UIAutomation.IfWindowContains': {
      title: 'If window contains',
      description: 'Runs the actions up to its end only if a window contains an element or a text, or only if it does not.',
      summary: 'If window contains {Element}',
      inputs: {
        InstantCheck: shared.InstantCheck,
        Element: shared.Element,
        State: shared.State,
        Text: shared.CheckedText,
        Window: shared.CheckedWindow,
      },
      outputs: {},
      variants: {
        'UIAutomation.IfWindowContains.WindowContainsElement': { title: 'Contains UI element' },
        'UIAutomation.IfWindowContains.WindowContainsElementInState': {
          title: 'Contains UI element in a state',
          summary: 'If window contains {Element}: {State}',
        },
        'UIAutomation.IfWindowContains.WindowContainsText': {
          title: 'Contains text',
          summary: 'If window {Window} contains text {Text}',
        },
        'UIAutomation.IfWindowContains.WindowDoesNotContainElement': {
          title: "Doesn't contain UI element",
          summary: "If window doesn't contain {Element}",
        },
        'UIAutomation.IfWindowContains.WindowDoesNotContainText': {
          title: "Doesn't contain text",
          summary: "If window {Window} doesn't contain text {Text}",
        },
      },
      keywords: ['exists', 'text', 'condition'],
    },
    'UIAutomation.MoveWindow': {
      title: 'Move window',
      description: 'Moves a window to a place on the screen.',
      summary: `Move ${theWindow} to {X}, {Y}`,
      inputs: {
        X: { label: 'Position X', help: 'Pixels from the left edge of the screen' },
        Y: { label: 'Position Y', help: 'Pixels from the top edge of the screen' },
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.MoveWindow.Move': byWindow.element,
        'UIAutomation.MoveWindow.MoveByInstanceOrHandle': byWindow.instance,
        'UIAutomation.MoveWindow.MoveByTitleClass': byWindow.title,
      },
      keywords: ['position', 'place'],
    },
    'UIAutomation.PopulateTextField': {
      title: 'Populate text field in window',
      description: 'Enters text into a text field with the keyboard, or simulates that without taking the keyboard.',
      summary: 'Populate text field {TextField} with {Text}',
      inputs: {
        Text: 'Text to fill in',
        Mode: "If field isn't empty",
        TextField: 'Text box',
        ClickType: 'Click before populating',
      },
      outputs: {},
      variants: {
        'UIAutomation.PopulateTextField.PopulateTextField': { title: 'With the keyboard' },
        'UIAutomation.PopulateTextField.SimulatePopulateTextField': { title: 'Simulate action' },
      },
      keywords: ['type', 'enter', 'write', 'fill', 'input'],
    },
    'UIAutomation.PressButton': {
      title: 'Press button in window',
      description: 'Presses a button of a window.',
      summary: 'Press button {Button}',
      inputs: {
        Simulate: { label: 'Simulate action', help: 'Without moving the mouse; not every button allows it.' },
        Button: shared.Element,
      },
      outputs: {},
      keywords: ['click'],
    },
    'UIAutomation.ResizeWindow': {
      title: 'Resize window',
      description: 'Gives a window another width and height.',
      summary: `Resize ${theWindow} to {Width} x {Height}`,
      inputs: {
        Width: { label: 'Width', help: 'In pixels' },
        Height: { label: 'Height', help: 'In pixels' },
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.ResizeWindow.Resize': byWindow.element,
        'UIAutomation.ResizeWindow.ResizeByInstanceOrHandle': byWindow.instance,
        'UIAutomation.ResizeWindow.ResizeByTitleClass': byWindow.title,
      },
      keywords: ['size', 'width', 'height'],
    },
    'UIAutomation.SelectMenuOption': {
      title: 'Select menu option in window',
      description: 'Opens the menus that lead to an option and chooses it.',
      summary: 'Select menu option {Control}',
      inputs: { Control: { label: 'UI element', help: 'The option' } },
      outputs: {},
      keywords: ['choose', 'command'],
    },
    'UIAutomation.SelectRadioButton': {
      title: 'Select radio button in window',
      description: 'Selects a radio button; the others of its group are then no longer selected.',
      summary: 'Select radio button {RadioButton}',
      inputs: { RadioButton: 'Radio button' },
      outputs: {},
      keywords: ['choose', 'option'],
    },
    'UIAutomation.SelectTab': {
      title: 'Select tab in window',
      description: 'Shows one of several tabs.',
      summary: 'Select tab {Tab}',
      inputs: { Tab: 'Tab' },
      outputs: {},
      keywords: ['switch', 'page'],
    },
    'UIAutomation.SetCheckboxState': {
      title: 'Set checkbox state in window',
      description: 'Selects or clears a checkbox.',
      summary: 'Set checkbox {Checkbox} to {CheckboxState}',
      inputs: { CheckboxState: 'Set checkbox state to', Checkbox: 'Checkbox' },
      outputs: {},
      keywords: ['tick', 'check', 'uncheck'],
    },
    'UIAutomation.SetDropDownListValueInWindow': {
      title: 'Set drop-down list value in window',
      description: 'Chooses one or several options of a list, by name or by position, or clears the choice.',
      summary: 'Select[ {OptionsNames}][ option {OptionsIndeces}] in list {DropDownList}',
      inputs: {
        DropDownList: 'Drop-down list',
        OptionsIndeces: { label: 'Option indices', help: 'A position or a list of positions; options count from 1.' },
        OptionsNames: { label: 'Option names', help: 'A name or a list of names' },
        UseRegularExpressions: { label: 'Use regular expressions', help: 'Each name is a regular expression.' },
      },
      outputs: {},
      variants: {
        'UIAutomation.SetDropDownListValueInWindow.ClearDropDownListValue': {
          title: 'Clear selected options',
          summary: 'Clear the selected options of list {DropDownList}',
        },
        'UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByIndex': { title: 'Select options by index' },
        'UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByName': { title: 'Select options by name' },
      },
      keywords: ['combo box', 'choose', 'select'],
    },
    'UIAutomation.SetWindowState': {
      title: 'Set window state',
      description: 'Restores, maximises or minimises a window.',
      summary: `Set ${theWindow} to {State}`,
      inputs: {
        State: 'Window state',
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.SetWindowState.SetState': byWindow.element,
        'UIAutomation.SetWindowState.SetStateByInstanceOrHandle': byWindow.instance,
        'UIAutomation.SetWindowState.SetStateByTitleClass': byWindow.title,
      },
      keywords: ['maximize', 'minimize', 'restore'],
    },
    'UIAutomation.SetWindowVisibility': {
      title: 'Set window visibility',
      description: 'Hides a window or shows a hidden one again. A hidden window also leaves the taskbar.',
      summary: `Set ${theWindow} to {Visibility}`,
      inputs: {
        Visibility: 'Visibility',
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.SetWindowVisibility.SetVisibility': byWindow.element,
        'UIAutomation.SetWindowVisibility.SetVisibilityByInstanceOrHandle': byWindow.instance,
        'UIAutomation.SetWindowVisibility.SetVisibilityByTitleClass': byWindow.title,
      },
      keywords: ['hide', 'show'],
    },
    'UIAutomation.TakeScreenshotOfUIElement': {
      title: 'Take screenshot of UI element',
      description: 'Takes a picture of an element of a window, into the clipboard or a file.',
      summary: 'Take a screenshot of {Control} into the clipboard',
      inputs: { Control: shared.Element, ImageFormat: 'Image format', ImageFilePath: 'Image file' },
      outputs: { ImageFile: 'The file' },
      variants: {
        'UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElement': { title: 'Into the clipboard' },
        'UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElementAndSaveToFile': {
          title: 'Into a file',
          summary: 'Take a screenshot of {Control} into {ImageFilePath}',
        },
      },
      keywords: ['picture', 'capture', 'image'],
    },
    'UIAutomation.UseDesktop': {
      title: 'Use desktop',
      description: 'Clicks an element of the desktop or the taskbar.',
      summary: 'Click {Control} of the desktop: {ClickType}',
      inputs: {
        Control: shared.Element,
        ClickType: 'Click type',
        LaunchNewApplication: {
          label: 'Launch new application when left-clicking on the taskbar',
          help: 'When off, a window that is open already comes to the foreground.',
        },
      },
      outputs: {},
      keywords: ['taskbar', 'start menu', 'icon'],
    },
    'UIAutomation.WaitForImage': {
      title: 'Wait for image',
      description: 'Holds the flow until an image appears on the screen or disappears from it.',
      summary: 'Wait for image to appear on the screen',
      inputs: {},
      outputs: {},
      variants: {
        'UIAutomation.WaitForImage.ToAppearOnForegroundWindow': {
          title: 'To appear on the foreground window',
          summary: 'Wait for image to appear on the foreground window',
        },
        'UIAutomation.WaitForImage.ToAppearOnScreen': { title: 'To appear on the screen' },
        'UIAutomation.WaitForImage.ToAppearOnSubregionOfForegroundWindow': {
          title: 'To appear on a subregion of the foreground window',
          summary: 'Wait for image to appear on a subregion of the foreground window',
        },
        'UIAutomation.WaitForImage.ToAppearOnSubregionOfScreen': {
          title: 'To appear on a subregion of the screen',
          summary: 'Wait for image to appear on a subregion of the screen',
        },
        'UIAutomation.WaitForImage.ToDisappearFromForegroundWindow': {
          title: 'To disappear from the foreground window',
          summary: 'Wait for image to disappear from the foreground window',
        },
        'UIAutomation.WaitForImage.ToDisappearFromScreen': {
          title: 'To disappear from the screen',
          summary: 'Wait for image to disappear from the screen',
        },
        'UIAutomation.WaitForImage.ToDisappearFromSubregionOfForegroundWindow': {
          title: 'To disappear from a subregion of the foreground window',
          summary: 'Wait for image to disappear from a subregion of the foreground window',
        },
        'UIAutomation.WaitForImage.ToDisappearFromSubregionOfScreen': {
          title: 'To disappear from a subregion of the screen',
          summary: 'Wait for image to disappear from a subregion of the screen',
        },
      },
      keywords: ['picture', 'pause', 'screen'],
    },
    'UIAutomation.WaitForRemoteDesktop': {
      title: 'Wait for remote desktop',
      description: 'Holds the flow until the elements of a remote desktop can be reached, or can no longer be reached.',
      summary: 'Wait for the remote desktop of {Control}: {Mode}',
      inputs: { Mode: 'Wait until remote desktop', Control: shared.RemoteDesktop },
      outputs: {},
      keywords: ['RDP', 'Citrix', 'virtual desktop', 'pause'],
    },
    'UIAutomation.WaitForWindow': {
      title: 'Wait for window',
      description: 'Holds the flow until a window opens or closes, or gets or loses the focus.',
      summary: `Wait for ${theWindow} to open`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
        FocusWindow: 'Focus window after it opens',
      },
      outputs: {},
      variants: {
        'UIAutomation.WaitForWindow.ToBecomeFocused': {
          title: 'To become focused, by window UI element',
          summary: `Wait for ${theWindow} to become focused`,
        },
        'UIAutomation.WaitForWindow.ToBecomeFocusedByInstanceOrHandle': {
          title: 'To become focused, by window instance/handle',
          summary: `Wait for ${theWindow} to become focused`,
        },
        'UIAutomation.WaitForWindow.ToBecomeFocusedByTitleClass': {
          title: 'To become focused, by title and/or class',
          summary: `Wait for ${theWindow} to become focused`,
        },
        'UIAutomation.WaitForWindow.ToClose': {
          title: 'To close, by window UI element',
          summary: `Wait for ${theWindow} to close`,
        },
        'UIAutomation.WaitForWindow.ToCloseByInstanceOrHandle': {
          title: 'To close, by window instance/handle',
          summary: `Wait for ${theWindow} to close`,
        },
        'UIAutomation.WaitForWindow.ToCloseByTitleClass': {
          title: 'To close, by title and/or class',
          summary: `Wait for ${theWindow} to close`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocus': {
          title: 'To lose focus, by window UI element',
          summary: `Wait for ${theWindow} to lose focus`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocusByInstanceOrHandle': {
          title: 'To lose focus, by window instance/handle',
          summary: `Wait for ${theWindow} to lose focus`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocusByTitleClass': {
          title: 'To lose focus, by title and/or class',
          summary: `Wait for ${theWindow} to lose focus`,
        },
        'UIAutomation.WaitForWindow.ToOpen': { title: 'To open, by window UI element' },
        'UIAutomation.WaitForWindow.ToOpenByInstanceOrHandle': { title: 'To open, by window instance/handle' },
        'UIAutomation.WaitForWindow.ToOpenByTitleClass': { title: 'To open, by title and/or class' },
      },
      keywords: ['pause', 'appear', 'until'],
    },
    'UIAutomation.WaitForWindowContent': {
      title: 'Wait for window content',
      description: 'Holds the flow until a window contains an element or a text, or no longer contains it.',
      summary: 'Wait for window to contain {Element}',
      inputs: { Element: shared.Element, State: shared.State, Text: shared.CheckedText, Window: shared.CheckedWindow },
      outputs: {},
      variants: {
        'UIAutomation.WaitForWindowContent.WindowToContainElement': { title: 'Contains UI element' },
        'UIAutomation.WaitForWindowContent.WindowToContainElementInState': {
          title: 'Contains UI element in a state',
          summary: 'Wait for window to contain {Element}: {State}',
        },
        'UIAutomation.WaitForWindowContent.WindowToContainText': {
          title: 'Contains text',
          summary: 'Wait for window {Window} to contain text {Text}',
        },
        'UIAutomation.WaitForWindowContent.WindowToNotContainElement': {
          title: "Doesn't contain UI element",
          summary: 'Wait for window to no longer contain {Element}',
        },
        'UIAutomation.WaitForWindowContent.WindowToNotContainText': {
          title: "Doesn't contain text",
          summary: 'Wait for window {Window} to no longer contain text {Text}',
        },
      },
      keywords: ['pause', 'appear', 'text', 'until'],
    },
  },
  options: {
    ClickType: clickTypes,
    RectangleEdgePoint: edgePoints,
    DragAndDropClickType: { LeftClick: 'Left click', RightClick: 'Right click' },
    TreeNodeOperation: { Expand: 'Expand', Collapse: 'Collapse' },
    WindowProperties: {
      Title: 'Window title',
      Text: 'Window text',
      Bounds: 'Window location and size',
      ProcessName: 'Process name',
    },
    CheckRemoteDesktopAvailabilityMode: { IsAvailable: 'Is available', IsNotAvailable: "Isn't available" },
    State: { Enabled: 'Enabled', Disabled: 'Disabled' },
    PopulateTextMode: { Replace: 'Replace text', Append: 'Append text' },
    PopulateMouseClickType: { SingleClick: 'Left click', DoubleClick: 'Double click', None: 'No' },
    CheckboxState: { Checked: 'Checked', Unchecked: 'Unchecked' },
    WindowState: { Restored: 'Restored', Maximized: 'Maximized', Minimized: 'Minimized' },
    Visibility: { Visible: 'Visible', Hidden: 'Hidden' },
    ImageFormat: { Bmp: 'BMP', Gif: 'GIF', Jpeg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
    DesktopClickType: { LeftClick: 'Left click', RightClick: 'Right click', DoubleClick: 'Double click' },
  },
};
