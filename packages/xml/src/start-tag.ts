import type { NamespaceScope } from './namespace-scope.ts';
import { startsXmlName } from './xml-name.ts';
import { XML_NAMESPACE, XMLNS_NAMESPACE, type XmlAttribute, type XmlName } from './xml-node.ts';
import type { XmlScanner } from './xml-scanner.ts';

export interface StartTag {
  readonly name: XmlName;
  readonly attributes: readonly XmlAttribute[];
  /** What prefixes mean inside the element. */
  readonly scope: NamespaceScope;
  readonly isEmpty: boolean;
}

interface RawAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** Reads a tag behind its `<`. */
export function readStartTag(scanner: XmlScanner, outer: NamespaceScope): StartTag {
  const at = scanner.at;
  const name = scanner.name('an element');
  const raw = readAttributes(scanner);
  const isEmpty = scanner.takes('/');
  scanner.expect('>', `at the end of the tag of '${name}'`);
  const scope = outer.with(declarationsIn(raw, scanner));
  const resolve = new NameResolver(scanner, scope);
  return { name: resolve.element(name, at), attributes: resolve.attributes(raw), scope, isEmpty };
}

function readAttributes(scanner: XmlScanner): readonly RawAttribute[] {
  const attributes: RawAttribute[] = [];
  for (;;) {
    const hasSpace = scanner.space();
    if (scanner.isDone || scanner.sees('>') || scanner.sees('/')) return attributes;
    if (!hasSpace) throw scanner.fault('a blank is expected between attributes.');
    const at = scanner.at;
    const name = scanner.name('an attribute');
    attributes.push({ name, value: scanner.quoted(name), at });
  }
}

function declarationsIn(attributes: readonly RawAttribute[], scanner: XmlScanner): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const { name, value, at } of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    const isReserved = prefix === 'xmlns' || value === XMLNS_NAMESPACE || (prefix === 'xml') !== (value === XML_NAMESPACE);
    if (isReserved) throw scanner.fault(`the prefix or namespace of '${name}' is reserved.`, at);
    if (prefix !== '' && value === '') throw scanner.fault(`the prefix '${prefix}' needs a namespace.`, at);
    own.set(prefix, value);
  }
  return own;
}

class NameResolver {
  readonly #scanner: XmlScanner;
  readonly #scope: NamespaceScope;

  constructor(scanner: XmlScanner, scope: NamespaceScope) {
    this.#scanner = scanner;
    this.#scope = scope;
  }

  element(name: string, at: number): XmlName {
    const { prefix, local } = this.#split(name, at);
    return { prefix, local, namespace: this.#namespaceOf(prefix, at) };
  }

  attributes(raw: readonly RawAttribute[]): readonly XmlAttribute[] {
    const seen = new Set<string>();
    return raw.map(({ name, value, at }) => {
      const { prefix, local } = this.#split(name, at);
      const namespace = name === 'xmlns' ? XMLNS_NAMESPACE : prefix === '' ? '' : this.#namespaceOf(prefix, at);
      const key = `${namespace} ${local}`;
      if (seen.has(key)) throw this.#scanner.fault(`the attribute '${name}' stands here twice.`, at);
      seen.add(key);
      return { name: { prefix, local, namespace }, value };
    });
  }

  #split(name: string, at: number): { readonly prefix: string; readonly local: string } {
    if (!name.includes(':')) return { prefix: '', local: name };
    const [first = '', second = '', ...more] = name.split(':');
    if (first === '' || !startsXmlName(second) || more.length > 0) throw this.#scanner.fault(`'${name}' is no name with one prefix.`, at);
    return { prefix: first, local: second };
  }

  #namespaceOf(prefix: string, at: number): string {
    const namespace = this.#scope.namespaceOf(prefix);
    if (namespace !== undefined) return namespace;
    throw this.#scanner.fault(`the prefix '${prefix}' is not declared; add xmlns:${prefix}="…".`, at);
  }
}
