import { type UrlHandler, urlHandler } from '@tandem/machine';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { ExitCode, type Terminal, UsageError } from '../terminal.ts';
import { OPEN_URL_COMMAND } from './open-url-words.ts';

export const urlHandlerCommand: Command = {
  name: 'machine url-handler',
  usage: 'install|remove|status [--all-users]',
  summary: 'What opens the designer when a person chooses Launch app in the portal; the agent installs it for its own user by itself.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { 'all-users': { type: 'boolean', default: false } });
    const handler = urlHandler({ isForEverybody: values['all-users'] });
    const wish = onlyOperand(positionals, 'install, remove or status');
    if (wish === 'status') return showStatus(handler, terminal);
    if (wish === 'install') handler.install(OPEN_URL_COMMAND);
    else if (wish === 'remove') handler.remove();
    else throw new UsageError(`url-handler takes install, remove or status, not "${wish}".`);
    terminal.out(
      wish === 'install' ? 'Tandem opens its launches on this computer.' : 'Tandem does not open launches on this computer any more.',
    );
    return ExitCode.done;
  },
};

const STATUS_TEXT = {
  installed: 'installed',
  outdated: 'not this program, or not the default: run "tandem machine url-handler install"',
  missing: 'not installed: run "tandem machine url-handler install"',
} as const;

function showStatus(handler: UrlHandler, terminal: Terminal): ExitCode {
  const { kind, where } = handler.status(OPEN_URL_COMMAND);
  terminal.out(`${where}: ${STATUS_TEXT[kind]}`);
  return kind === 'installed' ? ExitCode.done : ExitCode.failed;
}
