import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';
import { ENCODING_NAMES } from '../encoding-names.ts';

/** Fields that several actions have. */
const shared = { Session: 'CMD session' } as const satisfies Record<string, FieldTexts>;

export const cmd: ModuleTexts = {
  module: 'Cmd',
  title: 'CMD session',
  actions: {
    'Cmd.Close': {
      title: 'Close CMD session',
      description: 'Ends the command prompt of a session.',
      summary: 'Close {Session}',
      inputs: { Session: shared.Session },
      outputs: {},
      keywords: ['exit', 'end', 'command prompt'],
    },
    'Cmd.Open': {
      title: 'Open CMD session',
      description: 'Opens a command prompt that stays open for the other actions of this group.',
      notes:
        'On Windows it is the command prompt. On Linux it is /bin/sh, which knows other commands and prints neither a prompt nor the commands themselves. The session is closed at the end of the run, with all that it started.',
      summary: 'Open a CMD session[ in folder {Directory}] and store it into {Session}',
      inputs: { Directory: 'Working folder', Encoding: 'Encoding' },
      outputs: { Session: 'The session that the other actions work with' },
      variants: {
        'Cmd.Open.Open': { title: 'Encoding of the system' },
        'Cmd.Open.OpenWithCodePage': {
          title: 'Another encoding',
          summary: 'Open a CMD session[ in folder {Directory}] with encoding {Encoding} and store it into {Session}',
        },
      },
      keywords: ['command prompt', 'shell', 'console', 'DOS'],
    },
    'Cmd.ReadFromCmdSession': {
      title: 'Read from CMD session',
      description: 'Gives what the session has printed since it was last read, errors with it or apart.',
      summary: 'Read the output of {Session} into {CmdOutput}',
      inputs: { Session: shared.Session },
      outputs: { CmdOutput: 'What the session printed', CmdError: 'What the session printed as errors' },
      variants: {
        'Cmd.ReadFromCmdSession.Read': { title: 'Output and errors together' },
        'Cmd.ReadFromCmdSession.ReadAndSplit': {
          title: 'Output and errors apart',
          summary: 'Read the output of {Session} into {CmdOutput} and its errors into {CmdError}',
        },
      },
      keywords: ['output', 'get', 'stdout', 'stderr'],
    },
    'Cmd.WaitForText': {
      title: 'Wait for text on CMD session',
      description: 'Pauses the flow until the session prints a text. It fails when the time is up before that.',
      summary: 'Wait for {Text} on {Session}',
      inputs: {
        Session: shared.Session,
        Text: 'Text to wait for',
        IsRegEx: 'Text is a regular expression',
        Timeout: { label: 'Timeout in seconds', help: '0 waits for as long as it takes.' },
        IgnoreCase: 'Ignore case',
      },
      outputs: {},
      keywords: ['output', 'prompt', 'appear'],
    },
    'Cmd.Write': {
      title: 'Write to CMD session',
      description: 'Types a command into the session, and runs it when Enter follows.',
      summary: 'Write {Command} to {Session}',
      inputs: { Session: shared.Session, Command: 'Command', SendEnter: 'Send Enter after the command' },
      outputs: {},
      keywords: ['run', 'execute', 'input', 'command'],
    },
  },
  options: { Encoding: ENCODING_NAMES },
  errors: {
    CmdSessionClosedError: 'The session is closed',
    DirectoryNotFoundError: 'The working folder does not exist',
    InvalidRegularExpressionError: 'The text is no valid regular expression',
    StartCmdSessionError: 'The session cannot be started',
    TimeoutError: 'The text does not appear within the timeout',
  },
};
