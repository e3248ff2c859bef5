import { homedir } from 'node:os';
import { type ActionContext, ActionError, defineAction, Instance, parameters } from '@tandem/desktop-engine';
import { DIRECTORY_ERROR, existingFolder } from '../file/source-files.ts';
import { CODE_PAGES, charsetOfCodePage } from '../machine/code-pages.ts';
import { pathFor } from '../machine/machine-path.ts';
import { patternOf, plainPattern } from '../machine/pattern.ts';
import { CMD_SESSION, CmdSession, openCmdSession } from './cmd-session.ts';
import { CLOSED_ERROR, TIMEOUT_ERROR, waitForText } from './wait-for-text.ts';

const { boolean, choice, instance, integer, path, text } = parameters;
const START_ERROR = 'StartCmdSessionError';
const OPEN_ERRORS = [START_ERROR, DIRECTORY_ERROR];
const DIRECTORY = { Directory: path('') } as const;
const SESSION = { Session: instance(CMD_SESSION, CmdSession) } as const;

async function open(directory: string, codePage: string, action: ActionContext): Promise<{ readonly Session: Instance }> {
  const charset = charsetOfCodePage(codePage);
  if (charset === undefined) throw new ActionError(START_ERROR, `The encoding '${codePage}' cannot be read here. Take UTF-8.`);
  const folder = directory === '' ? homedir() : existingFolder(pathFor('read', directory, action));
  const session = await openCmdSession({ folder, charset }).catch((thrown: unknown) => {
    throw new ActionError(
      START_ERROR,
      `The command session cannot be started: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    );
  });
  session.whenEnded(action.closeAtEnd(() => session.close()));
  return { Session: new Instance(CMD_SESSION, session, { IsAlive: () => session.isAlive, ProcessId: () => session.processId }) };
}

/** What an ended session has left to read can still be read. */
function requireReadable(session: CmdSession): void {
  if (!session.isAlive && session.peek() === '') throw closed();
}

function closed(): ActionError {
  return new ActionError(CLOSED_ERROR, "The command session is closed. Open another one with 'Open CMD session'.");
}

export const CMD_ACTIONS = [
  defineAction({
    id: 'Cmd.Open.Open',
    aliases: ['Cmd.Open'],
    title: 'Open CMD session',
    parameters: DIRECTORY,
    outputs: ['Session'],
    errors: OPEN_ERRORS,
    run: ({ Directory }, action) => open(Directory, 'utf_8', action),
  }),
  defineAction({
    id: 'Cmd.Open.OpenWithCodePage',
    title: 'Open CMD session',
    parameters: { ...DIRECTORY, Encoding: choice(CODE_PAGES, 'utf_8') },
    outputs: ['Session'],
    errors: OPEN_ERRORS,
    run: ({ Directory, Encoding }, action) => open(Directory, Encoding, action),
  }),
  defineAction({
    id: 'Cmd.ReadFromCmdSession.Read',
    aliases: ['Cmd.ReadFromCmdSession', 'Cmd.Read'],
    title: 'Read from CMD session',
    parameters: SESSION,
    outputs: ['CmdOutput'],
    errors: [CLOSED_ERROR],
    run: ({ Session }) => {
      requireReadable(Session);
      const CmdOutput = Session.peek();
      Session.clear();
      return { CmdOutput };
    },
  }),
  defineAction({
    id: 'Cmd.ReadFromCmdSession.ReadAndSplit',
    title: 'Read from CMD session',
    parameters: SESSION,
    outputs: ['CmdOutput', 'CmdError'],
    errors: [CLOSED_ERROR],
    run: ({ Session }) => {
      requireReadable(Session);
      const [CmdOutput, CmdError] = [Session.peek('output'), Session.peek('error')];
      Session.clear();
      return { CmdOutput, CmdError };
    },
  }),
  defineAction({
    id: 'Cmd.Write',
    title: 'Write to CMD session',
    parameters: { ...SESSION, Command: text(), SendEnter: boolean(true) },
    errors: [CLOSED_ERROR],
    run: ({ Session, Command, SendEnter }) => {
      if (!Session.isAlive) throw closed();
      Session.write(Command, SendEnter);
      return {};
    },
  }),
  defineAction({
    id: 'Cmd.WaitForText',
    title: 'Wait for text on CMD session',
    parameters: { ...SESSION, Text: text(), IsRegEx: boolean(false), Timeout: integer(0), IgnoreCase: boolean(true) },
    errors: [CLOSED_ERROR, TIMEOUT_ERROR, 'InvalidRegularExpressionError'],
    run: async ({ Session, Text, IsRegEx, Timeout, IgnoreCase }, action) => {
      const pattern = IsRegEx ? patternOf(Text, IgnoreCase) : plainPattern(Text, IgnoreCase);
      await waitForText(Session, { pattern, timeoutSeconds: Timeout }, action);
      return {};
    },
  }),
  defineAction({
    id: 'Cmd.Close',
    title: 'Close CMD session',
    parameters: SESSION,
    run: async ({ Session }) => {
      Session.clear();
      await Session.close();
      return {};
    },
  }),
];
