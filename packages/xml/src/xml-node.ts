/** A name with its namespace; both are empty where there is none. */
export interface XmlName {
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
}

export interface XmlAttribute {
  readonly name: XmlName;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: 'element';
  readonly name: XmlName;
  /** Namespace declarations are among them, in {@link XMLNS_NAMESPACE}. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Written `<a />`; an element that is written `<a></a>` has no children, too. */
  readonly isEmpty: boolean;
}

/** Text; `space` is white space that `xml:space="preserve"` keeps. */
export interface XmlCharacters {
  readonly kind: 'text' | 'cdata' | 'space' | 'comment';
  readonly value: string;
}

export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly value: string;
}

/** `<?xml version="1.0" …?>`, the parts that it has. */
export interface XmlDeclaration {
  readonly kind: 'declaration';
  readonly version: string;
  readonly encoding: string | undefined;
  readonly standalone: string | undefined;
}

/** `<!DOCTYPE name SYSTEM "…">`: it defines nothing itself, and where it points to nothing is fetched. */
export interface XmlDoctype {
  readonly kind: 'doctype';
  readonly name: string;
  /** `SYSTEM "…"` or `PUBLIC "…" "…"` as it is written; empty for none. */
  readonly value: string;
}

export type XmlNode = XmlElement | XmlCharacters | XmlInstruction | XmlDeclaration | XmlDoctype;

/** As .NET's `XmlDocument` holds it: without white space between tags. */
export interface XmlDocument {
  readonly kind: 'document';
  readonly children: readonly XmlNode[];
}

export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Elements inside elements that are read and made; a JSON value of one lies twice as deep at most. */
export const XML_DEPTH = 200;

export function qualifiedName({ prefix, local }: XmlName): string {
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** The prefix that an attribute declares, empty for the default namespace; undefined when it is no declaration. */
export function declaredPrefix({ name }: XmlAttribute): string | undefined {
  if (name.namespace !== XMLNS_NAMESPACE) return undefined;
  return name.prefix === '' ? '' : name.local;
}
