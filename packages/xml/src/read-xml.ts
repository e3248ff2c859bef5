import { NamespaceScope } from './namespace-scope.ts';
import { readStartTag, type StartTag } from './start-tag.ts';
import type { XmlBudget } from './xml-budget.ts';
import { isXmlSpace } from './xml-characters.ts';
import { readDeclaration } from './xml-declaration.ts';
import { qualifiedName, XML_DEPTH, XML_NAMESPACE, type XmlDocument, type XmlNode } from './xml-node.ts';
import { XmlScanner } from './xml-scanner.ts';

/** Characters of a text that cost one unit of the budget. */
const CHARACTERS_PER_UNIT = 8;
/** A node takes as much memory as many items of an array. */
const UNITS_PER_NODE = 12;

export interface XmlReading {
  /** Whether there may be a document type, which defines nothing itself. */
  readonly allowsDoctype?: boolean;
}

/** Behind the name of a document type. */
const EXTERNAL_ID = /[ \t\r\n]+((?:SYSTEM|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*'))[ \t\r\n]+(?:"[^"]*"|'[^']*'))/y;

/**
 * The one way from a text to XML. Well-formed XML 1.0 with namespaces, as .NET's `XmlDocument` reads it; what defines entities is refused,
 * and so is what is nested too deep.
 *
 * @throws TandemError `XmlInvalid` with line and column
 */
export function readXml(text: string, budget: XmlBudget | undefined, { allowsDoctype = false }: XmlReading = {}): XmlDocument {
  budget?.spend(text.length / CHARACTERS_PER_UNIT);
  return new XmlReader(new XmlScanner(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text), { budget, allowsDoctype }).document();
}

interface OpenElement extends StartTag {
  readonly children: XmlNode[];
  readonly keepsSpace: boolean;
}

class XmlReader {
  readonly #scanner: XmlScanner;
  readonly #budget: XmlBudget | undefined;
  readonly #allowsDoctype: boolean;
  readonly #top: XmlNode[] = [];
  readonly #open: OpenElement[] = [];

  constructor(scanner: XmlScanner, { budget, allowsDoctype }: { readonly budget: XmlBudget | undefined; readonly allowsDoctype: boolean }) {
    this.#scanner = scanner;
    this.#budget = budget;
    this.#allowsDoctype = allowsDoctype;
  }

  document(): XmlDocument {
    const declaration = readDeclaration(this.#scanner);
    if (declaration !== undefined) this.#top.push(declaration);
    while (!this.#scanner.isDone) this.#next();
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) throw this.#scanner.fault(`the element '${qualifiedName(unclosed.name)}' is not closed.`);
    if (!this.#hasRoot()) throw this.#scanner.fault('the root element is missing.');
    return { kind: 'document', children: this.#top };
  }

  #next(): void {
    const scanner = this.#scanner;
    if (!scanner.sees('<')) this.#text();
    else if (scanner.takes('<!--')) this.#comment();
    else if (scanner.takes('<![CDATA[')) this.#cdata();
    else if (scanner.takes('<?')) this.#instruction();
    else if (scanner.takes('</')) this.#endTag();
    else if (this.#allowsDoctype && scanner.sees('<!DOCTYPE')) this.#doctype();
    else if (scanner.sees('<!'))
      throw scanner.fault('document types (<!DOCTYPE …>) are not allowed, because of the attacks that they open; take it out.');
    else this.#startTag();
  }

  #text(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    const next = scanner.text.indexOf('<', start);
    scanner.at = next === -1 ? scanner.text.length : next;
    const raw = scanner.text.slice(start, scanner.at);
    const element = this.#open.at(-1);
    if (raw.includes(']]>')) throw scanner.fault("']]>' cannot stand in a text; write ']]&gt;'.", start + raw.indexOf(']]>'));
    const value = raw.includes('&') ? scanner.replaced(raw, start) : raw;
    if (element === undefined) {
      if (!isXmlSpace(raw)) throw scanner.fault('there is text outside of the root element.', start + raw.search(/[^ \t\r\n]/));
    } else if (!isXmlSpace(value)) this.#add({ kind: 'text', value });
    else if (element.keepsSpace) this.#add({ kind: 'space', value });
  }

  #comment(): void {
    const start = this.#scanner.at;
    const value = this.#scanner.until('-->', 'the comment');
    if (value.includes('--') || value.endsWith('-')) throw this.#scanner.fault("a comment cannot hold '--'.", start);
    this.#add({ kind: 'comment', value });
  }

  #cdata(): void {
    if (this.#open.length === 0) throw this.#scanner.fault('there is text outside of the root element.');
    this.#add({ kind: 'cdata', value: this.#scanner.until(']]>', 'the CDATA section') });
  }

  #instruction(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    const target = scanner.name('a processing instruction');
    if (target.toLowerCase() === 'xml') throw scanner.fault('the declaration <?xml …?> can only stand at the very start.', start);
    const hasSpace = scanner.space();
    const value = scanner.until('?>', 'the processing instruction');
    if (!hasSpace && value !== '') throw scanner.fault('a blank is expected behind the name of the processing instruction.', start);
    this.#add({ kind: 'instruction', target, value });
  }

  #doctype(): void {
    const scanner = this.#scanner;
    if (this.#open.length > 0 || this.#top.some(({ kind }) => kind === 'element' || kind === 'doctype'))
      throw scanner.fault('a document type stands once, before the root element.');
    scanner.expect('<!DOCTYPE', 'here');
    if (!scanner.space()) throw scanner.fault("a blank is expected behind '<!DOCTYPE'.");
    const name = scanner.name('a document type');
    EXTERNAL_ID.lastIndex = scanner.at;
    const [written = '', value = ''] = EXTERNAL_ID.exec(scanner.text) ?? [];
    scanner.at += written.length;
    scanner.space();
    if (scanner.sees('['))
      throw scanner.fault(
        'a document type that defines something itself ([…]) is not allowed, because of the attacks that it opens; take it out.',
      );
    scanner.expect('>', 'at the end of a document type');
    this.#add({ kind: 'doctype', name, value });
  }

  #startTag(): void {
    const scanner = this.#scanner;
    const start = scanner.at++;
    const parent = this.#open.at(-1);
    if (parent === undefined && this.#hasRoot()) throw scanner.fault('there is more than one root element.', start);
    if (this.#open.length >= XML_DEPTH) throw scanner.fault(`elements are nested deeper than ${XML_DEPTH} levels.`, start);
    const tag = readStartTag(scanner, parent?.scope ?? NamespaceScope.root);
    this.#budget?.spend(tag.attributes.length * UNITS_PER_NODE);
    if (tag.isEmpty) this.#add({ kind: 'element', name: tag.name, attributes: tag.attributes, children: [], isEmpty: true });
    else this.#open.push({ ...tag, children: [], keepsSpace: keepsSpace(tag) ?? parent?.keepsSpace ?? false });
  }

  #endTag(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    const name = scanner.name('an element');
    scanner.space();
    scanner.expect('>', 'at the end of a closing tag');
    const element = this.#open.pop();
    if (element === undefined) throw scanner.fault(`'</${name}>' closes no element.`, start);
    if (qualifiedName(element.name) !== name) {
      throw scanner.fault(`'</${name}>' stands where '</${qualifiedName(element.name)}>' is expected.`, start);
    }
    this.#add({ kind: 'element', name: element.name, attributes: element.attributes, children: element.children, isEmpty: false });
  }

  #add(node: XmlNode): void {
    this.#budget?.spend(UNITS_PER_NODE);
    (this.#open.at(-1)?.children ?? this.#top).push(node);
  }

  #hasRoot(): boolean {
    return this.#top.some(({ kind }) => kind === 'element');
  }
}

function keepsSpace({ attributes }: StartTag): boolean | undefined {
  const attribute = attributes.find(({ name }) => name.namespace === XML_NAMESPACE && name.local === 'space');
  return attribute && attribute.value === 'preserve';
}
