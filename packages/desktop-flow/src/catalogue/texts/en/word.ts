import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'Word instance',
  DocumentFormat: 'Document format',
  DocumentPath: { label: 'Document path', help: 'Its extension decides on the format unless one is chosen.' },
  Bookmark: 'Bookmark',
} as const satisfies Record<string, FieldTexts>;

export const word: ModuleTexts = {
  module: 'Word',
  title: 'Word',
  actions: {
    'Word.Attach': {
      title: 'Attach to running Word',
      description: 'Takes a Word document that is open already, for the other actions of this group.',
      summary: 'Attach to {DocumentName} and store it into {Instance}',
      inputs: { DocumentName: { label: 'Document name', help: 'Its name or path' } },
      outputs: { Instance: 'The Word that the other actions work with' },
      keywords: ['open document', 'connect'],
    },
    'Word.CloseWord': {
      title: 'Close Word',
      description: 'Closes the document and its Word, saved or not.',
      notes: 'PDF, DOC, RTF, ODT and web pages are written by LibreOffice, which must be installed.',
      summary: 'Close {Instance} without saving',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'Word.CloseWord.Close': { title: 'Do not save document' },
        'Word.CloseWord.CloseAndSave': { title: 'Save document', summary: 'Save and close {Instance}' },
        'Word.CloseWord.CloseAndSaveAs': { title: 'Save document as', summary: 'Save {Instance} as {DocumentPath} and close it' },
      },
      keywords: ['quit', 'exit', 'save'],
    },
    'Word.FindAndReplaceWord': {
      title: 'Find and replace words in Word document',
      description: 'Replaces a text in the document by another one, where it first occurs or everywhere.',
      notes: 'Text boxes, headers and footers are not searched.',
      summary: 'Replace all {TextToFind} with {TextToReplaceWith} in {Instance}',
      inputs: {
        TextToReplaceWith: 'Text to replace with',
        Instance: shared.Instance,
        TextToFind: 'Text to find',
        MatchCase: 'Match case',
        MatchEntireWord: 'Match whole words only',
      },
      outputs: {},
      variants: {
        'Word.FindAndReplaceWord.FindAndReplaceAllWildcards': { title: 'All matches, with wildcards' },
        'Word.FindAndReplaceWord.FindAndReplaceAllWithoutWildcards': { title: 'All matches' },
        'Word.FindAndReplaceWord.FindAndReplaceSingle': {
          title: 'First match',
          summary: 'Replace the first {TextToFind} with {TextToReplaceWith} in {Instance}',
        },
        'Word.FindAndReplaceWord.FindAndReplaceSingleWildcards': {
          title: 'First match, with wildcards',
          summary: 'Replace the first {TextToFind} with {TextToReplaceWith} in {Instance}',
        },
      },
      keywords: ['exchange', 'template', 'placeholder'],
    },
    'Word.InsertImageToWord': {
      title: 'Insert image in Word document',
      description: 'Inserts an image file or the image of the clipboard at a place of the document.',
      notes: 'PNG, JPEG, GIF and BMP files can be inserted. Beside a text, the image is inserted everywhere the text occurs.',
      summary: 'Insert image {Path} into {Instance}',
      inputs: {
        Instance: shared.Instance,
        Bookmark: shared.Bookmark,
        Path: 'Image path',
        TextToFind: { label: 'Text to find', help: 'The text that the image is inserted beside' },
      },
      outputs: {},
      variants: {
        'Word.InsertImageToWord.InsertImageBookmarkEndFromClipboard': {
          title: 'Clipboard, after bookmark',
          summary: 'Insert the image of the clipboard after bookmark {Bookmark} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageBookmarkEndFromFile': {
          title: 'File, after bookmark',
          summary: 'Insert image {Path} after bookmark {Bookmark} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageBookmarkStartFromClipboard': {
          title: 'Clipboard, before bookmark',
          summary: 'Insert the image of the clipboard before bookmark {Bookmark} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageBookmarkStartFromFile': {
          title: 'File, before bookmark',
          summary: 'Insert image {Path} before bookmark {Bookmark} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageDocumentEndFromClipboard': {
          title: 'Clipboard, end of document',
          summary: 'Insert the image of the clipboard at the end of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageDocumentEndFromFile': {
          title: 'File, end of document',
          summary: 'Insert image {Path} at the end of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageDocumentStartFromClipboard': {
          title: 'Clipboard, beginning of document',
          summary: 'Insert the image of the clipboard at the beginning of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageDocumentStartFromFile': {
          title: 'File, beginning of document',
          summary: 'Insert image {Path} at the beginning of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageEndOfTextFromClipBoard': {
          title: 'Clipboard, after text',
          summary: 'Insert the image of the clipboard after text {TextToFind} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageEndOfTextFromFile': {
          title: 'File, after text',
          summary: 'Insert image {Path} after text {TextToFind} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageStartOfTextFromClipBoard': {
          title: 'Clipboard, before text',
          summary: 'Insert the image of the clipboard before text {TextToFind} of {Instance}',
        },
        'Word.InsertImageToWord.InsertImageStartOfTextFromFile': {
          title: 'File, before text',
          summary: 'Insert image {Path} before text {TextToFind} of {Instance}',
        },
      },
      keywords: ['picture', 'photo', 'logo'],
    },
    'Word.LaunchWord': {
      title: 'Launch Word',
      description: 'Starts Word with an empty document or opens one that exists, for the other actions of this group.',
      notes:
        'The document is worked on without Word and without a window. A protected file is saved with the password that it was opened with; the write protection password is not asked for. Formats other than those of Word since 2007 need LibreOffice, and cannot be opened with a password.',
      summary: 'Launch Word with a blank document and store it into {Instance}',
      inputs: {
        Visible: { label: 'Make instance visible', help: 'When off, Word works without a window.' },
        ReadProtectionPassword: { label: 'Read protection password', help: 'Needed to open a document that is protected against reading.' },
        WriteProtectionPassword: {
          label: 'Write protection password',
          help: 'Needed to change a document that is protected against writing.',
        },
        Path: 'Document path',
        ReadOnly: 'Open as read-only',
      },
      outputs: { Instance: 'The Word that the other actions work with' },
      variants: {
        'Word.LaunchWord.Launch': { title: 'With a blank document' },
        'Word.LaunchWord.LaunchAndOpen': {
          title: 'And open the following document',
          summary: 'Launch Word, open {Path} and store it into {Instance}',
        },
      },
      keywords: ['open', 'start', 'docx'],
    },
    'Word.ReadFromWord': {
      title: 'Read from Word document',
      description: 'Gives the text of the document, of some of its pages or of a bookmark, without its formats.',
      notes:
        'Pages are those that LibreOffice makes of the document, which must be installed; they can differ from those of Word. Text boxes, headers and footers are not read.',
      summary: 'Read {Instance} into {WordData}',
      inputs: {
        Instance: shared.Instance,
        Bookmark: shared.Bookmark,
        Pages: { label: 'Pages', help: 'Pages and ranges: 2-4,6,8' },
      },
      outputs: { WordData: 'The text' },
      variants: {
        'Word.ReadFromWord.Read': { title: 'Whole document' },
        'Word.ReadFromWord.ReadBookmark': { title: 'Bookmark', summary: 'Read bookmark {Bookmark} of {Instance} into {WordData}' },
        'Word.ReadFromWord.ReadPage': { title: 'Pages', summary: 'Read pages {Pages} of {Instance} into {WordData}' },
      },
      keywords: ['get', 'extract', 'text', 'content'],
    },
    'Word.SaveWord': {
      title: 'Save Word',
      description: 'Saves the document in its place, or under another path and format.',
      notes: 'PDF, DOC, RTF, ODT and web pages are written by LibreOffice, which must be installed.',
      summary: 'Save {Instance}',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'Word.SaveWord.Save': { title: 'Save document' },
        'Word.SaveWord.SaveAs': { title: 'Save document as', summary: 'Save {Instance} as {DocumentPath}' },
      },
      keywords: ['store', 'export', 'pdf', 'format'],
    },
    'Word.WriteToWord': {
      title: 'Write to Word document',
      description: 'Inserts text at the beginning or the end of the document, or before or after a bookmark.',
      summary: 'Write {Text} to {Instance}',
      inputs: {
        Bookmark: shared.Bookmark,
        AppendNewLine: { label: 'Append new line', help: 'Begins a new line before the text.' },
        Instance: shared.Instance,
        Text: 'Text to write',
      },
      outputs: {},
      variants: {
        'Word.WriteToWord.WriteEndOfBookmark': {
          title: 'After bookmark',
          summary: 'Write {Text} after bookmark {Bookmark} of {Instance}',
        },
        'Word.WriteToWord.WriteEndOfDocument': { title: 'End of document', summary: 'Write {Text} at the end of {Instance}' },
        'Word.WriteToWord.WriteStartOfBookmark': {
          title: 'Before bookmark',
          summary: 'Write {Text} before bookmark {Bookmark} of {Instance}',
        },
        'Word.WriteToWord.WriteStartOfDocument': {
          title: 'Beginning of document',
          summary: 'Write {Text} at the beginning of {Instance}',
        },
      },
      keywords: ['insert', 'append', 'enter', 'text'],
    },
  },
  options: {
    WordFormat: {
      DOCX: 'Word document (.docx)',
      DOCM: 'Word document with macros (.docm)',
      DOC: 'Word 97–2003 document (.doc)',
      DOTX: 'Word template (.dotx)',
      DOTM: 'Word template with macros (.dotm)',
      DOT: 'Word 97–2003 template (.dot)',
      PDF: 'PDF (.pdf)',
      XPS: 'XPS document (.xps)',
      WebPageArchive: 'Single file web page (.mht, .mhtml)',
      WebPage: 'Web page (.htm, .html)',
      WebPageFiltered: 'Web page, filtered (.htm, .html)',
      RTF: 'Rich text format (.rtf)',
      Text: 'Plain text (.txt)',
      TextLineBreaks: 'Plain text with line breaks (.txt)',
      DOSText: 'Text, MS-DOS (.txt)',
      DOSTextLineBreaks: 'Text, MS-DOS, with line breaks (.txt)',
      UnicodeText: 'Unicode text (.txt)',
      XML: 'Word XML document (.xml)',
      StrictOpenXMLDocument: 'Strict Open XML document (.docx)',
      ODT: 'OpenDocument text (.odt)',
      FromExtension: 'Default (from extension)',
    },
  },
  errors: {
    FileNotFoundError: 'The document or the image does not exist',
    DirectoryNotFoundError: 'The folder of the document does not exist',
    OpenWordDocumentError: 'The document cannot be opened',
    SaveWordError: 'The document cannot be saved',
    ReadFromWordError: 'The document cannot be read',
    WriteToWordError: 'The text cannot be written to the document',
    InsertImageError: 'The image cannot be inserted',
    ReplaceTextError: 'The text cannot be replaced',
    ReadOnlyDocumentError: 'The document was opened as read-only and cannot be changed or saved',
    WordInstanceClosedError: 'The document of the Word instance is closed',
  },
};
