export { OfficeFileError, type OfficeFileFault } from './package/office-file-error.ts';
export { OfficePackage } from './package/office-package.ts';
export { isCompoundFile, ZIP_LIMITS, type ZipLimits } from './package/read-zip.ts';
export type { Relationship, Relationships } from './package/relationships.ts';
export { endOfElement, innerXml, type XmlChild, XmlList } from './package/xml-list.ts';
export { attributeOf, attributesOf, escapeXml, startTagOf, unescapeXml, withAttribute } from './package/xml-text.ts';
