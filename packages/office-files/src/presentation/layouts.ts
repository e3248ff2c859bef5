import { OfficeFileError } from '../package/office-file-error.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { endOfElement, XmlList } from '../package/xml-list.ts';
import { attributeOf, escapeXml, startTagOf } from '../package/xml-text.ts';
import { placeholderXml, slideXml } from './new-presentation.ts';

/** Placeholders that a new slide does not take from its layout. */
const NOT_TAKEN = new Set(['dt', 'ftr', 'sldNum', 'hdr']);

/** The names of the children of a master up to its layouts and behind them. */
const MASTER_ORDER = ['cSld', 'clrMap', 'sldLayoutIdLst', 'transition', 'timing', 'hf', 'txStyles'];
/** The ids of masters and layouts are one series, which begins here. */
const FIRST_ID = 2 ** 31;

/** The master whose layouts new slides have. */
export function firstMaster(officePackage: OfficePackage, mainPart: string): string {
  const relationships = officePackage.relationshipsOf(mainPart);
  const masters = new XmlList(officePackage.text(mainPart) ?? '').get('sldMasterIdLst') ?? '';
  const id = /<\w+:sldMasterId\s[^>]*>/.exec(masters)?.[0];
  const found =
    relationships.byId((id === undefined ? undefined : attributeOf(id, 'r:id')) ?? '') ?? relationships.ofKind('slideMaster')[0];
  if (found === undefined) throw new OfficeFileError('damaged', 'The presentation is damaged: it has no slide master.');
  return found.target;
}

/** The layouts of a master in their order. */
export function layoutsOf(officePackage: OfficePackage, master: string): readonly string[] {
  const relationships = officePackage.relationshipsOf(master);
  const ids = [...(officePackage.text(master) ?? '').matchAll(/<\w+:sldLayoutId\s[^>]*>/g)].map(([tag]) => attributeOf(tag, 'r:id') ?? '');
  return ids.flatMap((id) => relationships.byId(id)?.target ?? []);
}

/** The layout for a new slide: a title and a content, or else the first. */
export function usualLayout(officePackage: OfficePackage, master: string): string {
  const layouts = layoutsOf(officePackage, master);
  const found = layouts.find((layout) => typeOf(officePackage, layout) === 'obj') ?? layouts[0];
  if (found === undefined) throw new OfficeFileError('damaged', 'The presentation is damaged: its slide master has no layout.');
  return found;
}

/** What a layout is called, and its type, by which those of two presentations are compared. */
export function nameOfLayout(officePackage: OfficePackage, layout: string): string {
  const slide = /<p:cSld\s[^>]*>/.exec(officePackage.text(layout) ?? '')?.[0];
  return `${typeOf(officePackage, layout)}/${slide === undefined ? '' : (attributeOf(slide, 'name') ?? '')}`;
}

function typeOf(officePackage: OfficePackage, layout: string): string {
  return new XmlList(officePackage.text(layout) ?? '').attribute('type') ?? 'cust';
}

/** Puts a layout at the end of those of a master. */
export function addLayout(
  officePackage: OfficePackage,
  layout: string,
  { main, master }: { readonly main: string; readonly master: string },
) {
  const relationship = officePackage.relationshipsOf(master).add('slideLayout', layout);
  const masters = officePackage.relationshipsOf(main).ofKind('slideMaster');
  const texts = [main, ...masters.map(({ target }) => target)].map((part) => officePackage.text(part) ?? '');
  const used = texts.flatMap((text) => [...text.matchAll(/<p:sld(?:Layout|Master)Id\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)));
  const id = 1 + Math.max(FIRST_ID, ...used);
  const list = new XmlList(officePackage.text(master) ?? '');
  const ids = new XmlList(list.get('sldLayoutIdLst') ?? '<p:sldLayoutIdLst/>');
  ids.add('sldLayoutId', `<p:sldLayoutId id="${id}" r:id="${relationship}"/>`);
  list.set('sldLayoutIdLst', ids.toString(), MASTER_ORDER);
  officePackage.setText(master, list.toString());
}

/** An empty slide with the placeholders of a layout. */
export function slideOfLayout(layout: string): string {
  const shapes = [...layout.matchAll(/<p:sp[\s>]/g)].map(({ index }) => layout.slice(index, endOfElement(layout, index)));
  const placeholders = shapes.flatMap((shape) => {
    const at = shape.indexOf('<p:ph');
    if (at === -1) return [];
    const tag = startTagOf(shape.slice(at));
    if (NOT_TAKEN.has(attributeOf(tag, 'type') ?? '')) return [];
    const name = escapeXml(attributeOf(/<p:cNvPr\s[^>]*>/.exec(shape)?.[0] ?? '', 'name') ?? '');
    return [{ name, ph: tag.slice('<p:ph'.length).replace(/\/?>$/, '').trim() }];
  });
  return slideXml(placeholders.map(placeholderXml).join(''));
}
