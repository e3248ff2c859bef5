import type { XmlDeclaration } from './xml-node.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads `<?xml version="1.0" encoding="…" standalone="…"?>` at the start of a document, when it is there. */
export function readDeclaration(scanner: XmlScanner): XmlDeclaration | undefined {
  if (!/^<\?xml[ \t\r\n?]/.test(scanner.text.slice(0, 6))) return undefined;
  scanner.at = '<?xml'.length;
  const version = pseudoAttribute(scanner, 'version');
  if (version !== '1.0') throw scanner.fault('the declaration must start with version="1.0", the only version of XML that can be read.');
  const encoding = pseudoAttribute(scanner, 'encoding');
  if (encoding !== undefined && !/^[A-Za-z][\w.-]*$/.test(encoding)) throw scanner.fault(`'${encoding}' is no name of an encoding.`);
  const standalone = pseudoAttribute(scanner, 'standalone');
  if (standalone !== undefined && standalone !== 'yes' && standalone !== 'no') throw scanner.fault("standalone must be 'yes' or 'no'.");
  scanner.space();
  scanner.expect('?>', 'at the end of the declaration, behind version, encoding and standalone in this order');
  return { kind: 'declaration', version, encoding, standalone };
}

function pseudoAttribute(scanner: XmlScanner, name: string): string | undefined {
  const start = scanner.at;
  if (scanner.space() && scanner.takes(name)) return scanner.quoted(name);
  scanner.at = start;
  return undefined;
}
