import { type ActionContext, defineAction, type Outputs, parameters } from '@tandem/desktop-engine';
import { ask, DIALOG_ERRORS } from './ask.ts';

const { boolean, choice, integer, text } = parameters;

const BUTTONS = {
  OK: ['OK'],
  OKCancel: ['OK', 'Cancel'],
  YesNo: ['Yes', 'No'],
  YesNoCancel: ['Yes', 'No', 'Cancel'],
  AbortRetryIgnore: ['Abort', 'Retry', 'Ignore'],
  RetryCancel: ['Retry', 'Cancel'],
} as const;
const CHOICES = ['OK', 'OKCancel', 'YesNo', 'YesNoCancel', 'AbortRetryIgnore', 'RetryCancel'] as const;
const DEFAULTS = ['Button1', 'Button2', 'Button3'] as const;

const MESSAGE = {
  Title: text(''),
  Message: text(''),
  Icon: choice(['None', 'Information', 'Question', 'Warning', 'ErrorIcon'], 'None'),
  Buttons: choice(CHOICES, 'OK'),
  DefaultButton: choice(DEFAULTS, 'Button1'),
  IsTopMost: boolean(false),
} as const;

interface Message {
  readonly Title: string;
  readonly Message: string;
  readonly Icon: 'None' | 'Information' | 'Question' | 'Warning' | 'ErrorIcon';
  readonly Buttons: keyof typeof BUTTONS;
  readonly DefaultButton: (typeof DEFAULTS)[number];
  readonly IsTopMost: boolean;
  readonly Timeout?: number;
}

async function show(message: Message, context: ActionContext): Promise<Outputs<'ButtonPressed'>> {
  const buttons = BUTTONS[message.Buttons];
  const wished = DEFAULTS.indexOf(message.DefaultButton);
  const { button } = await ask(
    {
      kind: 'message',
      title: message.Title,
      message: message.Message,
      icon: message.Icon,
      buttons,
      // Windows takes the first one for a button that the box does not have.
      defaultButton: wished < buttons.length ? wished : 0,
      isTopMost: message.IsTopMost,
      ...(message.Timeout === undefined ? {} : { timeoutMs: Math.max(0, message.Timeout) * 1000 }),
    },
    context,
  );
  return { ButtonPressed: button };
}

export const MESSAGE_ACTIONS = [
  defineAction({
    id: 'Display.ShowMessageDialog.ShowMessage',
    title: 'Display message',
    parameters: MESSAGE,
    outputs: ['ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: show,
  }),
  defineAction({
    id: 'Display.ShowMessageDialog.ShowMessageWithTimeout',
    title: 'Display message',
    parameters: { ...MESSAGE, Timeout: integer(3) },
    outputs: ['ButtonPressed'],
    errors: DIALOG_ERRORS,
    run: show,
  }),
];
