import { XmlList } from './xml-list.ts';
import { attributeOf, escapeXml, startTagOf } from './xml-text.ts';

/** `[Content_Types].xml`: the type of each part, by its name or else by its ending. */
export class ContentTypes {
  readonly #list: XmlList;

  constructor(xml: string) {
    this.#list = new XmlList(xml);
  }

  of(part: string): string | undefined {
    const own = this.#list.all('Override').find((xml) => samePart(attributeOf(startTagOf(xml), 'PartName'), part));
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const shared = this.#list.all('Default').find((xml) => attributeOf(startTagOf(xml), 'Extension')?.toLowerCase() === ending);
    const found = own ?? shared;
    return found === undefined ? undefined : attributeOf(startTagOf(found), 'ContentType');
  }

  set(part: string, type: string): void {
    this.remove(part);
    const attributes = `PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"`;
    this.#list.add('Override', `<${this.#list.prefix}Override ${attributes}/>`);
  }

  setDefault(extension: string, type: string): void {
    if (this.#list.all('Default').some((xml) => attributeOf(startTagOf(xml), 'Extension')?.toLowerCase() === extension)) return;
    const xml = `<${this.#list.prefix}Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`;
    this.#list.children.unshift({ name: 'Default', xml });
  }

  remove(part: string): void {
    const at = this.#list.children.findIndex(
      ({ name, xml }) => name === 'Override' && samePart(attributeOf(startTagOf(xml), 'PartName'), part),
    );
    if (at !== -1) this.#list.children.splice(at, 1);
  }

  toString(): string {
    return this.#list.toString();
  }
}

function samePart(written: string | undefined, part: string): boolean {
  return written?.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}
