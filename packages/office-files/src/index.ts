export { replacementFor, wordPattern, wordWildcards } from './document/find-pattern.ts';
export { pictureSize } from './document/picture.ts';
export { type DocumentFormat, type DocumentPlace, WordDocument } from './document/word-document.ts';
export { OfficeFileError, type OfficeFileFault } from './package/office-file-error.ts';
export { OfficePackage } from './package/office-package.ts';
export { isCompoundFile, ZIP_LIMITS, type ZipLimits } from './package/read-zip.ts';
export type { Relationship, Relationships } from './package/relationships.ts';
export { endOfElement, innerXml, type XmlChild, XmlList } from './package/xml-list.ts';
export { attributeOf, attributesOf, escapeXml, startTagOf, unescapeXml, withAttribute } from './package/xml-text.ts';
export { Presentation, type PresentationFormat } from './presentation/presentation.ts';
export { CompoundFile } from './protection/compound-file.ts';
export { dataSpaces } from './protection/data-spaces.ts';
export {
  type AgileCipher,
  type AgileInfo,
  type EncryptionInfo,
  type HashName,
  printEncryptionInfo,
  readEncryptionInfo,
} from './protection/encryption-info.ts';
export { writeCompoundFile } from './protection/write-compound-file.ts';
export { autoFill } from './workbook/auto-fill.ts';
export { AutoFilter } from './workbook/auto-filter.ts';
export type { Cell } from './workbook/cell.ts';
export * from './workbook/cell-range.ts';
export type { CellShift } from './workbook/cell-shift.ts';
export { BLANK, type CellInput, type CellValue } from './workbook/cell-value.ts';
export { compareSame, kindOfValue } from './workbook/compare-values.ts';
export type { DefinedName } from './workbook/defined-names.ts';
export { displayGeneral, displayNumber } from './workbook/display-text.ts';
export type { FilterCondition, FilterCriterion, FilterDate, FilterOperator } from './workbook/filter-criteria.ts';
export { fileWidth, fitColumns, fitRows } from './workbook/fit-size.ts';
export { movedFormula, sheetPrefix } from './workbook/formula-references.ts';
export { isDateFormat, isTextFormat } from './workbook/number-format.ts';
export { type PivotTable, pivotTablesOf } from './workbook/pivot-tables.ts';
export { serialOfTicks, ticksOfSerial } from './workbook/serial-date.ts';
export { SHEET_ORDER } from './workbook/sheet-order.ts';
export type { SheetSelection } from './workbook/sheet-selection.ts';
export { type SortKey, sortRows } from './workbook/sort-rows.ts';
export type { StyleChange, Styles } from './workbook/styles.ts';
export { type TypedText, typedText } from './workbook/typed-text.ts';
export { matchesWildcards, wildcardPattern } from './workbook/wildcard.ts';
export { Workbook } from './workbook/workbook.ts';
export type { WorkbookFormat } from './workbook/workbook-format.ts';
export type { Worksheet } from './workbook/worksheet.ts';
export type { WorksheetTable } from './workbook/worksheet-table.ts';
