import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = { IsTopMost: 'Keep always on top', Title: 'Dialog title', InitialDirectory: 'Initial folder' } as const satisfies Record<
  string,
  FieldTexts
>;

/** Outputs that several actions have. */
const sharedOutputs = {
  ButtonPressed: 'The button that was pressed, in English whatever the language: OK, Cancel, Yes …',
} as const satisfies Record<string, string>;

export const display: ModuleTexts = {
  module: 'Display',
  title: 'Message boxes',
  actions: {
    'Display.InputDialog': {
      title: 'Display input dialog',
      description: 'Asks the person at the machine for a text and waits for the answer.',
      notes: 'A password is sensitive: the log does not show it. Where nobody is at the screen, the policy of the machine decides.',
      summary: 'Ask {Message} and store the answer into {UserInput}',
      inputs: {
        InputType: 'Input type',
        IsTopMost: shared.IsTopMost,
        DefaultValue: 'Default value',
        Message: 'Input dialog message',
        Title: 'Input dialog title',
      },
      outputs: { UserInput: 'The text that was entered', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['prompt', 'ask', 'question', 'password'],
    },
    'Display.SelectDateDialog': {
      title: 'Display select date dialog',
      description: 'Lets the person at the machine choose a date, or the first and last date of a range.',
      notes: 'Cancelled, the dates are Blank. Where nobody is at the screen, the policy of the machine decides.',
      summary: 'Ask for a date with {Message} and store it into {SelectedDate}',
      inputs: {
        DateDialogFormat: 'Prompt for',
        IsTopMost: shared.IsTopMost,
        DefaultValue: 'Default value',
        Message: 'Dialog message',
        Title: shared.Title,
        DefaultValueForSecondDate: 'Default value for end date',
      },
      outputs: {
        SelectedDate: 'The date that was chosen, the first one of a range',
        ButtonPressed: sharedOutputs.ButtonPressed,
        SecondSelectedDate: 'The last date of the range',
      },
      variants: {
        'Display.SelectDateDialog.SelectDate': { title: 'Single date' },
        'Display.SelectDateDialog.SelectDateRange': {
          title: 'Date range (2 dates)',
          summary: 'Ask for a date range with {Message} and store it into {SelectedDate} and {SecondSelectedDate}',
        },
      },
      keywords: ['calendar', 'day', 'range'],
    },
    'Display.SelectFileDialog': {
      title: 'Display select file dialog',
      description: 'Lets the person at the machine choose one or several files.',
      notes: 'Needs the program zenity on the machine. Windows on top of all others are up to the desktop.',
      summary: 'Ask for a file and store it into {SelectedFile}',
      inputs: {
        IsTopMost: shared.IsTopMost,
        CheckIfFileExists: 'Check if file exists',
        FileFilter: { label: 'File filter', help: 'Pattern of the files to show, for example *.txt' },
        InitialDirectory: shared.InitialDirectory,
        Title: shared.Title,
      },
      outputs: {
        SelectedFile: 'The file that was chosen',
        ButtonPressed: sharedOutputs.ButtonPressed,
        SelectedFiles: 'The files that were chosen',
      },
      variants: {
        'Display.SelectFileDialog.SelectFile': { title: 'Single file' },
        'Display.SelectFileDialog.SelectFiles': { title: 'Multiple files', summary: 'Ask for files and store them into {SelectedFiles}' },
      },
      keywords: ['open', 'browse', 'pick'],
    },
    'Display.SelectFolder': {
      title: 'Display select folder dialog',
      description: 'Lets the person at the machine choose a folder.',
      notes: 'Needs the program zenity on the machine.',
      summary: 'Ask for a folder and store it into {SelectedFolder}',
      inputs: { IsTopMost: shared.IsTopMost, Description: 'Dialog description', InitialDirectory: shared.InitialDirectory },
      outputs: { SelectedFolder: 'The folder that was chosen', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['browse', 'directory', 'pick'],
    },
    'Display.SelectFromListDialog': {
      title: 'Display select from list dialog',
      description: 'Lets the person at the machine choose one or several items of a list, or enter another value.',
      notes: 'A text counts as a list of its lines. Where nobody is at the screen, the policy of the machine decides.',
      summary: 'Ask for an item of {List} and store it into {SelectedItem}',
      inputs: {
        List: 'List to choose from',
        IsTopMost: shared.IsTopMost,
        AllowEmpty: 'Allow empty selection',
        Message: 'Dialog message',
        Title: shared.Title,
        PreSelectItemsWithPlus: 'Preselect items starting with a + sign',
      },
      outputs: {
        SelectedItem: 'The item that was chosen',
        SelectedIndex: 'The index of the item, from 0',
        ButtonPressed: sharedOutputs.ButtonPressed,
        SelectedItems: 'The items that were chosen',
        SelectedIndexes: 'The indexes of the items, from 0',
      },
      variants: {
        'Display.SelectFromListDialog.SelectFromList': { title: 'One item' },
        'Display.SelectFromListDialog.SelectFromListOrInsertValue': { title: 'One item or another value' },
        'Display.SelectFromListDialog.SelectItemsFromList': {
          title: 'Several items',
          summary: 'Ask for items of {List} and store them into {SelectedItems}',
        },
      },
      keywords: ['choose', 'options', 'dropdown'],
    },
    'Display.ShowCustomDialog': {
      title: 'Display custom form',
      description: 'Shows a form of your own to the person at the machine and gives what was entered.',
      notes: "Needs Chromium, Google Chrome, Microsoft Edge or Brave on the machine. The pressed button is the id of the form's action.",
      summary: 'Show a custom form and store the entries into {CustomFormData}',
      inputs: { CardTemplateJson: { label: 'Custom form', help: 'The form as an adaptive card in JSON' } },
      outputs: { CustomFormData: 'The entries, a property for each field', ButtonPressed: sharedOutputs.ButtonPressed },
      keywords: ['adaptive card', 'input', 'fields'],
    },
    'Display.ShowMessageDialog': {
      title: 'Display message',
      description: 'Shows a message to the person at the machine and waits until a button is pressed.',
      notes: 'Whether the message stays on top is up to the desktop. Where nobody is at the screen, the policy of the machine decides.',
      summary: 'Show message {Message} and store the pressed button into {ButtonPressed}',
      inputs: {
        Icon: 'Message box icon',
        Buttons: 'Message box buttons',
        DefaultButton: 'Default button',
        IsTopMost: shared.IsTopMost,
        Message: 'Message to display',
        Title: 'Message box title',
        Timeout: { label: 'Timeout in seconds', help: 'Then the message closes by itself.' },
      },
      outputs: { ButtonPressed: sharedOutputs.ButtonPressed },
      variants: {
        'Display.ShowMessageDialog.ShowMessage': { title: 'Wait for a button' },
        'Display.ShowMessageDialog.ShowMessageWithTimeout': {
          title: 'Close message box automatically',
          summary: 'Show message {Message} for at most {Timeout} seconds and store the pressed button into {ButtonPressed}',
        },
      },
      keywords: ['popup', 'alert', 'notify', 'confirm'],
    },
  },
  errors: {
    DialogUnavailableError: 'Nobody can be asked: no person is at the screen, or the machine has no way to show the dialog.',
    DisplayDialogError: 'The dialog could not be shown.',
    InvalidCustomFormError: 'The custom form is no adaptive card.',
  },
  options: {
    InputType: { SingleLine: 'Single line', Password: 'Password', Multiline: 'Multiline' },
    DateDialogFormat: { DateOnly: 'Date only', DateAndTime: 'Date and time' },
    Icon: { None: 'None', Information: 'Information', Question: 'Question', Warning: 'Warning', ErrorIcon: 'Error' },
    Buttons: {
      OK: 'OK',
      OKCancel: 'OK - Cancel',
      YesNo: 'Yes - No',
      YesNoCancel: 'Yes - No - Cancel',
      AbortRetryIgnore: 'Abort - Retry - Ignore',
      RetryCancel: 'Retry - Cancel',
    },
    DefaultButton: { Button1: 'First button', Button2: 'Second button', Button3: 'Third button' },
  },
};
