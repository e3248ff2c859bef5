import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  PDFFile: 'PDF file',
  Password: { label: 'Password', help: 'Of the PDF file, when it is protected' },
  PageNumber: { label: 'Single page number', help: 'Pages count from 1.' },
  FromPageNumber: { label: 'From page number', help: 'Pages count from 1.' },
  ToPageNumber: { label: 'To page number', help: 'It counts in.' },
  IfFileExists: 'If file exists',
} as const satisfies Record<string, FieldTexts>;

/** What summaries name of the pages that something is extracted from. */
const ofPages = '{PDFFile}[ (page {PageNumber})][ (pages {FromPageNumber} to {ToPageNumber})]';

export const pdf: ModuleTexts = {
  module: 'Pdf',
  title: 'PDF',
  actions: {
    'Pdf.ExtractImagesFromPDF': {
      title: 'Extract images from PDF',
      description: 'Saves the images of a PDF file as PNG files.',
      notes: 'An image that a page shows several times is saved once for that page.',
      summary: `Extract the images of ${ofPages} into {ImagesFolder}`,
      inputs: {
        PDFFile: shared.PDFFile,
        ImagesName: { label: 'Image(s) name', help: 'How the names of the files begin; a number follows: Name_1' },
        ImagesFolder: 'Save image(s) to',
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: {},
      variants: {
        'Pdf.ExtractImagesFromPDF.ExtractImages': { title: 'All pages' },
        'Pdf.ExtractImagesFromPDF.ExtractImagesFromPage': { title: 'Single page' },
        'Pdf.ExtractImagesFromPDF.ExtractImagesFromPageRange': { title: 'Range of pages' },
      },
      keywords: ['picture', 'save', 'png'],
    },
    'Pdf.ExtractPages': {
      title: 'Extract PDF file pages to new PDF file',
      description: 'Copies some of the pages of a PDF file into a new one.',
      summary: 'Extract pages {PageSelection} of {PDFFile} to {ExtractedPDFPath} and store the file into {ExtractedPDFFile}',
      inputs: {
        PDFFile: shared.PDFFile,
        PageSelection: { label: 'Page selection', help: 'Pages and ranges: 1,3,17-24' },
        ExtractedPDFPath: 'Extracted PDF path',
        IfFileExists: shared.IfFileExists,
        Password: shared.Password,
      },
      outputs: { ExtractedPDFFile: 'The new PDF file' },
      keywords: ['split', 'separate', 'cut'],
    },
    'Pdf.ExtractTablesFromPDF': {
      title: 'Extract tables from PDF',
      description: 'Finds tables in a PDF file and gives them as data tables. Scanned pages have none; OCR reads those.',
      notes:
        'Tables are found by their lines, or by texts in columns where there are none; what counts as a table can differ from Power Automate for desktop.',
      summary: `Extract the tables of ${ofPages} into {ExtractedPDFTables}`,
      inputs: {
        PDFFile: shared.PDFFile,
        MultiPageTables: 'Merge tables that cross page margins',
        SetFirstRowAsHeader: 'First line contains column names',
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: { ExtractedPDFTables: 'A list with the data table and the pages of each table' },
      variants: {
        'Pdf.ExtractTablesFromPDF.ExtractTables': { title: 'All pages' },
        'Pdf.ExtractTablesFromPDF.ExtractTablesFromPage': { title: 'Single page' },
        'Pdf.ExtractTablesFromPDF.ExtractTablesFromPageRange': { title: 'Range of pages' },
      },
      keywords: ['read', 'data table', 'rows'],
    },
    'Pdf.ExtractTextFromPDF': {
      title: 'Extract text from PDF',
      description: 'Gives the text of a PDF file. Scanned pages have none; OCR reads those.',
      summary: `Extract the text of ${ofPages} into {ExtractedText}`,
      inputs: {
        PDFFile: shared.PDFFile,
        DetectLayout: { label: 'Optimize for structured data', help: 'Keeps text that stands in columns apart.' },
        Password: shared.Password,
        PageNumber: shared.PageNumber,
        ToPageNumber: shared.ToPageNumber,
        FromPageNumber: shared.FromPageNumber,
      },
      outputs: { ExtractedText: 'The text' },
      variants: {
        'Pdf.ExtractTextFromPDF.ExtractText': { title: 'All pages' },
        'Pdf.ExtractTextFromPDF.ExtractTextFromPage': { title: 'Single page' },
        'Pdf.ExtractTextFromPDF.ExtractTextFromPageRange': { title: 'Range of pages' },
      },
      keywords: ['read', 'content'],
    },
    'Pdf.MergeFiles': {
      title: 'Merge PDF files',
      description: 'Joins several PDF files into a new one. That one must not be among them.',
      summary: 'Merge {PDFFiles} to {MergedPDFPath} and store the file into {MergedPDF}',
      inputs: {
        PDFFiles: { label: 'PDF files', help: 'A list of files, or paths in double quotes, separated by commas' },
        MergedPDFPath: 'Merged PDF path',
        IfFileExists: shared.IfFileExists,
        PasswordDelimiter: { label: 'Delimiter', help: 'Separates the passwords; none of them may contain it.' },
        Passwords: { label: 'Passwords', help: 'In the order of the files' },
      },
      outputs: { MergedPDF: 'The merged PDF file' },
      keywords: ['join', 'combine', 'append'],
    },
  },
  options: {
    IfFileExists: {
      Overwrite: 'Overwrite',
      DoNotModifyFiles: "Don't overwrite",
      AddSequentialSuffix: 'Add sequential suffix',
    },
  },
  errors: {
    FileNotFoundError: 'The PDF file does not exist',
    DirectoryNotFoundError: 'The folder does not exist',
    InvalidPasswordError: 'The PDF file is protected, and the password is missing or wrong',
    PageOutOfBoundsError: 'The PDF file does not have such a page',
    InvalidPageSelectionError: 'The page selection is not valid',
    ExtractTextError: 'The text cannot be extracted',
    ExtractTablesError: 'The tables cannot be extracted',
    ExtractImagesError: 'The images cannot be extracted',
    ExtractPagesError: 'The pages cannot be extracted to a new PDF file',
    MergeFilesError: 'The PDF files cannot be merged',
  },
};
