import { SCHEME_TYPE } from './scheme-type.ts';

/** The desktop entry of the URL handler (Desktop Entry Specification 1.5). @param command program and arguments, before the URL */
export function desktopEntry(command: readonly string[]): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Tandem',
    'Comment=Opens the desktop flow designer of Tandem on this computer',
    'Comment[de]=Öffnet den Desktop-Flow-Designer von Tandem auf diesem Computer',
    `Exec=${command.map(quoteArgument).join(' ')} %u`,
    'Terminal=false',
    'NoDisplay=true',
    'StartupNotify=false',
    `MimeType=${SCHEME_TYPE};`,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Quoted by the rules of the key `Exec`, then escaped as every string value is; a percent sign would begin a field code. What needs no
 * quotation marks gets none: xdg-open 1.1 takes them for a part of the path where it has no desktop to ask.
 */
function quoteArgument(argument: string): string {
  if (/^[A-Za-z0-9_./@:+-]+$/.test(argument)) return argument;
  const quoted = `"${argument.replace(/["`$\\]/g, (character) => `\\${character}`)}"`;
  return quoted.replaceAll('\\', '\\\\').replaceAll('%', '%%');
}
