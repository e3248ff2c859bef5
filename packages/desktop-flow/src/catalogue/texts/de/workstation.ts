import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  MonitorNumber: 'Monitornummer',
  PrinterName: 'Druckername',
  ImageFormat: 'Bildformat',
  File: 'Bilddatei',
  ScreenToCapture: { label: 'Aufzunehmender Bildschirm', help: 'Bildschirme zählen ab 1.' },
} as const satisfies Record<string, FieldTexts>;

export const workstation: ModuleTexts = {
  module: 'Workstation',
  title: 'Arbeitsstation',
  actions: {
    'Workstation.ControlScreenSaver': {
      title: 'Bildschirmschoner steuern',
      description: 'Aktiviert, deaktiviert, startet oder beendet den Bildschirmschoner.',
      summary: 'Bildschirmschoner: {ScreenSaverAction}',
      inputs: { ScreenSaverAction: 'Aktion für den Bildschirmschoner' },
      outputs: {},
      keywords: ['sperren', 'Leerlauf'],
    },
    'Workstation.EmptyRecycleBin': {
      title: 'Papierkorb leeren',
      description: 'Löscht alles im Papierkorb. Das lässt sich nicht rückgängig machen.',
      summary: 'Papierkorb leeren',
      inputs: {},
      outputs: {},
      keywords: ['Müll', 'löschen'],
    },
    'Workstation.GetDefaultPrinter': {
      title: 'Standarddrucker abrufen',
      description: 'Liefert den Namen des Druckers, der ohne Auswahl verwendet wird.',
      summary: 'Standarddrucker in {PrinterName} speichern',
      inputs: {},
      outputs: { PrinterName: 'Der Name des Druckers' },
      keywords: ['drucken'],
    },
    'Workstation.GetScreenResolution': {
      title: 'Bildschirmauflösung abrufen',
      description: 'Liefert Breite, Höhe, Farbtiefe und Bildwiederholrate eines Monitors.',
      summary: 'Auflösung von Monitor {MonitorNumber} in {MonitorWidth} und {MonitorHeight} speichern',
      inputs: { MonitorNumber: shared.MonitorNumber },
      outputs: {
        MonitorWidth: 'Breite in Pixeln',
        MonitorHeight: 'Höhe in Pixeln',
        MonitorBitCount: 'Farbtiefe in Bit',
        MonitorFrequency: 'Bildwiederholrate in Hertz',
      },
      keywords: ['Anzeige', 'Größe', 'Breite', 'Höhe'],
    },
    'Workstation.LockWorkstation': {
      title: 'Arbeitsstation sperren',
      description: 'Sperrt die Sitzung, sodass ein Kennwort nötig ist, um fortzufahren.',
      summary: 'Arbeitsstation sperren',
      inputs: {},
      outputs: {},
      keywords: ['Sperrbildschirm'],
    },
    'Workstation.LogOffUser': {
      title: 'Benutzer abmelden',
      description: 'Meldet den Benutzer der Sitzung ab. Geöffnete Programme werden geschlossen.',
      summary: 'Benutzer abmelden',
      inputs: {},
      outputs: {},
      keywords: ['ausloggen', 'abmelden'],
    },
    'Workstation.PlaySound': {
      title: 'Sound wiedergeben',
      description: 'Gibt einen Systemsound oder eine WAV-Datei wieder.',
      summary: 'Datei {WavFile} wiedergeben',
      inputs: { WavFile: 'Wiederzugebende Datei', SystemSound: 'Wiederzugebender Sound' },
      outputs: {},
      variants: {
        'Workstation.PlaySound.PlaySound': { title: 'WAV-Datei' },
        'Workstation.PlaySound.PlaySystemSound': { title: 'Systemsound', summary: 'Systemsound {SystemSound} wiedergeben' },
      },
      keywords: ['Piepton', 'Audio', 'Ton'],
    },
    'Workstation.PrintDocument': {
      title: 'Dokument drucken',
      description: 'Sendet ein Dokument an den Standarddrucker.',
      summary: '{DocumentPath} drucken',
      inputs: { DocumentPath: 'Zu druckendes Dokument' },
      outputs: {},
      keywords: ['Drucker', 'Papier'],
    },
    'Workstation.SetDefaultPrinter': {
      title: 'Standarddrucker festlegen',
      description: 'Wählt den Drucker, der ohne weitere Angabe verwendet wird.',
      summary: 'Standarddrucker auf {PrinterName} festlegen',
      inputs: { PrinterName: shared.PrinterName },
      outputs: {},
      keywords: ['drucken'],
    },
    'Workstation.SetScreenResolution': {
      title: 'Bildschirmauflösung festlegen',
      description: 'Ändert Breite, Höhe, Farbtiefe und Bildwiederholrate eines Monitors.',
      summary: 'Monitor {MonitorNumber} auf {MonitorWidth} × {MonitorHeight} festlegen',
      inputs: {
        MonitorNumber: shared.MonitorNumber,
        MonitorWidth: 'Breite in Pixeln',
        MonitorHeight: 'Höhe in Pixeln',
        MonitorBitCount: 'Farbtiefe in Bit',
        MonitorFrequency: 'Bildwiederholrate in Hertz',
      },
      outputs: {},
      keywords: ['Anzeige', 'Größe'],
    },
    'Workstation.ShowDesktop': {
      title: 'Desktop anzeigen',
      description: 'Minimiert alle Fenster oder stellt sie wieder her.',
      summary: 'Desktop: {DesktopOperation}',
      inputs: { DesktopOperation: 'Vorgang' },
      outputs: {},
      keywords: ['alle minimieren', 'Fenster'],
    },
    'Workstation.ShutdownComputer': {
      title: 'Computer herunterfahren',
      description:
        'Fährt den Computer herunter, startet ihn neu oder versetzt ihn in den Ruhezustand oder Energiesparmodus. Die Ausführung endet damit.',
      summary: 'Computer herunterfahren',
      inputs: {},
      outputs: {},
      variants: {
        'Workstation.ShutdownComputer.Hibernate': { title: 'Ruhezustand', summary: 'Computer in den Ruhezustand versetzen' },
        'Workstation.ShutdownComputer.Restart': { title: 'Neu starten', summary: 'Computer neu starten' },
        'Workstation.ShutdownComputer.Shutdown': { title: 'Herunterfahren' },
        'Workstation.ShutdownComputer.Sleep': { title: 'Energie sparen', summary: 'Computer in den Energiesparmodus versetzen' },
      },
      keywords: ['Neustart', 'ausschalten', 'Energiesparmodus'],
    },
    'Workstation.TakeScreenshot': {
      title: 'Screenshot aufnehmen',
      description: 'Nimmt ein Bild der Bildschirme oder des Fensters im Vordergrund auf, in die Zwischenablage oder in eine Datei.',
      summary: 'Screenshot aller Bildschirme in die Zwischenablage aufnehmen',
      inputs: { ImageFormat: shared.ImageFormat, File: shared.File, ScreenToCapture: shared.ScreenToCapture },
      outputs: {},
      variants: {
        'Workstation.TakeScreenshot.TakeScreenshot': { title: 'Alle Bildschirme in die Zwischenablage' },
        'Workstation.TakeScreenshot.TakeScreenshotAndSaveToFile': {
          title: 'Alle Bildschirme in Datei',
          summary: 'Screenshot aller Bildschirme in {File} aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindow': {
          title: 'Vordergrundfenster in die Zwischenablage',
          summary: 'Screenshot des Vordergrundfensters in die Zwischenablage aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindowAndSaveToFile': {
          title: 'Vordergrundfenster in Datei',
          summary: 'Screenshot des Vordergrundfensters in {File} aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreen': {
          title: 'Hauptbildschirm in die Zwischenablage',
          summary: 'Screenshot des Hauptbildschirms in die Zwischenablage aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreenAndSaveToFile': {
          title: 'Hauptbildschirm in Datei',
          summary: 'Screenshot des Hauptbildschirms in {File} aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfScreen': {
          title: 'Einen Bildschirm in die Zwischenablage',
          summary: 'Screenshot von Bildschirm {ScreenToCapture} in die Zwischenablage aufnehmen',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfScreenAndSaveToFile': {
          title: 'Einen Bildschirm in Datei',
          summary: 'Screenshot von Bildschirm {ScreenToCapture} in {File} aufnehmen',
        },
      },
      keywords: ['Bildschirmfoto', 'Bild', 'Aufnahme'],
    },
  },
  options: {
    ScreenSaverAction: { Enable: 'Aktivieren', Disabled: 'Deaktivieren', Start: 'Starten', Stop: 'Beenden' },
    SystemSound: { Asterisk: 'Sternchen', Beep: 'Signalton', Exclamation: 'Ausrufezeichen', Hand: 'Kritischer Abbruch', Question: 'Frage' },
    DesktopOperation: { Show: 'Desktop anzeigen', Hide: 'Alle Fenster wiederherstellen' },
    ImageFormat: { Bmp: 'BMP', Gif: 'GIF', Jpg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
  },
};
