import type { OfficePackage } from '../package/office-package.ts';
import { XmlList } from '../package/xml-list.ts';
import { attributeOf, startTagOf } from '../package/xml-text.ts';

/** The names of the children of a presentation that come before and behind its slides. */
export const PRESENTATION_ORDER = ['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'];
/** Where the ids of slides begin, and where those of masters do. */
const FIRST_ID = 256;
const END_OF_IDS = 2 ** 31;

interface SlideEntry {
  readonly id: string;
  readonly relationship: string;
  readonly xml: string;
}

/** The slides of a presentation in their order, which its main part tells; sections and custom shows follow. */
export class SlideList {
  readonly #package: OfficePackage;
  readonly #part: string;

  constructor(officePackage: OfficePackage, mainPart: string) {
    this.#package = officePackage;
    this.#part = mainPart;
  }

  /** The names of the slides' parts. */
  get parts(): readonly string[] {
    const relationships = new Map(this.#package.relationshipsOf(this.#part).all.map(({ id, target }) => [id, target]));
    return this.#entries(this.#list()).map(({ relationship }) => relationships.get(relationship) ?? '');
  }

  /** Puts a slide in so that it stands at that place, from 0. */
  insert(part: string, at: number): void {
    const relationship = this.#package.relationshipsOf(this.#part).add('slide', part);
    const list = this.#list();
    const entries = this.#entries(list);
    const id = freeId(entries.map((entry) => Number(entry.id)));
    const { prefix } = list;
    this.#save(list, entries.toSpliced(at, 0, { id, relationship, xml: `<${prefix}sldId id="${id}" r:id="${relationship}"/>` }), id);
  }

  move(from: number, to: number): void {
    const list = this.#list();
    const entries = this.#entries(list);
    const moved = entries[from];
    if (moved !== undefined && from !== to) this.#save(list, entries.toSpliced(from, 1).toSpliced(to, 0, moved), moved.id);
  }

  /** Takes a slide off the list; its part stays. */
  remove(at: number): void {
    const list = this.#list();
    const entries = this.#entries(list);
    const removed = entries[at];
    if (removed === undefined) return;
    this.#package.relationshipsOf(this.#part).remove(removed.relationship);
    this.#save(list, entries.toSpliced(at, 1), removed.id);
    const shown = new RegExp(`<\\w+:sld\\s+r:id="${removed.relationship}"\\s*/>`, 'g');
    this.#package.setText(this.#part, (this.#package.text(this.#part) ?? '').replaceAll(shown, ''));
  }

  #list(): XmlList {
    return new XmlList(this.#package.text(this.#part) ?? '');
  }

  #entries(list: XmlList): readonly SlideEntry[] {
    const ids = new XmlList(list.get('sldIdLst') ?? `<${list.prefix}sldIdLst/>`);
    return ids.all('sldId').map((xml) => {
      const tag = startTagOf(xml);
      return { id: attributeOf(tag, 'id') ?? '', relationship: attributeOf(tag, 'r:id') ?? '', xml };
    });
  }

  #save(list: XmlList, entries: readonly SlideEntry[], changed: string): void {
    const xml = entries.map((entry) => entry.xml).join('');
    const name = `${list.prefix}sldIdLst`;
    list.set('sldIdLst', xml === '' ? undefined : `<${name}>${xml}</${name}>`, PRESENTATION_ORDER);
    this.#package.setText(
      this.#part,
      inSections(
        list.toString(),
        entries.map(({ id }) => id),
        changed,
      ),
    );
  }
}

/** The id behind the last one, or else the first that nothing has. */
function freeId(used: readonly number[]): string {
  const behind = 1 + Math.max(FIRST_ID - 1, ...used);
  if (behind < END_OF_IDS) return `${behind}`;
  const taken = new Set(used);
  let id = FIRST_ID;
  while (taken.has(id)) id++;
  return `${id}`;
}

/** The sections with a slide beside the one that it follows, or taken out when it is no more. */
function inSections(xml: string, order: readonly string[], id: string): string {
  if (!xml.includes('<p14:sectionLst')) return xml;
  const entry = (of: string): RegExp => new RegExp(`<p14:sldId\\s+id="${of}"\\s*/>`);
  const without = xml.replace(entry(id), '');
  const at = order.indexOf(id);
  const [before, behind] = [order[at - 1], order[at + 1]];
  const own = `<p14:sldId id="${id}"/>`;
  if (at === -1) return without;
  if (before !== undefined) return without.replace(entry(before), (found) => found + own);
  return behind === undefined ? without : without.replace(entry(behind), (found) => own + found);
}
