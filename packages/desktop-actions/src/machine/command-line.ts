/**
 * The arguments of a command line as programs of Windows get them: blanks separate, double quotes hold together, `\"` is a quote.
 *
 * Source: "Parsing C++ command-line arguments" of Microsoft's reference of the C runtime.
 */
export function splitCommandLine(line: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at < line.length) {
    while (isBlank(line[at])) at++;
    if (at >= line.length) break;
    const [argument, next] = readArgument(line, at);
    found.push(argument);
    at = next;
  }
  return found;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

function readArgument(line: string, start: number): readonly [argument: string, next: number] {
  let argument = '';
  let isQuoted = false;
  let at = start;
  while (at < line.length && (isQuoted || !isBlank(line[at]))) {
    const slashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    const isBeforeQuote = line[at + slashes] === '"';
    argument += '\\'.repeat(isBeforeQuote ? Math.floor(slashes / 2) : slashes);
    at += slashes;
    if (isBeforeQuote && slashes % 2 === 1) {
      argument += '"';
      at++;
    } else if (isBeforeQuote && isQuoted && line[at + 1] === '"') {
      argument += '"';
      at += 2;
    } else if (isBeforeQuote) {
      isQuoted = !isQuoted;
      at++;
    } else if (at < line.length && (isQuoted || !isBlank(line[at]))) {
      argument += line[at];
      at++;
    }
  }
  return [argument, at];
}
