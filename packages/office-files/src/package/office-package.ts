import { ContentTypes } from './content-types.ts';
import { OfficeFileError } from './office-file-error.ts';
import { readZip, type ZipLimits } from './read-zip.ts';
import { Relationships, relationshipsPart } from './relationships.ts';
import { transitional } from './transitional.ts';
import { writeZip } from './write-zip.ts';

const TYPES_PART = '[Content_Types].xml';

/**
 * The parts of an Office file. What is not set again is saved byte for byte as it came. Names of parts have no slash in front and are
 * found in any case.
 */
export class OfficePackage {
  readonly contentTypes: ContentTypes;
  readonly #parts: Map<string, Uint8Array>;
  readonly #names = new Map<string, string>();
  readonly #relationships = new Map<string, Relationships>();

  /** @param parts with `[Content_Types].xml` among them */
  constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
    for (const name of parts.keys()) this.#names.set(name.toLowerCase(), name);
    const types = this.text(TYPES_PART);
    if (types === undefined) throw new OfficeFileError('not-office', 'The file is no Office file: it is another kind of zip package.');
    this.contentTypes = new ContentTypes(types);
  }

  /** @throws OfficeFileError `not-office`, `encrypted`, `damaged`, `too-large` */
  static open(bytes: Uint8Array, limits?: ZipLimits): OfficePackage {
    return new OfficePackage(transitional(readZip(bytes, limits)));
  }

  /** A package of these parts as texts. */
  static create(parts: Readonly<Record<string, string>>): OfficePackage {
    const encoder = new TextEncoder();
    return new OfficePackage(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(this.#names.get(name.toLowerCase()) ?? name);
  }

  /** A part as text: UTF-8, or UTF-16 when it has a mark. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (bytes === undefined) return undefined;
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
  }

  /** @param type its content type, for a part that is new or changes its type */
  setBytes(name: string, bytes: Uint8Array, type?: string): void {
    const known = this.#names.get(name.toLowerCase()) ?? name;
    this.#names.set(name.toLowerCase(), known);
    this.#parts.set(known, bytes);
    if (type !== undefined) this.contentTypes.set(known, type);
  }

  setText(name: string, text: string, type?: string): void {
    this.setBytes(name, new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2')), type);
  }

  /** Takes a part out, with its relationships and its content type; relationships that point to it are the caller's. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      const known = this.#names.get(part.toLowerCase());
      if (known !== undefined) this.#parts.delete(known);
      this.#names.delete(part.toLowerCase());
      this.contentTypes.remove(part);
    }
    this.#relationships.delete(name);
  }

  /** The relationships of a part, or of the package when `owner` is empty; changes are saved with the package. */
  relationshipsOf(owner: string): Relationships {
    const known = this.#relationships.get(owner) ?? new Relationships(this.text(relationshipsPart(owner)), owner);
    this.#relationships.set(owner, known);
    return known;
  }

  /** The part that the package is about, such as `xl/workbook.xml`. */
  mainPart(): string {
    const target = this.relationshipsOf('').ofKind('officeDocument')[0]?.target;
    if (target !== undefined && this.has(target)) return this.#names.get(target.toLowerCase()) ?? target;
    throw new OfficeFileError('damaged', 'The file is damaged: its main part is missing.');
  }

  /** A name that no part has, such as `xl/worksheets/sheet3.xml`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) if (!this.has(`${before}${number}${after}`)) return `${before}${number}${after}`;
  }

  save(): Uint8Array<ArrayBuffer> {
    for (const [owner, relationships] of this.#relationships) this.#saveWhenChanged(relationshipsPart(owner), relationships.toString());
    this.#saveWhenChanged(TYPES_PART, this.contentTypes.toString());
    return writeZip(this.#parts);
  }

  #saveWhenChanged(name: string, text: string): void {
    const before = this.text(name);
    if (before === undefined && !text.includes('Target=')) return;
    if (before !== text) this.setText(name, text);
  }
}
