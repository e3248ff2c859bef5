import { formatFault } from './format-fault.ts';

/**
 * A GUID in one of .NET's formats: `N` digits only, `D` with hyphens, `B` in braces, `P` in parentheses, `X` as hexadecimal parts.
 *
 * @param guid in the `D` form
 * @throws TandemError `FormatInvalid`
 */
export function formatGuid(guid: string, format: string): string {
  const text = guid.toLowerCase();
  switch (format.toUpperCase()) {
    case 'N':
      return text.replaceAll('-', '');
    case '':
    case 'D':
      return text;
    case 'B':
      return `{${text}}`;
    case 'P':
      return `(${text})`;
    case 'X':
      return hexadecimalParts(text);
    default:
      throw formatFault(format, 'guid');
  }
}

function hexadecimalParts(guid: string): string {
  const [first, second, third, fourth = '', fifth = ''] = guid.split('-');
  const bytes = (fourth + fifth).match(/../g) ?? [];
  return `{0x${first},0x${second},0x${third},{${bytes.map((byte) => `0x${byte}`).join(',')}}}`;
}
