import { XML_NAMESPACE, XMLNS_NAMESPACE } from './xml-node.ts';

/** The namespaces of the prefixes at one place of a document; the empty prefix is the default namespace. */
export class NamespaceScope {
  readonly #parent: NamespaceScope | undefined;
  readonly #own: ReadonlyMap<string, string>;

  private constructor(own: ReadonlyMap<string, string>, parent: NamespaceScope | undefined) {
    this.#own = own;
    this.#parent = parent;
  }

  static readonly root = new NamespaceScope(
    new Map([
      ['', ''],
      ['xml', XML_NAMESPACE],
      ['xmlns', XMLNS_NAMESPACE],
    ]),
    undefined,
  );

  /** The scope inside an element that declares these. */
  with(own: ReadonlyMap<string, string>): NamespaceScope {
    return own.size === 0 ? this : new NamespaceScope(own, this);
  }

  /** Undefined for a prefix that is not declared. */
  namespaceOf(prefix: string): string | undefined {
    for (let scope: NamespaceScope | undefined = this; scope !== undefined; scope = scope.#parent) {
      const namespace = scope.#own.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  }
}
