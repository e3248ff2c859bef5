import type { Phrase } from '../i18n/phrase-book.ts';

/** German for what the server says on the pages of tables, by where it is said; the codes of rows have theirs in `i18n`. */
export const TABLE_PAGE_PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  TableDesign: [
    ["There already is a table '{}'.", 'Es gibt schon eine Tabelle „{}“.'],
    ["The table '{}' already has a column '{}'.", 'Die Tabelle „{}“ hat schon eine Spalte „{}“.'],
    ["The table '{}' already has a key '{}'.", 'Die Tabelle „{}“ hat schon einen Schlüssel „{}“.'],
    ["There already is a relationship '{}'.", 'Es gibt schon eine Beziehung „{}“.'],
    ["The table '{}' belongs to the installation.", 'Die Tabelle „{}“ gehört zur Installation.'],
    ['Make a table of your own, with a lookup to this one.', 'Legen Sie eine eigene Tabelle an, mit einem Nachschlagefeld für diese.'],
  ],
  TableFilter: [
    ['A value is missing', 'Ein Wert fehlt'],
    ['A column or a value is missing', 'Eine Spalte oder ein Wert fehlt'],
    ["A comparison such as 'eq' is missing after '{}'", 'Nach „{}“ fehlt ein Vergleich wie „eq“'],
    ['There is text after the end of the condition', 'Nach dem Ende der Bedingung steht noch Text'],
  ],
  TableImport: [
    ['A value is required.', 'Ein Wert ist nötig.'],
    ['The row has fewer cells than the first line.', 'Die Zeile hat weniger Zellen als die erste.'],
    ['The first line names no column of this table.', 'Die erste Zeile nennt keine Spalte dieser Tabelle.'],
    ["The column '{}' is named twice in the first line.", 'Die Spalte „{}“ steht in der ersten Zeile zweimal.'],
    ['The file has {} rows; at most {} can be added at once.', 'Die Datei hat {} Zeilen; höchstens {} lassen sich auf einmal hinzufügen.'],
    ['The quoted cell that begins in line {} does not end.', 'Die Zelle in Anführungszeichen, die in Zeile {} beginnt, endet nicht.'],
    ['the id or the name of exactly one row', 'die ID oder der Name genau einer Zeile'],
  ],
};
