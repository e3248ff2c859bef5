import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  PDFFile: 'PDF-Datei',
  Password: { label: 'Kennwort', help: 'Das der PDF-Datei, wenn sie geschützt ist' },
  PageNumber: { label: 'Einzelne Seitenzahl', help: 'Seiten zählen ab 1.' },
  FromPageNumber: { label: 'Von Seitenzahl', help: 'Seiten zählen ab 1.' },
  ToPageNumber: { label: 'Bis Seitenzahl', help: 'Sie gehört dazu.' },
  IfFileExists: 'Wenn Datei vorhanden ist',
} as const satisfies Record<string, FieldTexts>;

/** What summaries name of the pages that something is extracted from. */
const ofPages = '{PDFFile}[ (Seite {PageNumber})][ (Seiten {FromPageNumber} bis {ToPageNumber})]';

export const pdf: ModuleTexts = {
  module: 'Pdf',
  title: 'PDF',
  actions: {
    'Pdf.ExtractImagesFromPDF': {
      title: 'Bilder aus PDF extrahieren',
      description: 'Speichert die Bilder einer PDF-Datei als PNG-Dateien.',
      notes: 'Ein Bild, das eine Seite mehrmals zeigt, wird für diese Seite einmal gespeichert.',
      summary: `Bilder aus ${ofPages} in {ImagesFolder} ablegen`,
      inputs: {
        PDFFile: shared.PDFFile,
        ImagesName: { label: 'Name der Bilder', help: 'Wie die Dateinamen beginnen; eine Nummer folgt: Name_1' },
        ImagesFolder: 'Bilder speichern in',
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: {},
      variants: {
        'Pdf.ExtractImagesFromPDF.ExtractImages': { title: 'Alle Seiten' },
        'Pdf.ExtractImagesFromPDF.ExtractImagesFromPage': { title: 'Einzelne Seite' },
        'Pdf.ExtractImagesFromPDF.ExtractImagesFromPageRange': { title: 'Seitenbereich' },
      },
      keywords: ['Grafik', 'speichern', 'png'],
    },
    'Pdf.ExtractPages': {
      title: 'PDF-Dateiseiten in neue PDF-Datei extrahieren',
      description: 'Kopiert einen Teil der Seiten einer PDF-Datei in eine neue.',
      summary: 'Seiten {PageSelection} von {PDFFile} nach {ExtractedPDFPath} extrahieren und die Datei in {ExtractedPDFFile} speichern',
      inputs: {
        PDFFile: shared.PDFFile,
        PageSelection: { label: 'Seitenauswahl', help: 'Seiten und Bereiche: 1,3,17-24' },
        ExtractedPDFPath: 'Pfad der extrahierten PDF-Datei',
        IfFileExists: shared.IfFileExists,
        Password: shared.Password,
      },
      outputs: { ExtractedPDFFile: 'Die neue PDF-Datei' },
      keywords: ['teilen', 'trennen', 'ausschneiden'],
    },
    'Pdf.ExtractTablesFromPDF': {
      title: 'Tabellen aus PDF extrahieren',
      description: 'Findet Tabellen in einer PDF-Datei und liefert sie als Datentabellen. Gescannte Seiten enthalten keine; die liest OCR.',
      notes:
        'Tabellen werden an ihren Linien erkannt, ohne Linien an Texten in Spalten; was als Tabelle zählt, kann von Power Automate für Desktop abweichen.',
      summary: `Tabellen aus ${ofPages} extrahieren und in {ExtractedPDFTables} speichern`,
      inputs: {
        PDFFile: shared.PDFFile,
        MultiPageTables: 'Tabellen über Seitenränder hinweg zusammenführen',
        SetFirstRowAsHeader: 'Erste Zeile enthält Spaltennamen',
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: { ExtractedPDFTables: 'Eine Liste mit Datentabelle und Seiten jeder Tabelle' },
      variants: {
        'Pdf.ExtractTablesFromPDF.ExtractTables': { title: 'Alle Seiten' },
        'Pdf.ExtractTablesFromPDF.ExtractTablesFromPage': { title: 'Einzelne Seite' },
        'Pdf.ExtractTablesFromPDF.ExtractTablesFromPageRange': { title: 'Seitenbereich' },
      },
      keywords: ['lesen', 'Datentabelle', 'Zeilen'],
    },
    'Pdf.ExtractTextFromPDF': {
      title: 'Text aus PDF extrahieren',
      description: 'Liefert den Text einer PDF-Datei. Gescannte Seiten enthalten keinen; die liest OCR.',
      summary: `Text aus ${ofPages} extrahieren und in {ExtractedText} speichern`,
      inputs: {
        PDFFile: shared.PDFFile,
        DetectLayout: { label: 'Für strukturierte Daten optimieren', help: 'Hält Text auseinander, der in Spalten steht.' },
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: { ExtractedText: 'Der Text' },
      variants: {
        'Pdf.ExtractTextFromPDF.ExtractText': { title: 'Alle Seiten' },
        'Pdf.ExtractTextFromPDF.ExtractTextFromPage': { title: 'Einzelne Seite' },
        'Pdf.ExtractTextFromPDF.ExtractTextFromPageRange': { title: 'Seitenbereich' },
      },
      keywords: ['lesen', 'Inhalt'],
    },
    'Pdf.MergeFiles': {
      title: 'PDF-Dateien zusammenführen',
      description: 'Fügt mehrere PDF-Dateien zu einer neuen zusammen. Diese darf nicht unter ihnen sein.',
      summary: '{PDFFiles} zu {MergedPDFPath} zusammenführen und die Datei in {MergedPDF} speichern',
      inputs: {
        PDFFiles: { label: 'PDF-Dateien', help: 'Eine Liste von Dateien oder Pfade in Anführungszeichen, durch Kommas getrennt' },
        MergedPDFPath: 'Pfad der zusammengeführten PDF-Datei',
        IfFileExists: shared.IfFileExists,
        PasswordDelimiter: { label: 'Trennzeichen', help: 'Trennt die Kennwörter; keines darf es enthalten.' },
        Passwords: { label: 'Kennwörter', help: 'In der Reihenfolge der Dateien' },
      },
      outputs: { MergedPDF: 'Die zusammengeführte PDF-Datei' },
      keywords: ['verbinden', 'kombinieren', 'anhängen'],
    },
  },
  options: {
    IfFileExists: {
      Overwrite: 'Überschreiben',
      DoNotModifyFiles: 'Nicht überschreiben',
      AddSequentialSuffix: 'Fortlaufendes Suffix hinzufügen',
    },
  },
  errors: {
    FileNotFoundError: 'Die PDF-Datei ist nicht vorhanden',
    DirectoryNotFoundError: 'Der Ordner ist nicht vorhanden',
    InvalidPasswordError: 'Die PDF-Datei ist geschützt, und das Kennwort fehlt oder ist falsch',
    PageOutOfBoundsError: 'Die PDF-Datei hat keine solche Seite',
    InvalidPageSelectionError: 'Die Seitenauswahl ist ungültig',
    ExtractTextError: 'Der Text kann nicht extrahiert werden',
    ExtractTablesError: 'Die Tabellen können nicht extrahiert werden',
    ExtractImagesError: 'Die Bilder können nicht extrahiert werden',
    ExtractPagesError: 'Die Seiten können nicht in eine neue PDF-Datei extrahiert werden',
    MergeFilesError: 'Die PDF-Dateien können nicht zusammengeführt werden',
  },
};
