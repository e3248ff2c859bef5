import { resetPassword } from '@tandem/server';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { dataFolders, defaultDataDirectory } from '../start/data-directory.ts';
import { ExitCode } from '../terminal.ts';

export const resetPasswordCommand: Command = {
  name: 'account reset-password',
  usage: 'E-MAIL [--data DIR]',
  summary: 'Gives an account a new password, for whoever holds the data directory; the server must be stopped.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { data: { type: 'string' } });
    const email = onlyOperand(positionals, 'E-MAIL');
    const { server: dataDir } = dataFolders(values.data ?? defaultDataDirectory());
    const password = await resetPassword({ dataDir, email });
    terminal.out(`The new password of ${email} is ${password}`);
    terminal.note('It is shown this once, and every browser that was signed in is signed out.');
    return ExitCode.done;
  },
};
