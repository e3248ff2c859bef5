import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'Word-Instanz',
  DocumentFormat: 'Dokumentformat',
  DocumentPath: { label: 'Dokumentpfad', help: 'Seine Erweiterung bestimmt das Format, wenn keines gewählt ist.' },
  Bookmark: 'Textmarke',
} as const satisfies Record<string, FieldTexts>;

export const word: ModuleTexts = {
  module: 'Word',
  title: 'Word',
  actions: {
    'Word.Attach': {
      title: 'An ausgeführte Word-Instanz anfügen',
      description: 'Übernimmt ein bereits geöffnetes Word-Dokument für die anderen Aktionen dieser Gruppe.',
      summary: 'An {DocumentName} anfügen und in {Instance} speichern',
      inputs: { DocumentName: { label: 'Dokumentname', help: 'Sein Name oder Pfad' } },
      outputs: { Instance: 'Das Word, mit dem die anderen Aktionen arbeiten' },
      keywords: ['geöffnetes Dokument', 'verbinden'],
    },
    'Word.CloseWord': {
      title: 'Word schließen',
      description: 'Schließt das Dokument und sein Word, gespeichert oder nicht.',
      notes: 'PDF, DOC, RTF, ODT und Webseiten schreibt LibreOffice, das installiert sein muss.',
      summary: '{Instance} ohne Speichern schließen',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'Word.CloseWord.Close': { title: 'Dokument nicht speichern' },
        'Word.CloseWord.CloseAndSave': { title: 'Dokument speichern', summary: '{Instance} speichern und schließen' },
        'Word.CloseWord.CloseAndSaveAs': {
          title: 'Dokument speichern unter',
          summary: '{Instance} unter {DocumentPath} speichern und schließen',
        },
      },
      keywords: ['beenden', 'speichern'],
    },
    'Word.FindAndReplaceWord': {
      title: 'Wörter in Word-Dokument suchen und ersetzen',
      description: 'Ersetzt einen Text des Dokuments durch einen anderen, wo er zuerst vorkommt oder überall.',
      notes: 'Textfelder, Kopf- und Fußzeilen werden nicht durchsucht.',
      summary: 'In {Instance} jedes {TextToFind} durch {TextToReplaceWith} ersetzen',
      inputs: {
        TextToReplaceWith: 'Text, durch den ersetzt wird',
        Instance: shared.Instance,
        TextToFind: 'Zu suchender Text',
        MatchCase: 'Groß-/Kleinschreibung beachten',
        MatchEntireWord: 'Nur ganze Wörter suchen',
      },
      outputs: {},
      variants: {
        'Word.FindAndReplaceWord.FindAndReplaceAllWildcards': { title: 'Alle Treffer, mit Platzhalterzeichen' },
        'Word.FindAndReplaceWord.FindAndReplaceAllWithoutWildcards': { title: 'Alle Treffer' },
        'Word.FindAndReplaceWord.FindAndReplaceSingle': {
          title: 'Erster Treffer',
          summary: 'In {Instance} das erste {TextToFind} durch {TextToReplaceWith} ersetzen',
        },
        'Word.FindAndReplaceWord.FindAndReplaceSingleWildcards': {
          title: 'Erster Treffer, mit Platzhalterzeichen',
          summary: 'In {Instance} das erste {TextToFind} durch {TextToReplaceWith} ersetzen',
        },
      },
      keywords: ['austauschen', 'Vorlage', 'Platzhalter'],
    },
    'Word.InsertImageToWord': {
      title: 'Bild in Word-Dokument einfügen',
      description: 'Fügt eine Bilddatei oder das Bild der Zwischenablage an einer Stelle des Dokuments ein.',
      notes:
        'PNG-, JPEG-, GIF- und BMP-Dateien lassen sich einfügen. Neben einem Text wird das Bild überall eingefügt, wo der Text vorkommt.',
      summary: 'Bild {Path} in {Instance} einfügen',
      inputs: {
        Instance: shared.Instance,
        Bookmark: shared.Bookmark,
        Path: 'Bildpfad',
        TextToFind: { label: 'Zu suchender Text', help: 'Der Text, neben dem das Bild eingefügt wird' },
      },
      outputs: {},
      variants: {
        'Word.InsertImageToWord.InsertImageBookmarkEndFromClipboard': {
          title: 'Zwischenablage, nach Textmarke',
          summary: 'Bild der Zwischenablage nach Textmarke {Bookmark} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageBookmarkEndFromFile': {
          title: 'Datei, nach Textmarke',
          summary: 'Bild {Path} nach Textmarke {Bookmark} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageBookmarkStartFromClipboard': {
          title: 'Zwischenablage, vor Textmarke',
          summary: 'Bild der Zwischenablage vor Textmarke {Bookmark} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageBookmarkStartFromFile': {
          title: 'Datei, vor Textmarke',
          summary: 'Bild {Path} vor Textmarke {Bookmark} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageDocumentEndFromClipboard': {
          title: 'Zwischenablage, Dokumentende',
          summary: 'Bild der Zwischenablage am Ende von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageDocumentEndFromFile': {
          title: 'Datei, Dokumentende',
          summary: 'Bild {Path} am Ende von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageDocumentStartFromClipboard': {
          title: 'Zwischenablage, Dokumentanfang',
          summary: 'Bild der Zwischenablage am Anfang von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageDocumentStartFromFile': {
          title: 'Datei, Dokumentanfang',
          summary: 'Bild {Path} am Anfang von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageEndOfTextFromClipBoard': {
          title: 'Zwischenablage, nach Text',
          summary: 'Bild der Zwischenablage nach Text {TextToFind} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageEndOfTextFromFile': {
          title: 'Datei, nach Text',
          summary: 'Bild {Path} nach Text {TextToFind} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageStartOfTextFromClipBoard': {
          title: 'Zwischenablage, vor Text',
          summary: 'Bild der Zwischenablage vor Text {TextToFind} von {Instance} einfügen',
        },
        'Word.InsertImageToWord.InsertImageStartOfTextFromFile': {
          title: 'Datei, vor Text',
          summary: 'Bild {Path} vor Text {TextToFind} von {Instance} einfügen',
        },
      },
      keywords: ['Grafik', 'Foto', 'Logo'],
    },
    'Word.LaunchWord': {
      title: 'Word starten',
      description: 'Startet Word mit einem leeren Dokument oder öffnet ein vorhandenes, für die anderen Aktionen dieser Gruppe.',
      notes:
        'Das Dokument wird ohne Word und ohne Fenster bearbeitet. Eine geschützte Datei wird mit dem Kennwort gespeichert, mit dem sie geöffnet wurde; das Kennwort für den Schreibschutz wird nicht verlangt. Andere Formate als die von Word ab 2007 brauchen LibreOffice und lassen sich mit Kennwort nicht öffnen.',
      summary: 'Word mit einem leeren Dokument starten und in {Instance} speichern',
      inputs: {
        Visible: { label: 'Instanz sichtbar machen', help: 'Ausgeschaltet arbeitet Word ohne Fenster.' },
        ReadProtectionPassword: {
          label: 'Leseschutzkennwort',
          help: 'Nötig, um ein gegen Lesen geschütztes Dokument zu öffnen.',
        },
        WriteProtectionPassword: {
          label: 'Schreibschutzkennwort',
          help: 'Nötig, um ein gegen Schreiben geschütztes Dokument zu ändern.',
        },
        Path: 'Dokumentpfad',
        ReadOnly: 'Schreibgeschützt öffnen',
      },
      outputs: { Instance: 'Das Word, mit dem die anderen Aktionen arbeiten' },
      variants: {
        'Word.LaunchWord.Launch': { title: 'Mit einem leeren Dokument' },
        'Word.LaunchWord.LaunchAndOpen': {
          title: 'Und folgendes Dokument öffnen',
          summary: 'Word starten, {Path} öffnen und in {Instance} speichern',
        },
      },
      keywords: ['öffnen', 'docx'],
    },
    'Word.ReadFromWord': {
      title: 'Aus Word-Dokument lesen',
      description: 'Liefert den Text des Dokuments, eines Teils seiner Seiten oder einer Textmarke, ohne Formate.',
      notes:
        'Seiten sind die, die LibreOffice aus dem Dokument macht, das installiert sein muss; sie können von denen in Word abweichen. Textfelder, Kopf- und Fußzeilen werden nicht gelesen.',
      summary: '{Instance} in {WordData} einlesen',
      inputs: {
        Instance: shared.Instance,
        Bookmark: shared.Bookmark,
        Pages: { label: 'Seiten', help: 'Seiten und Bereiche: 2-4,6,8' },
      },
      outputs: { WordData: 'Der Text' },
      variants: {
        'Word.ReadFromWord.Read': { title: 'Gesamtes Dokument' },
        'Word.ReadFromWord.ReadBookmark': { title: 'Textmarke', summary: 'Textmarke {Bookmark} von {Instance} in {WordData} einlesen' },
        'Word.ReadFromWord.ReadPage': { title: 'Seiten', summary: 'Seiten {Pages} von {Instance} in {WordData} einlesen' },
      },
      keywords: ['abrufen', 'extrahieren', 'Text', 'Inhalt'],
    },
    'Word.SaveWord': {
      title: 'Word speichern',
      description: 'Speichert das Dokument an seinem Ort oder unter anderem Pfad und Format.',
      notes: 'PDF, DOC, RTF, ODT und Webseiten schreibt LibreOffice, das installiert sein muss.',
      summary: '{Instance} speichern',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'Word.SaveWord.Save': { title: 'Dokument speichern' },
        'Word.SaveWord.SaveAs': { title: 'Dokument speichern unter', summary: '{Instance} unter {DocumentPath} speichern' },
      },
      keywords: ['ablegen', 'exportieren', 'pdf', 'Format'],
    },
    'Word.WriteToWord': {
      title: 'In Word-Dokument schreiben',
      description: 'Fügt Text am Anfang oder Ende des Dokuments oder vor oder nach einer Textmarke ein.',
      summary: '{Text} in {Instance} schreiben',
      inputs: {
        Bookmark: shared.Bookmark,
        AppendNewLine: { label: 'Neue Zeile anfügen', help: 'Beginnt vor dem Text eine neue Zeile.' },
        Instance: shared.Instance,
        Text: 'Zu schreibender Text',
      },
      outputs: {},
      variants: {
        'Word.WriteToWord.WriteEndOfBookmark': {
          title: 'Nach Textmarke',
          summary: '{Text} nach Textmarke {Bookmark} von {Instance} schreiben',
        },
        'Word.WriteToWord.WriteEndOfDocument': { title: 'Dokumentende', summary: '{Text} ans Ende von {Instance} schreiben' },
        'Word.WriteToWord.WriteStartOfBookmark': {
          title: 'Vor Textmarke',
          summary: '{Text} vor Textmarke {Bookmark} von {Instance} schreiben',
        },
        'Word.WriteToWord.WriteStartOfDocument': { title: 'Dokumentanfang', summary: '{Text} an den Anfang von {Instance} schreiben' },
      },
      keywords: ['einfügen', 'anhängen', 'eintragen', 'Text'],
    },
  },
  options: {
    WordFormat: {
      DOCX: 'Word-Dokument (.docx)',
      DOCM: 'Word-Dokument mit Makros (.docm)',
      DOC: 'Word 97–2003-Dokument (.doc)',
      DOTX: 'Word-Vorlage (.dotx)',
      DOTM: 'Word-Vorlage mit Makros (.dotm)',
      DOT: 'Word 97–2003-Vorlage (.dot)',
      PDF: 'PDF (.pdf)',
      XPS: 'XPS-Dokument (.xps)',
      WebPageArchive: 'Webseite in einer Datei (.mht, .mhtml)',
      WebPage: 'Webseite (.htm, .html)',
      WebPageFiltered: 'Webseite, gefiltert (.htm, .html)',
      RTF: 'Rich-Text-Format (.rtf)',
      Text: 'Nur Text (.txt)',
      TextLineBreaks: 'Nur Text mit Zeilenumbrüchen (.txt)',
      DOSText: 'Text für MS-DOS (.txt)',
      DOSTextLineBreaks: 'Text für MS-DOS mit Zeilenumbrüchen (.txt)',
      UnicodeText: 'Unicode-Text (.txt)',
      XML: 'Word-XML-Dokument (.xml)',
      StrictOpenXMLDocument: 'Strict Open XML-Dokument (.docx)',
      ODT: 'OpenDocument-Text (.odt)',
      FromExtension: 'Standard (nach Erweiterung)',
    },
  },
  errors: {
    FileNotFoundError: 'Das Dokument oder das Bild ist nicht vorhanden',
    DirectoryNotFoundError: 'Der Ordner des Dokuments ist nicht vorhanden',
    OpenWordDocumentError: 'Das Dokument kann nicht geöffnet werden',
    SaveWordError: 'Das Dokument kann nicht gespeichert werden',
    ReadFromWordError: 'Das Dokument kann nicht gelesen werden',
    WriteToWordError: 'Der Text kann nicht in das Dokument geschrieben werden',
    InsertImageError: 'Das Bild kann nicht eingefügt werden',
    ReplaceTextError: 'Der Text kann nicht ersetzt werden',
    ReadOnlyDocumentError: 'Das Dokument wurde schreibgeschützt geöffnet und kann nicht geändert oder gespeichert werden',
    WordInstanceClosedError: 'Das Dokument der Word-Instanz ist geschlossen',
  },
};
