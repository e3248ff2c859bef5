import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Instance: 'PowerPoint-Instanz',
  SlidePosition: { label: 'Folienposition', help: 'Folien zählen ab 1.' },
  SourceInstance: 'PowerPoint-Quellinstanz',
  SourceSlidePosition: { label: 'Position der Quellfolie', help: 'Folien zählen ab 1.' },
  DestinationInstance: 'PowerPoint-Zielinstanz',
  DestinationSlidePosition: { label: 'Position der Zielfolie', help: 'Folien zählen ab 1.' },
  DocumentFormat: 'Präsentationsformat',
  DocumentPath: { label: 'Präsentationspfad', help: 'Seine Erweiterung bestimmt das Format, wenn keines gewählt ist.' },
} as const satisfies Record<string, FieldTexts>;

export const powerPoint: ModuleTexts = {
  module: 'PowerPoint',
  title: 'PowerPoint',
  actions: {
    'PowerPoint.AddPowerPointSlide': {
      title: 'PowerPoint-Folie hinzufügen',
      description: 'Fügt der Präsentation eine leere Folie hinzu.',
      notes: 'Die Folie bekommt das Layout mit Titel und Inhalt, sonst das erste Layout der Präsentation.',
      summary: 'Folie zu {Instance} hinzufügen und ihren Index in {SlideIndex} speichern',
      inputs: { Instance: shared.Instance, SlidePosition: shared.SlidePosition },
      outputs: { SlideIndex: 'Die Position der neuen Folie' },
      variants: {
        'PowerPoint.AddPowerPointSlide.AddSlideAsFirst': {
          title: 'Erste Folie',
          summary: 'Erste Folie zu {Instance} hinzufügen und ihren Index in {SlideIndex} speichern',
        },
        'PowerPoint.AddPowerPointSlide.AddSlideAsLast': {
          title: 'Letzte Folie',
          summary: 'Letzte Folie zu {Instance} hinzufügen und ihren Index in {SlideIndex} speichern',
        },
        'PowerPoint.AddPowerPointSlide.AddSlideAtPosition': {
          title: 'An Position',
          summary: 'Folie an Position {SlidePosition} von {Instance} hinzufügen und ihren Index in {SlideIndex} speichern',
        },
      },
      keywords: ['neu', 'einfügen', 'Seite'],
    },
    'PowerPoint.AttachToRunningPowerPoint': {
      title: 'An ausgeführte PowerPoint-Instanz anfügen',
      description: 'Übernimmt eine bereits geöffnete Präsentation für die anderen Aktionen dieser Gruppe.',
      summary: 'An {PresentationName} anfügen und in {Instance} speichern',
      inputs: { PresentationName: { label: 'Präsentationsname', help: 'Ihr Name oder Pfad' } },
      outputs: { Instance: 'Das PowerPoint, mit dem die anderen Aktionen arbeiten' },
      keywords: ['geöffnete Präsentation', 'verbinden'],
    },
    'PowerPoint.ClosePowerPoint': {
      title: 'PowerPoint schließen',
      description: 'Schließt die Präsentation und ihr PowerPoint, gespeichert oder nicht.',
      notes: 'PDF, PPT und ODP schreibt LibreOffice, das installiert sein muss; XPS kann nicht geschrieben werden.',
      summary: '{Instance} ohne Speichern schließen',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'PowerPoint.ClosePowerPoint.Close': { title: 'Präsentation nicht speichern' },
        'PowerPoint.ClosePowerPoint.CloseAndSave': { title: 'Präsentation speichern', summary: '{Instance} speichern und schließen' },
        'PowerPoint.ClosePowerPoint.CloseAndSaveAs': {
          title: 'Präsentation speichern unter',
          summary: '{Instance} unter {DocumentPath} speichern und schließen',
        },
      },
      keywords: ['beenden', 'speichern'],
    },
    'PowerPoint.CopyPastePowerPointSlide': {
      title: 'PowerPoint-Folie kopieren und einfügen',
      description: 'Kopiert eine Folie an eine Stelle derselben oder einer anderen Präsentation.',
      notes: 'In einer anderen Präsentation bekommt die Folie das Layout gleichen Namens und das Aussehen jener Präsentation.',
      summary: 'Folie {SourceSlidePosition} von {SourceInstance} an Position {DestinationSlidePosition} von {DestinationInstance} kopieren',
      inputs: {
        DestinationInstance: shared.DestinationInstance,
        DestinationSlidePosition: shared.DestinationSlidePosition,
        SourceInstance: shared.SourceInstance,
        SourceSlidePosition: shared.SourceSlidePosition,
      },
      outputs: {},
      keywords: ['duplizieren', 'Seite'],
    },
    'PowerPoint.DeletePowerPointSlide': {
      title: 'PowerPoint-Folie löschen',
      description: 'Entfernt eine Folie aus der Präsentation.',
      summary: 'Folie {SlidePosition} von {Instance} löschen',
      inputs: { SlidePosition: shared.SlidePosition, Instance: shared.Instance },
      outputs: {},
      variants: {
        'PowerPoint.DeletePowerPointSlide.DeleteSlideAtPosition': { title: 'An Position' },
        'PowerPoint.DeletePowerPointSlide.DeleteSlideFirst': {
          title: 'Erste Folie',
          summary: 'Erste Folie von {Instance} löschen',
        },
        'PowerPoint.DeletePowerPointSlide.DeleteSlideLast': { title: 'Letzte Folie', summary: 'Letzte Folie von {Instance} löschen' },
      },
      keywords: ['entfernen', 'Seite'],
    },
    'PowerPoint.LaunchPowerPoint': {
      title: 'PowerPoint starten',
      description: 'Startet PowerPoint mit einer leeren Präsentation oder öffnet eine vorhandene, für die anderen Aktionen dieser Gruppe.',
      notes:
        'Die Präsentation wird ohne PowerPoint und ohne Fenster bearbeitet. Eine leere Präsentation hat noch keine Folie. Dateien mit Kennwort lassen sich nicht öffnen, und andere Formate als die von PowerPoint seit 2007 brauchen LibreOffice.',
      summary: 'PowerPoint mit einer leeren Präsentation starten und in {Instance} speichern',
      inputs: { ReadOnly: 'Schreibgeschützt öffnen', Path: 'Präsentationspfad' },
      outputs: { Instance: 'Das PowerPoint, mit dem die anderen Aktionen arbeiten' },
      variants: {
        'PowerPoint.LaunchPowerPoint.Launch': { title: 'Mit einer leeren Präsentation' },
        'PowerPoint.LaunchPowerPoint.LaunchAndOpen': {
          title: 'Und folgende Präsentation öffnen',
          summary: 'PowerPoint starten, {Path} öffnen und in {Instance} speichern',
        },
      },
      keywords: ['öffnen', 'pptx'],
    },
    'PowerPoint.MovePowerPointSlide': {
      title: 'PowerPoint-Folie verschieben',
      description: 'Verschiebt eine Folie an eine andere Stelle derselben oder einer anderen Präsentation.',
      notes: 'In einer anderen Präsentation bekommt die Folie das Layout gleichen Namens und das Aussehen jener Präsentation.',
      summary:
        'Folie {SourceSlidePosition} von {SourceInstance} an Position {DestinationSlidePosition} von {DestinationInstance} verschieben',
      inputs: {
        DestinationInstance: shared.DestinationInstance,
        DestinationSlidePosition: shared.DestinationSlidePosition,
        SourceInstance: shared.SourceInstance,
        SourceSlidePosition: shared.SourceSlidePosition,
      },
      outputs: {},
      keywords: ['Reihenfolge', 'Seite'],
    },
    'PowerPoint.ReadFromPowerPoint': {
      title: 'Aus PowerPoint-Präsentation lesen',
      description: 'Liefert den Text der Präsentation oder eines Teils ihrer Folien, ohne Formate.',
      notes: 'Text in Diagrammen und SmartArt-Grafiken sowie Notizen werden nicht gelesen.',
      summary: '{Instance} in {PowerPointData} einlesen',
      inputs: { Instance: shared.Instance, Slides: { label: 'Folien', help: 'Folien und Bereiche: 2-4,6,8' } },
      outputs: { PowerPointData: 'Der Text' },
      variants: {
        'PowerPoint.ReadFromPowerPoint.Read': { title: 'Gesamte Präsentation' },
        'PowerPoint.ReadFromPowerPoint.ReadSlides': {
          title: 'Folien',
          summary: 'Folien {Slides} von {Instance} in {PowerPointData} einlesen',
        },
      },
      keywords: ['abrufen', 'extrahieren', 'Text', 'Inhalt'],
    },
    'PowerPoint.SavePowerPoint': {
      title: 'PowerPoint speichern',
      description: 'Speichert die Präsentation an ihrem Ort oder unter anderem Pfad und Format.',
      notes: 'PDF, PPT und ODP schreibt LibreOffice, das installiert sein muss; XPS kann nicht geschrieben werden.',
      summary: '{Instance} speichern',
      inputs: { Instance: shared.Instance, DocumentFormat: shared.DocumentFormat, DocumentPath: shared.DocumentPath },
      outputs: {},
      variants: {
        'PowerPoint.SavePowerPoint.Save': { title: 'Präsentation speichern' },
        'PowerPoint.SavePowerPoint.SaveAs': {
          title: 'Präsentation speichern unter',
          summary: '{Instance} unter {DocumentPath} speichern',
        },
      },
      keywords: ['ablegen', 'exportieren', 'pdf', 'Format'],
    },
    'PowerPoint.WriteToPowerPoint': {
      title: 'In PowerPoint-Präsentation schreiben',
      description: 'Fügt Text in eine Folie ein.',
      notes:
        'Der Text kommt an das Ende des ersten Inhaltsplatzhalters der Folie, sonst ihres ersten Textfelds; hat sie keines davon, bekommt sie ein Textfeld.',
      summary: '{Text} in Folie {SlidePosition} von {Instance} schreiben',
      inputs: {
        AppendNewLine: { label: 'Neue Zeile anfügen', help: 'Beginnt vor dem Text eine neue Zeile.' },
        Instance: shared.Instance,
        Text: 'Zu schreibender Text',
        SlidePosition: shared.SlidePosition,
      },
      outputs: {},
      variants: {
        'PowerPoint.WriteToPowerPoint.WriteToFirstSlide': {
          title: 'Erste Folie',
          summary: '{Text} in die erste Folie von {Instance} schreiben',
        },
        'PowerPoint.WriteToPowerPoint.WriteToLastSlide': {
          title: 'Letzte Folie',
          summary: '{Text} in die letzte Folie von {Instance} schreiben',
        },
        'PowerPoint.WriteToPowerPoint.WriteToSlideAtPosition': { title: 'An Position' },
      },
      keywords: ['einfügen', 'eintragen', 'Text'],
    },
  },
  options: {
    PowerPointFormat: {
      PPTX: 'PowerPoint-Präsentation (.pptx)',
      PPTM: 'PowerPoint-Präsentation mit Makros (.pptm)',
      PPT: 'PowerPoint 97–2003-Präsentation (.ppt)',
      PDF: 'PDF (.pdf)',
      XPS: 'XPS-Dokument (.xps)',
      POTX: 'PowerPoint-Vorlage (.potx)',
      POTM: 'PowerPoint-Vorlage mit Makros (.potm)',
      PPSX: 'PowerPoint-Bildschirmpräsentation (.ppsx)',
      PPSM: 'PowerPoint-Bildschirmpräsentation mit Makros (.ppsm)',
      ODP: 'OpenDocument-Präsentation (.odp)',
      FromExtension: 'Standard (nach Erweiterung)',
    },
  },
  errors: {
    FileNotFoundError: 'Die Präsentation ist nicht vorhanden',
    DirectoryNotFoundError: 'Der Ordner der Präsentation ist nicht vorhanden',
    OpenPowerPointPresentationError: 'Die Präsentation kann nicht geöffnet werden',
    SavePowerPointError: 'Die Präsentation kann nicht gespeichert werden',
    AddPowerPointSlideError: 'Die Folie kann nicht hinzugefügt werden',
    DeletePowerPointSlideError: 'Die Folie kann nicht gelöscht werden',
    CopyPastePowerPointSlideError: 'Die Folie kann nicht kopiert werden',
    MovePowerPointSlideError: 'Die Folie kann nicht verschoben werden',
    ReadFromPowerPointError: 'Die Präsentation kann nicht gelesen werden',
    WriteToPowerPointError: 'Der Text kann nicht in die Folie geschrieben werden',
    ReadOnlyPresentationError: 'Die Präsentation wurde schreibgeschützt geöffnet und kann nicht geändert oder gespeichert werden',
    PowerPointInstanceClosedError: 'Die Präsentation der PowerPoint-Instanz ist geschlossen',
  },
};
