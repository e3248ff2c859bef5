import { OfficeFileError } from '../package/office-file-error.ts';
import { OfficePackage } from '../package/office-package.ts';
import { removeMacros, removePart } from '../package/remove-part.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, startTagOf } from '../package/xml-text.ts';
import { copyPart, type PartCopy } from './copy-part.ts';
import { addLayout, firstMaster, layoutsOf, nameOfLayout, slideOfLayout, usualLayout } from './layouts.ts';
import { newPresentationPackage, RELATIONS, SLIDE_TYPE } from './new-presentation.ts';
import { relationshipXml, setNewRelationships } from './new-relationships.ts';
import { withoutLinks } from './slide-links.ts';
import { PRESENTATION_ORDER, SlideList } from './slide-list.ts';
import { slideText, withSlideText } from './slide-text.ts';

const OPEN_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const MACRO_TYPE = 'application/vnd.ms-powerpoint';
const TYPES = {
  pptx: `${OPEN_TYPE}.presentation.main+xml`,
  pptm: `${MACRO_TYPE}.presentation.macroEnabled.main+xml`,
  potx: `${OPEN_TYPE}.template.main+xml`,
  potm: `${MACRO_TYPE}.template.macroEnabled.main+xml`,
  ppsx: `${OPEN_TYPE}.slideshow.main+xml`,
  ppsm: `${MACRO_TYPE}.slideshow.macroEnabled.main+xml`,
} as const;

export type PresentationFormat = keyof typeof TYPES;

/** A PowerPoint presentation. Slides count from 1. Only what is changed is written anew; everything else is saved as it came. */
export class Presentation {
  readonly #package: OfficePackage;
  readonly #part: string;
  readonly #slides: SlideList;

  constructor(officePackage: OfficePackage) {
    this.#package = officePackage;
    this.#part = officePackage.mainPart();
    if (!/<p:presentation[\s>]/.test(officePackage.text(this.#part) ?? ''))
      throw new OfficeFileError('not-office', 'The file is no PowerPoint presentation.');
    this.#slides = new SlideList(officePackage, this.#part);
  }

  /** @throws OfficeFileError `not-office`, `encrypted`, `damaged`, `too-large` */
  static open(bytes: Uint8Array): Presentation {
    return new Presentation(OfficePackage.open(bytes));
  }

  /** A presentation without slides, as PowerPoint begins one for a program. */
  static create(): Presentation {
    return new Presentation(newPresentationPackage());
  }

  get slideCount(): number {
    return this.#slides.parts.length;
  }

  /**
   * The text of a slide: paragraphs end with `\r`, all but the last; line breaks are `\v`.
   *
   * @throws OfficeFileError `not-possible` when there is no such slide
   */
  textOf(position: number): string {
    return slideText(this.#xmlOf(this.#slideAt(position)));
  }

  /**
   * Writes a text behind the main text of a slide; each `\r` in it begins a paragraph.
   *
   * @throws OfficeFileError `not-possible` when there is no such slide
   */
  writeText(position: number, text: string): void {
    const part = this.#slideAt(position);
    this.#package.setText(part, withSlideText(this.#xmlOf(part), text, this.#slideSize()));
  }

  /**
   * Adds an empty slide, which then stands at that position.
   *
   * @throws OfficeFileError `not-possible`
   */
  addSlide(position: number): void {
    this.#checkNew(position);
    const layout = usualLayout(this.#package, firstMaster(this.#package, this.#part));
    const part = this.#package.freeName(`${this.#folder()}slides/slide`, '.xml');
    this.#package.setText(part, slideOfLayout(this.#xmlOf(layout)), SLIDE_TYPE);
    setNewRelationships(this.#package, part, [relationshipXml({ id: 'rId1', type: `${RELATIONS}/slideLayout`, target: `/${layout}` })]);
    this.#slides.insert(part, position - 1);
  }

  /**
   * Deletes a slide with its notes, with what only it used, and with links to it.
   *
   * @throws OfficeFileError `not-possible` when there is no such slide
   */
  deleteSlide(position: number): void {
    const part = this.#slideAt(position);
    this.#slides.remove(position - 1);
    for (const other of this.#slides.parts) this.#removeLinks(other, part);
    removePart(this.#package, part);
  }

  /** @throws OfficeFileError `not-possible` */
  moveSlide(from: number, to: number): void {
    this.#slideAt(from);
    this.#slideAt(to);
    this.#slides.move(from - 1, to - 1);
  }

  /**
   * Copies a slide of this or another presentation, with its notes, images and charts. It takes the layout of the same name here.
   *
   * @throws OfficeFileError `not-possible`
   */
  copySlide(source: Presentation, from: number, to: number): void {
    const part = source.#slideAt(from);
    this.#checkNew(to);
    const copy: PartCopy = { from: source.#package, to: this.#package, known: new Map() };
    if (source !== this) this.#matchMasters(source, part, copy);
    this.#slides.insert(copyPart(copy, part), to - 1);
  }

  get format(): PresentationFormat {
    const type = this.#package.contentTypes.of(this.#part);
    return (Object.keys(TYPES) as PresentationFormat[]).find((format) => TYPES[format] === type) ?? 'pptx';
  }

  save(format: PresentationFormat = this.format): Uint8Array<ArrayBuffer> {
    if (format !== this.format) this.#package.contentTypes.set(this.#part, TYPES[format]);
    if (!format.endsWith('m')) removeMacros(this.#package, this.#part);
    return this.#package.save();
  }

  #xmlOf(part: string): string {
    return this.#package.text(part) ?? '';
  }

  #folder(): string {
    return this.#part.slice(0, this.#part.lastIndexOf('/') + 1);
  }

  #slideAt(position: number): string {
    const { parts } = this.#slides;
    const part = parts[position - 1];
    if (part === undefined)
      throw new OfficeFileError('not-possible', `The presentation has no slide ${position}: it has ${slides(parts.length)}.`);
    if (this.#package.has(part)) return part;
    throw new OfficeFileError('damaged', `The presentation is damaged: the file of slide ${position} is missing.`);
  }

  #checkNew(position: number): void {
    const count = this.slideCount;
    if (Number.isInteger(position) && position >= 1 && position <= count + 1) return;
    throw new OfficeFileError(
      'not-possible',
      `A slide cannot be put at position ${position}: the presentation has ${slides(count)}. Take a position from 1 to ${count + 1}.`,
    );
  }

  #slideSize(): { readonly width: number; readonly height: number } {
    const tag = startTagOf(new XmlList(this.#xmlOf(this.#part)).get('sldSz') ?? '<p:sldSz/>');
    return { width: Number(attributeOf(tag, 'cx') ?? 12_192_000), height: Number(attributeOf(tag, 'cy') ?? 6_858_000) };
  }

  #removeLinks(part: string, to: string): void {
    const relationships = this.#package.relationshipsOf(part);
    for (const { id, isExternal, target } of relationships.all) {
      if (isExternal || target.toLowerCase() !== to.toLowerCase()) continue;
      relationships.remove(id);
      this.#package.setText(part, withoutLinks(this.#xmlOf(part), id));
    }
  }

  /** Finds what stands here for the layout and the master of the notes of a slide from elsewhere, and takes over what is not there. */
  #matchMasters(source: Presentation, slide: string, copy: PartCopy): void {
    const layout = source.#package.relationshipsOf(slide).ofKind('slideLayout')[0]?.target;
    if (layout !== undefined && source.#package.has(layout)) this.#matchLayout(source.#package, layout, copy);
    const notes = source.#package.relationshipsOf(slide).ofKind('notesSlide')[0]?.target;
    const notesMaster = notes === undefined ? undefined : source.#package.relationshipsOf(notes).ofKind('notesMaster')[0]?.target;
    if (notesMaster !== undefined && source.#package.has(notesMaster)) this.#matchNotesMaster(notesMaster, copy);
  }

  #matchLayout(source: OfficePackage, layout: string, copy: PartCopy): void {
    const master = firstMaster(this.#package, this.#part);
    const wanted = nameOfLayout(source, layout);
    const same = layoutsOf(this.#package, master).find((own) => nameOfLayout(this.#package, own) === wanted);
    if (same !== undefined) {
      copy.known.set(layout, same);
      return;
    }
    for (const { target } of source.relationshipsOf(layout).ofKind('slideMaster')) copy.known.set(target, master);
    addLayout(this.#package, copyPart(copy, layout), { main: this.#part, master });
  }

  #matchNotesMaster(notesMaster: string, copy: PartCopy): void {
    const relationships = this.#package.relationshipsOf(this.#part);
    const own = relationships.ofKind('notesMaster')[0]?.target;
    if (own !== undefined) {
      copy.known.set(notesMaster, own);
      return;
    }
    const id = relationships.add('notesMaster', copyPart(copy, notesMaster));
    const list = new XmlList(this.#xmlOf(this.#part));
    list.set('notesMasterIdLst', `<p:notesMasterIdLst><p:notesMasterId r:id="${id}"/></p:notesMasterIdLst>`, PRESENTATION_ORDER);
    this.#package.setText(this.#part, list.toString());
  }
}

function slides(count: number): string {
  return count === 1 ? '1 slide' : `${count} slides`;
}
