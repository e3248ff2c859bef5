import type { OfficePackage } from './office-package.ts';
import { relationshipsPart } from './relationships.ts';

/** Takes a part out, and with it every part that only it led to, such as its notes and images. */
export function removePart(officePackage: OfficePackage, part: string): void {
  const targets = officePackage.relationshipsOf(part).all.filter(({ isExternal }) => !isExternal);
  officePackage.remove(part);
  for (const { target } of targets)
    if (officePackage.has(target) && !isReferredTo(officePackage, target)) removePart(officePackage, target);
}

/** Takes the macros of a workbook, a document or a presentation out. */
export function removeMacros(officePackage: OfficePackage, mainPart: string): void {
  const relationships = officePackage.relationshipsOf(mainPart);
  for (const { id, target } of relationships.ofKind('vbaProject')) {
    relationships.remove(id);
    removePart(officePackage, target);
  }
}

function isReferredTo(officePackage: OfficePackage, part: string): boolean {
  const wanted = part.toLowerCase();
  return ['', ...officePackage.names].some(
    (owner) =>
      (officePackage.text(relationshipsPart(owner)) ?? '').includes('Target=') &&
      officePackage.relationshipsOf(owner).all.some(({ isExternal, target }) => !isExternal && target.toLowerCase() === wanted),
  );
}
