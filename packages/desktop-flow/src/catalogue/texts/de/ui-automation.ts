import type { FieldTexts, ModuleTexts, VariantTexts } from '../../action-texts.ts';
import { clickTypes, edgePoints } from './click-words.ts';

/** Fields that several actions have. */
const shared = {
  Window: 'Fenster',
  WindowInstance: { label: 'Fensterinstanz', help: 'Aus „Fenster abrufen“ oder das Handle eines Fensters' },
  Title: { label: 'Fenstertitel', help: '* steht für beliebig viele Zeichen, ? für ein einzelnes.' },
  Class: { label: 'Fensterklasse', help: 'Unterscheidet Fenster mit gleichem Titel.' },
  Element: 'UI-Element',
  BringToFront: {
    label: 'In den Vordergrund bringen',
    help: 'Ausgeschaltet bleibt das Fenster, wo es ist; nicht jede Anwendung lässt sich so auslesen.',
  },
  InstantCheck: { label: 'Sofort prüfen', help: 'Sieht einmal nach und wartet nicht, bis das Fenster erscheint.' },
  State: 'Zustand',
  CheckedText: 'Gesuchter Text',
  CheckedWindow: { label: 'Fenster', help: 'Das Fenster, in dem der Text gesucht wird' },
  RemoteDesktopMode: 'Prüfen, ob der Remotedesktop',
  RemoteDesktop: { label: 'UI-Element', help: 'Ein beliebiges Element des Remotedesktops' },
} as const satisfies Record<string, FieldTexts>;

/** The ways of finding a window. */
const byWindow = {
  element: { title: 'Nach UI-Element des Fensters' },
  instance: { title: 'Nach Fensterinstanz/-handle' },
  title: { title: 'Nach Titel und/oder Klasse' },
} as const satisfies Record<string, VariantTexts>;

/** Names the window in summaries, however it is found. */
const theWindow = 'Fenster[ {Window}][ {WindowInstance}][ {Title}][ der Klasse {Class}]';

/** Outputs that several actions have. */
const sharedOutputs = {
  ExtractedData: 'Die Werte als Datentabelle',
  ExcelInstance: 'Das Excel mit den Werten, für die Excel-Aktionen',
} as const satisfies Record<string, string>;

export const uiAutomation: ModuleTexts = {
  module: 'UIAutomation',
  title: 'Benutzeroberflächenautomatisierung',
  actions: {
    'UIAutomation.Click': {
      title: 'Auf UI-Element in Fenster klicken',
      description: 'Klickt mit der Maus auf ein beliebiges Element eines Fensters oder simuliert einen Klick, ohne sie zu bewegen.',
      summary: 'Auf UI-Element {Element} klicken[: {ClickType}]',
      inputs: {
        OffsetX: { label: 'X-Abstand', help: 'Pixel rechts von der Position' },
        OffsetY: { label: 'Y-Abstand', help: 'Pixel unterhalb der Position' },
        Element: shared.Element,
        ClickType: 'Klicktyp',
        MousePositionRelativeToElement: 'Mausposition relativ zum UI-Element',
      },
      outputs: {},
      variants: {
        'UIAutomation.Click.Click': { title: 'Mit der Maus' },
        'UIAutomation.Click.SimulateClick': { title: 'Aktion simulieren', summary: 'Klick auf UI-Element {Element} simulieren' },
      },
      keywords: ['Maus', 'Doppelklick', 'Rechtsklick', 'drücken'],
    },
    'UIAutomation.CloseWindow': {
      title: 'Fenster schließen',
      description: 'Schließt ein Fenster, wie es seine Schaltfläche zum Schließen tut.',
      summary: `${theWindow} schließen`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.CloseWindow.Close': byWindow.element,
        'UIAutomation.CloseWindow.CloseByInstanceOrHandle': byWindow.instance,
        'UIAutomation.CloseWindow.CloseByTitleClass': byWindow.title,
      },
      keywords: ['beenden', 'verlassen'],
    },
    'UIAutomation.DragAndDropElement': {
      title: 'UI-Element in Fenster ziehen und ablegen',
      description: 'Nimmt ein Element eines Fensters mit der Maus auf und legt es auf einem anderen ab.',
      summary: '{ControlToDrag} ziehen und auf {ControlToDropOver} ablegen',
      inputs: {
        MouseUpOffsetY: { label: 'Y-Abstand beim Loslassen', help: 'Pixel unterhalb der Position' },
        MouseUpOffsetX: { label: 'X-Abstand beim Loslassen', help: 'Pixel rechts von der Position' },
        RectangleEdgePointForMouseUp: 'Mausposition beim Loslassen relativ zum Zielelement',
        RectangleEdgePointForMouseDown: 'Mausposition beim Drücken relativ zum gezogenen UI-Element',
        MouseDownOffsetY: { label: 'Y-Abstand beim Drücken', help: 'Pixel unterhalb der Position' },
        ClickType: 'Klicktyp',
        ControlToDrag: 'Zu ziehendes UI-Element',
        MouseDownOffsetX: { label: 'X-Abstand beim Drücken', help: 'Pixel rechts von der Position' },
        ControlToDropOver: 'UI-Element, auf dem abgelegt wird',
      },
      outputs: {},
      keywords: ['verschieben', 'Maus', 'Drag-and-drop'],
    },
    'UIAutomation.ExpandCollapseTreeNode': {
      title: 'Strukturknoten in Fenster erweitern/reduzieren',
      description: 'Zeigt oder verbirgt, was unter einem Knoten einer Baumstruktur liegt.',
      summary: 'Knoten[ {FoldersPath} von] {Control}: {Operation}',
      inputs: {
        Control: { label: 'UI-Element', help: 'Die Baumstruktur oder einer ihrer Knoten' },
        UseRegex: { label: 'Reguläre Ausdrücke verwenden', help: 'Jeder Name des Pfads ist ein regulärer Ausdruck.' },
        Operation: 'Vorgang',
        FoldersPath: { label: 'Ordnerpfad', help: 'Namen der Knoten, die zum gemeinten führen: Berichte/2026/Mai' },
      },
      outputs: {},
      keywords: ['öffnen', 'aufklappen', 'Ordner', 'Baum'],
    },
    'UIAutomation.ExtractDataFromTable': {
      title: 'Daten aus Tabelle extrahieren',
      description: 'Liest eine Tabelle oder ein Raster eines Fensters in eine Datentabelle oder ein neues Excel-Dokument ein.',
      summary: 'Daten aus Tabelle {Control} extrahieren und in {ExtractedData} speichern',
      inputs: { Control: { label: 'Tabelle', help: 'Die Tabelle oder das Raster' }, BringToFront: shared.BringToFront },
      outputs: sharedOutputs,
      variants: {
        'UIAutomation.ExtractDataFromTable.ExtractDataFromTable': { title: 'In eine Variable' },
        'UIAutomation.ExtractDataFromTable.ExtractDataFromTableInExcelSpreadsheet': {
          title: 'In eine Excel-Tabelle',
          summary: 'Daten aus Tabelle {Control} extrahieren und in {ExcelInstance} speichern',
        },
      },
      keywords: ['auslesen', 'Raster', 'Scraping'],
    },
    'UIAutomation.ExtractDataFromWindow': {
      title: 'Daten aus Fenster extrahieren',
      description: 'Liest, was ein Fenster zeigt, etwa Listen und Tabellen, in eine Variable oder ein neues Excel-Dokument ein.',
      summary: 'Daten aus Fenster {Control} extrahieren und in {ExtractedData} speichern',
      inputs: { Control: 'Fenster', BringToFront: shared.BringToFront },
      outputs: sharedOutputs,
      variants: {
        'UIAutomation.ExtractDataFromWindow.ExtractData': { title: 'In eine Variable' },
        'UIAutomation.ExtractDataFromWindow.ExtractDataInExcelSpreadsheet': {
          title: 'In eine Excel-Tabelle',
          summary: 'Daten aus Fenster {Control} extrahieren und in {ExcelInstance} speichern',
        },
      },
      keywords: ['auslesen', 'Liste', 'Scraping'],
    },
    'UIAutomation.FocusTextField': {
      title: 'Textfeld in Fenster fokussieren',
      description: 'Scrollt zu einem Textfeld und setzt den Cursor hinein.',
      summary: 'Textfeld {TextField} fokussieren',
      inputs: { TextField: 'Textfeld' },
      outputs: {},
      keywords: ['Cursor', 'aktivieren'],
    },
    'UIAutomation.FocusWindow': {
      title: 'Fenster fokussieren',
      description: 'Bringt ein Fenster in den Vordergrund und macht es zum aktiven.',
      summary: `${theWindow} fokussieren`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.FocusWindow.Focus': byWindow.element,
        'UIAutomation.FocusWindow.FocusByInstanceOrHandle': byWindow.instance,
        'UIAutomation.FocusWindow.FocusByTitleClass': byWindow.title,
      },
      keywords: ['aktivieren', 'Vordergrund', 'wechseln'],
    },
    'UIAutomation.GetElementDetails': {
      title: 'Details des UI-Elements in Fenster abrufen',
      description: 'Liefert den Wert eines Attributs eines Elements, wenn nichts anderes angegeben ist, seinen eigenen Text.',
      summary: '{AttributeName} von {Element} in {AttributeValue} speichern',
      inputs: { BringToFront: shared.BringToFront, AttributeName: 'Attributname', Element: shared.Element },
      outputs: { AttributeValue: 'Der Wert des Attributs' },
      keywords: ['lesen', 'Text', 'Eigenschaft', 'extrahieren'],
    },
    'UIAutomation.GetSelectedCheckboxesInWindow': {
      title: 'Ausgewählte Kontrollkästchen in Fenster abrufen',
      description: 'Liefert die Namen der ausgewählten Kontrollkästchen einer Gruppe oder ob ein einzelnes ausgewählt ist.',
      summary: 'Ausgewählte Kontrollkästchen von {Control} in {SelectedCheckboxes} speichern',
      inputs: { Control: { label: 'UI-Element', help: 'Das Kontrollkästchen oder die Gruppe' }, BringToFront: shared.BringToFront },
      outputs: {
        CheckboxState: 'Ob das Kontrollkästchen ausgewählt ist',
        SelectedCheckboxes: 'Die Namen der ausgewählten Kontrollkästchen',
      },
      variants: {
        'UIAutomation.GetSelectedCheckboxesInWindow.GetCheckboxState': {
          title: 'Status des Kontrollkästchens abrufen',
          summary: 'Status des Kontrollkästchens {Control} in {CheckboxState} speichern',
        },
        'UIAutomation.GetSelectedCheckboxesInWindow.GetSelectedCheckboxes': {
          title: 'Namen der ausgewählten Kontrollkästchen einer Gruppe abrufen',
        },
      },
      keywords: ['Häkchen', 'angekreuzt', 'Option'],
    },
    'UIAutomation.GetSelectedRadiobuttonInWindow': {
      title: 'Ausgewähltes Optionsfeld in Fenster abrufen',
      description: 'Liefert den Namen des ausgewählten Optionsfelds einer Gruppe oder ob ein einzelnes ausgewählt ist.',
      summary: 'Ausgewähltes Optionsfeld von {Control} in {SelectedRadiobutton} speichern',
      inputs: { Control: { label: 'UI-Element', help: 'Das Optionsfeld oder die Gruppe' }, BringToFront: shared.BringToFront },
      outputs: {
        RadiobuttonState: 'Ob das Optionsfeld ausgewählt ist',
        SelectedRadiobutton: 'Der Name des ausgewählten Optionsfelds',
      },
      variants: {
        'UIAutomation.GetSelectedRadiobuttonInWindow.GetRadioButtonState': {
          title: 'Status des Optionsfelds abrufen',
          summary: 'Status des Optionsfelds {Control} in {RadiobuttonState} speichern',
        },
        'UIAutomation.GetSelectedRadiobuttonInWindow.GetSelectedRadiobutton': {
          title: 'Namen des ausgewählten Optionsfelds einer Gruppe abrufen',
        },
      },
      keywords: ['Auswahl', 'Option', 'Radiobutton'],
    },
    'UIAutomation.GetUIControl': {
      title: 'UI-Element abrufen',
      description: 'Liefert ein Element als Wert, sodass Variablen es aufnehmen können.',
      summary: '{Control} in {UIControl} speichern',
      inputs: { Control: shared.Element },
      outputs: { UIControl: 'Das Element' },
      keywords: ['Steuerelement', 'finden'],
    },
    'UIAutomation.GetWindow': {
      title: 'Fenster abrufen',
      description: 'Sucht ein Fenster oder nimmt das im Vordergrund, für die anderen Aktionen dieser Gruppe.',
      summary: 'Fenster {Control} in {WindowInstance} speichern',
      inputs: {
        Control: shared.Element,
        BringWindowToFront: 'Fenster in den Vordergrund bringen',
        Timeout: { label: 'Timeout in Sekunden', help: 'Danach schlägt die Aktion fehl.' },
      },
      outputs: { WindowInstance: 'Das Fenster', WindowTitle: 'Der Titel des Fensters' },
      variants: {
        'UIAutomation.GetWindow.Get': { title: 'Bestimmtes Fenster' },
        'UIAutomation.GetWindow.GetForegroundWindow': {
          title: 'Fenster im Vordergrund',
          summary: 'Fenster im Vordergrund in {WindowInstance} und seinen Titel in {WindowTitle} speichern',
        },
        'UIAutomation.GetWindow.GetUseTimeout': {
          title: 'Bestimmtes Fenster, fehlschlagen, wenn es nicht gefunden wird',
          summary: 'Fenster {Control} in {WindowInstance} speichern[, höchstens {Timeout} Sekunden warten]',
        },
      },
      keywords: ['Handle', 'finden', 'aktiv'],
    },
    'UIAutomation.GetWindowDetails': {
      title: 'Details des Fensters abrufen',
      description: 'Liefert Titel, Text, Position und Größe oder den Prozess eines Fensters.',
      summary: '{ExtractionOperation} von Fenster {Window} in {Property} speichern',
      inputs: { BringToFront: shared.BringToFront, ExtractionOperation: 'Fenstereigenschaft', Window: shared.Window },
      outputs: { Property: 'Die Eigenschaft' },
      keywords: ['lesen', 'Titel', 'Prozess'],
    },
    'UIAutomation.HoverOnElement': {
      title: 'Mauszeiger auf UI-Element in Fenster bewegen',
      description: 'Bewegt die Maus über ein Element, ohne darauf zu klicken.',
      summary: 'Mauszeiger auf {Element} bewegen',
      inputs: { Element: shared.Element },
      outputs: {},
      keywords: ['zeigen', 'Hover', 'QuickInfo'],
    },
    'UIAutomation.IfImage': {
      title: 'Wenn Bild',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Bild auf dem Bildschirm zu sehen ist, oder nur, wenn es nicht zu sehen ist.',
      summary: 'Wenn Bild auf dem Bildschirm vorhanden ist',
      inputs: {},
      outputs: {},
      variants: {
        'UIAutomation.IfImage.DoesNotExistOnForeground': {
          title: 'Im Vordergrundfenster nicht vorhanden',
          summary: 'Wenn Bild im Vordergrundfenster nicht vorhanden ist',
        },
        'UIAutomation.IfImage.DoesNotExistOnScreen': {
          title: 'Auf dem Bildschirm nicht vorhanden',
          summary: 'Wenn Bild auf dem Bildschirm nicht vorhanden ist',
        },
        'UIAutomation.IfImage.DoesNotExistOnSubregionOfForeground': {
          title: 'In einem Teilbereich des Vordergrundfensters nicht vorhanden',
          summary: 'Wenn Bild in einem Teilbereich des Vordergrundfensters nicht vorhanden ist',
        },
        'UIAutomation.IfImage.DoesNotExistOnSubregionOfScreen': {
          title: 'In einem Teilbereich des Bildschirms nicht vorhanden',
          summary: 'Wenn Bild in einem Teilbereich des Bildschirms nicht vorhanden ist',
        },
        'UIAutomation.IfImage.ExistsOnForeground': {
          title: 'Im Vordergrundfenster vorhanden',
          summary: 'Wenn Bild im Vordergrundfenster vorhanden ist',
        },
        'UIAutomation.IfImage.ExistsOnScreen': { title: 'Auf dem Bildschirm vorhanden' },
        'UIAutomation.IfImage.ExistsOnSubregionOfForeground': {
          title: 'In einem Teilbereich des Vordergrundfensters vorhanden',
          summary: 'Wenn Bild in einem Teilbereich des Vordergrundfensters vorhanden ist',
        },
        'UIAutomation.IfImage.ExistsOnSubregionOfScreen': {
          title: 'In einem Teilbereich des Bildschirms vorhanden',
          summary: 'Wenn Bild in einem Teilbereich des Bildschirms vorhanden ist',
        },
      },
      keywords: ['Grafik', 'Bedingung', 'Bildschirm'],
    },
    'UIAutomation.IfRemoteDesktopIsAvailable': {
      title: 'Wenn Remotedesktop verfügbar ist',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn die Elemente eines Remotedesktops erreichbar sind, oder nur, wenn sie es nicht sind.',
      summary: 'Wenn Remotedesktop von {Control}: {Mode}',
      inputs: { Mode: shared.RemoteDesktopMode, Control: shared.RemoteDesktop },
      outputs: {},
      keywords: ['RDP', 'Citrix', 'virtueller Desktop', 'Bedingung'],
    },
    'UIAutomation.IfWindow': {
      title: 'Wenn Fenster',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Fenster geöffnet oder im Vordergrund ist, oder nur, wenn es das nicht ist.',
      summary: `Wenn ${theWindow} geöffnet ist`,
      inputs: {
        InstantCheck: shared.InstantCheck,
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.IfWindow.IsFocused': {
          title: 'Hat den Fokus, nach UI-Element des Fensters',
          summary: `Wenn ${theWindow} den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsFocusedByInstanceOrHandle': {
          title: 'Hat den Fokus, nach Fensterinstanz/-handle',
          summary: `Wenn ${theWindow} den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsFocusedByTitleClass': {
          title: 'Hat den Fokus, nach Titel und/oder Klasse',
          summary: `Wenn ${theWindow} den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsNotFocused': {
          title: 'Hat nicht den Fokus, nach UI-Element des Fensters',
          summary: `Wenn ${theWindow} nicht den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsNotFocusedByInstanceOrHandle': {
          title: 'Hat nicht den Fokus, nach Fensterinstanz/-handle',
          summary: `Wenn ${theWindow} nicht den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsNotFocusedByTitleClass': {
          title: 'Hat nicht den Fokus, nach Titel und/oder Klasse',
          summary: `Wenn ${theWindow} nicht den Fokus hat`,
        },
        'UIAutomation.IfWindow.IsNotOpen': {
          title: 'Ist nicht geöffnet, nach UI-Element des Fensters',
          summary: `Wenn ${theWindow} nicht geöffnet ist`,
        },
        'UIAutomation.IfWindow.IsNotOpenByInstanceOrHandle': {
          title: 'Ist nicht geöffnet, nach Fensterinstanz/-handle',
          summary: `Wenn ${theWindow} nicht geöffnet ist`,
        },
        'UIAutomation.IfWindow.IsNotOpenByTitleClass': {
          title: 'Ist nicht geöffnet, nach Titel und/oder Klasse',
          summary: `Wenn ${theWindow} nicht geöffnet ist`,
        },
        'UIAutomation.IfWindow.IsOpen': { title: 'Ist geöffnet, nach UI-Element des Fensters' },
        'UIAutomation.IfWindow.IsOpenByInstanceOrHandle': { title: 'Ist geöffnet, nach Fensterinstanz/-handle' },
        'UIAutomation.IfWindow.IsOpenByTitleClass': { title: 'Ist geöffnet, nach Titel und/oder Klasse' },
      },
      keywords: ['vorhanden', 'Vordergrund', 'Bedingung'],
    },
    'UIAutomation.IfWindowContains': {
      title: 'Wenn Fenster enthält',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn ein Fenster ein Element oder einen Text enthält, oder nur, wenn es ihn nicht enthält.',
      summary: 'Wenn Fenster {Element} enthält',
      inputs: {
        InstantCheck: shared.InstantCheck,
        Element: shared.Element,
        State: shared.State,
        Text: shared.CheckedText,
        Window: shared.CheckedWindow,
      },
      outputs: {},
      variants: {
        'UIAutomation.IfWindowContains.WindowContainsElement': { title: 'Enthält UI-Element' },
        'UIAutomation.IfWindowContains.WindowContainsElementInState': {
          title: 'Enthält UI-Element in einem Zustand',
          summary: 'Wenn Fenster {Element} enthält: {State}',
        },
        'UIAutomation.IfWindowContains.WindowContainsText': {
          title: 'Enthält Text',
          summary: 'Wenn Fenster {Window} den Text {Text} enthält',
        },
        'UIAutomation.IfWindowContains.WindowDoesNotContainElement': {
          title: 'Enthält UI-Element nicht',
          summary: 'Wenn Fenster {Element} nicht enthält',
        },
        'UIAutomation.IfWindowContains.WindowDoesNotContainText': {
          title: 'Enthält Text nicht',
          summary: 'Wenn Fenster {Window} den Text {Text} nicht enthält',
        },
      },
      keywords: ['vorhanden', 'Text', 'Bedingung'],
    },
    'UIAutomation.MoveWindow': {
      title: 'Fenster verschieben',
      description: 'Verschiebt ein Fenster an eine Stelle des Bildschirms.',
      summary: `${theWindow} nach {X}, {Y} verschieben`,
      inputs: {
        X: { label: 'X-Position', help: 'Pixel vom linken Rand des Bildschirms' },
        Y: { label: 'Y-Position', help: 'Pixel vom oberen Rand des Bildschirms' },
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.MoveWindow.Move': byWindow.element,
        'UIAutomation.MoveWindow.MoveByInstanceOrHandle': byWindow.instance,
        'UIAutomation.MoveWindow.MoveByTitleClass': byWindow.title,
      },
      keywords: ['Position', 'platzieren'],
    },
    'UIAutomation.PopulateTextField': {
      title: 'Textfeld in Fenster ausfüllen',
      description: 'Gibt mit der Tastatur Text in ein Textfeld ein oder simuliert das, ohne die Tastatur zu belegen.',
      summary: 'Textfeld {TextField} mit {Text} ausfüllen',
      inputs: {
        Text: 'Einzugebender Text',
        Mode: 'Wenn das Feld nicht leer ist',
        TextField: 'Textfeld',
        ClickType: 'Vor dem Ausfüllen klicken',
      },
      outputs: {},
      variants: {
        'UIAutomation.PopulateTextField.PopulateTextField': { title: 'Mit der Tastatur' },
        'UIAutomation.PopulateTextField.SimulatePopulateTextField': { title: 'Aktion simulieren' },
      },
      keywords: ['tippen', 'eingeben', 'schreiben', 'auffüllen', 'Eingabe'],
    },
    'UIAutomation.PressButton': {
      title: 'Schaltfläche in Fenster drücken',
      description: 'Drückt eine Schaltfläche eines Fensters.',
      summary: 'Schaltfläche {Button} drücken',
      inputs: {
        Simulate: { label: 'Aktion simulieren', help: 'Ohne die Maus zu bewegen; nicht jede Schaltfläche lässt das zu.' },
        Button: shared.Element,
      },
      outputs: {},
      keywords: ['klicken', 'Button', 'Knopf'],
    },
    'UIAutomation.ResizeWindow': {
      title: 'Fenstergröße ändern',
      description: 'Gibt einem Fenster eine andere Breite und Höhe.',
      summary: `Größe von ${theWindow} auf {Width} x {Height} ändern`,
      inputs: {
        Width: { label: 'Breite', help: 'In Pixeln' },
        Height: { label: 'Höhe', help: 'In Pixeln' },
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.ResizeWindow.Resize': byWindow.element,
        'UIAutomation.ResizeWindow.ResizeByInstanceOrHandle': byWindow.instance,
        'UIAutomation.ResizeWindow.ResizeByTitleClass': byWindow.title,
      },
      keywords: ['Größe', 'Breite', 'Höhe'],
    },
    'UIAutomation.SelectMenuOption': {
      title: 'Menüoption in Fenster auswählen',
      description: 'Öffnet die Menüs, die zu einer Option führen, und wählt diese aus.',
      summary: 'Menüoption {Control} auswählen',
      inputs: { Control: { label: 'UI-Element', help: 'Die Option' } },
      outputs: {},
      keywords: ['Befehl', 'Menü'],
    },
    'UIAutomation.SelectRadioButton': {
      title: 'Optionsfeld in Fenster auswählen',
      description: 'Wählt ein Optionsfeld aus; die anderen seiner Gruppe sind danach nicht mehr ausgewählt.',
      summary: 'Optionsfeld {RadioButton} auswählen',
      inputs: { RadioButton: 'Optionsfeld' },
      outputs: {},
      keywords: ['Auswahl', 'Radiobutton'],
    },
    'UIAutomation.SelectTab': {
      title: 'Registerkarte in Fenster auswählen',
      description: 'Zeigt eine von mehreren Registerkarten.',
      summary: 'Registerkarte {Tab} auswählen',
      inputs: { Tab: 'Registerkarte' },
      outputs: {},
      keywords: ['wechseln', 'Reiter'],
    },
    'UIAutomation.SetCheckboxState': {
      title: 'Status des Kontrollkästchens in Fenster festlegen',
      description: 'Aktiviert oder deaktiviert ein Kontrollkästchen.',
      summary: 'Kontrollkästchen {Checkbox} auf {CheckboxState} festlegen',
      inputs: { CheckboxState: 'Status des Kontrollkästchens', Checkbox: 'Kontrollkästchen' },
      outputs: {},
      keywords: ['Häkchen', 'ankreuzen', 'abwählen'],
    },
    'UIAutomation.SetDropDownListValueInWindow': {
      title: 'Dropdownlistenwert in Fenster festlegen',
      description: 'Wählt eine oder mehrere Optionen einer Liste nach Name oder Position aus oder hebt die Auswahl auf.',
      summary: '[{OptionsNames} ][Option {OptionsIndeces} ]in Liste {DropDownList} auswählen',
      inputs: {
        DropDownList: 'Dropdownliste',
        OptionsIndeces: { label: 'Optionsindizes', help: 'Eine Position oder eine Liste von Positionen; Optionen zählen ab 1.' },
        OptionsNames: { label: 'Optionsnamen', help: 'Ein Name oder eine Liste von Namen' },
        UseRegularExpressions: { label: 'Reguläre Ausdrücke verwenden', help: 'Jeder Name ist ein regulärer Ausdruck.' },
      },
      outputs: {},
      variants: {
        'UIAutomation.SetDropDownListValueInWindow.ClearDropDownListValue': {
          title: 'Ausgewählte Optionen löschen',
          summary: 'Ausgewählte Optionen von Liste {DropDownList} löschen',
        },
        'UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByIndex': { title: 'Optionen nach Index auswählen' },
        'UIAutomation.SetDropDownListValueInWindow.SetDropDownListValueByName': { title: 'Optionen nach Name auswählen' },
      },
      keywords: ['Kombinationsfeld', 'auswählen'],
    },
    'UIAutomation.SetWindowState': {
      title: 'Fensterstatus festlegen',
      description: 'Stellt ein Fenster wieder her, maximiert oder minimiert es.',
      summary: `${theWindow} auf {State} festlegen`,
      inputs: {
        State: 'Fensterstatus',
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.SetWindowState.SetState': byWindow.element,
        'UIAutomation.SetWindowState.SetStateByInstanceOrHandle': byWindow.instance,
        'UIAutomation.SetWindowState.SetStateByTitleClass': byWindow.title,
      },
      keywords: ['maximieren', 'minimieren', 'wiederherstellen'],
    },
    'UIAutomation.SetWindowVisibility': {
      title: 'Fenstersichtbarkeit festlegen',
      description: 'Blendet ein Fenster aus oder ein ausgeblendetes wieder ein. Ausgeblendet verschwindet es auch aus der Taskleiste.',
      summary: `${theWindow} auf {Visibility} festlegen`,
      inputs: {
        Visibility: 'Sichtbarkeit',
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
      },
      outputs: {},
      variants: {
        'UIAutomation.SetWindowVisibility.SetVisibility': byWindow.element,
        'UIAutomation.SetWindowVisibility.SetVisibilityByInstanceOrHandle': byWindow.instance,
        'UIAutomation.SetWindowVisibility.SetVisibilityByTitleClass': byWindow.title,
      },
      keywords: ['ausblenden', 'einblenden', 'verstecken'],
    },
    'UIAutomation.TakeScreenshotOfUIElement': {
      title: 'Screenshot von UI-Element aufnehmen',
      description: 'Nimmt ein Bild eines Elements eines Fensters auf, in die Zwischenablage oder eine Datei.',
      summary: 'Screenshot von {Control} in die Zwischenablage aufnehmen',
      inputs: { Control: shared.Element, ImageFormat: 'Bildformat', ImageFilePath: 'Bilddatei' },
      outputs: { ImageFile: 'Die Datei' },
      variants: {
        'UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElement': { title: 'In die Zwischenablage' },
        'UIAutomation.TakeScreenshotOfUIElement.TakeScreenshotOfUIElementAndSaveToFile': {
          title: 'In eine Datei',
          summary: 'Screenshot von {Control} in {ImageFilePath} aufnehmen',
        },
      },
      keywords: ['Bild', 'Aufnahme', 'Bildschirmfoto'],
    },
    'UIAutomation.UseDesktop': {
      title: 'Desktop verwenden',
      description: 'Klickt auf ein Element des Desktops oder der Taskleiste.',
      summary: 'Auf {Control} des Desktops klicken: {ClickType}',
      inputs: {
        Control: shared.Element,
        ClickType: 'Klicktyp',
        LaunchNewApplication: {
          label: 'Beim Linksklick auf die Taskleiste neue Anwendung starten',
          help: 'Ausgeschaltet kommt ein bereits geöffnetes Fenster in den Vordergrund.',
        },
      },
      outputs: {},
      keywords: ['Taskleiste', 'Startmenü', 'Symbol'],
    },
    'UIAutomation.WaitForImage': {
      title: 'Auf Bild warten',
      description: 'Hält den Flow an, bis ein Bild auf dem Bildschirm erscheint oder von ihm verschwindet.',
      summary: 'Warten, bis Bild auf dem Bildschirm erscheint',
      inputs: {},
      outputs: {},
      variants: {
        'UIAutomation.WaitForImage.ToAppearOnForegroundWindow': {
          title: 'Erscheint im Vordergrundfenster',
          summary: 'Warten, bis Bild im Vordergrundfenster erscheint',
        },
        'UIAutomation.WaitForImage.ToAppearOnScreen': { title: 'Erscheint auf dem Bildschirm' },
        'UIAutomation.WaitForImage.ToAppearOnSubregionOfForegroundWindow': {
          title: 'Erscheint in einem Teilbereich des Vordergrundfensters',
          summary: 'Warten, bis Bild in einem Teilbereich des Vordergrundfensters erscheint',
        },
        'UIAutomation.WaitForImage.ToAppearOnSubregionOfScreen': {
          title: 'Erscheint in einem Teilbereich des Bildschirms',
          summary: 'Warten, bis Bild in einem Teilbereich des Bildschirms erscheint',
        },
        'UIAutomation.WaitForImage.ToDisappearFromForegroundWindow': {
          title: 'Verschwindet aus dem Vordergrundfenster',
          summary: 'Warten, bis Bild aus dem Vordergrundfenster verschwindet',
        },
        'UIAutomation.WaitForImage.ToDisappearFromScreen': {
          title: 'Verschwindet vom Bildschirm',
          summary: 'Warten, bis Bild vom Bildschirm verschwindet',
        },
        'UIAutomation.WaitForImage.ToDisappearFromSubregionOfForegroundWindow': {
          title: 'Verschwindet aus einem Teilbereich des Vordergrundfensters',
          summary: 'Warten, bis Bild aus einem Teilbereich des Vordergrundfensters verschwindet',
        },
        'UIAutomation.WaitForImage.ToDisappearFromSubregionOfScreen': {
          title: 'Verschwindet aus einem Teilbereich des Bildschirms',
          summary: 'Warten, bis Bild aus einem Teilbereich des Bildschirms verschwindet',
        },
      },
      keywords: ['Grafik', 'anhalten', 'Bildschirm'],
    },
    'UIAutomation.WaitForRemoteDesktop': {
      title: 'Auf Remotedesktop warten',
      description: 'Hält den Flow an, bis die Elemente eines Remotedesktops erreichbar sind oder es nicht mehr sind.',
      summary: 'Auf Remotedesktop von {Control} warten: {Mode}',
      inputs: { Mode: 'Warten, bis der Remotedesktop', Control: shared.RemoteDesktop },
      outputs: {},
      keywords: ['RDP', 'Citrix', 'virtueller Desktop', 'anhalten'],
    },
    'UIAutomation.WaitForWindow': {
      title: 'Auf Fenster warten',
      description: 'Hält den Flow an, bis ein Fenster geöffnet oder geschlossen wird oder den Fokus erhält oder verliert.',
      summary: `Warten, bis ${theWindow} geöffnet wird`,
      inputs: {
        Window: shared.Window,
        WindowInstance: shared.WindowInstance,
        Title: shared.Title,
        Class: shared.Class,
        FocusWindow: 'Fenster nach dem Öffnen fokussieren',
      },
      outputs: {},
      variants: {
        'UIAutomation.WaitForWindow.ToBecomeFocused': {
          title: 'Erhält den Fokus, nach UI-Element des Fensters',
          summary: `Warten, bis ${theWindow} den Fokus erhält`,
        },
        'UIAutomation.WaitForWindow.ToBecomeFocusedByInstanceOrHandle': {
          title: 'Erhält den Fokus, nach Fensterinstanz/-handle',
          summary: `Warten, bis ${theWindow} den Fokus erhält`,
        },
        'UIAutomation.WaitForWindow.ToBecomeFocusedByTitleClass': {
          title: 'Erhält den Fokus, nach Titel und/oder Klasse',
          summary: `Warten, bis ${theWindow} den Fokus erhält`,
        },
        'UIAutomation.WaitForWindow.ToClose': {
          title: 'Wird geschlossen, nach UI-Element des Fensters',
          summary: `Warten, bis ${theWindow} geschlossen wird`,
        },
        'UIAutomation.WaitForWindow.ToCloseByInstanceOrHandle': {
          title: 'Wird geschlossen, nach Fensterinstanz/-handle',
          summary: `Warten, bis ${theWindow} geschlossen wird`,
        },
        'UIAutomation.WaitForWindow.ToCloseByTitleClass': {
          title: 'Wird geschlossen, nach Titel und/oder Klasse',
          summary: `Warten, bis ${theWindow} geschlossen wird`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocus': {
          title: 'Verliert den Fokus, nach UI-Element des Fensters',
          summary: `Warten, bis ${theWindow} den Fokus verliert`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocusByInstanceOrHandle': {
          title: 'Verliert den Fokus, nach Fensterinstanz/-handle',
          summary: `Warten, bis ${theWindow} den Fokus verliert`,
        },
        'UIAutomation.WaitForWindow.ToLoseFocusByTitleClass': {
          title: 'Verliert den Fokus, nach Titel und/oder Klasse',
          summary: `Warten, bis ${theWindow} den Fokus verliert`,
        },
        'UIAutomation.WaitForWindow.ToOpen': { title: 'Wird geöffnet, nach UI-Element des Fensters' },
        'UIAutomation.WaitForWindow.ToOpenByInstanceOrHandle': { title: 'Wird geöffnet, nach Fensterinstanz/-handle' },
        'UIAutomation.WaitForWindow.ToOpenByTitleClass': { title: 'Wird geöffnet, nach Titel und/oder Klasse' },
      },
      keywords: ['anhalten', 'erscheinen', 'bis'],
    },
    'UIAutomation.WaitForWindowContent': {
      title: 'Auf Fensterinhalt warten',
      description: 'Hält den Flow an, bis ein Fenster ein Element oder einen Text enthält oder nicht mehr enthält.',
      summary: 'Warten, bis Fenster {Element} enthält',
      inputs: { Element: shared.Element, State: shared.State, Text: shared.CheckedText, Window: shared.CheckedWindow },
      outputs: {},
      variants: {
        'UIAutomation.WaitForWindowContent.WindowToContainElement': { title: 'Enthält UI-Element' },
        'UIAutomation.WaitForWindowContent.WindowToContainElementInState': {
          title: 'Enthält UI-Element in einem Zustand',
          summary: 'Warten, bis Fenster {Element} enthält: {State}',
        },
        'UIAutomation.WaitForWindowContent.WindowToContainText': {
          title: 'Enthält Text',
          summary: 'Warten, bis Fenster {Window} den Text {Text} enthält',
        },
        'UIAutomation.WaitForWindowContent.WindowToNotContainElement': {
          title: 'Enthält UI-Element nicht',
          summary: 'Warten, bis Fenster {Element} nicht mehr enthält',
        },
        'UIAutomation.WaitForWindowContent.WindowToNotContainText': {
          title: 'Enthält Text nicht',
          summary: 'Warten, bis Fenster {Window} den Text {Text} nicht mehr enthält',
        },
      },
      keywords: ['anhalten', 'erscheinen', 'Text', 'bis'],
    },
  },
  options: {
    ClickType: clickTypes,
    RectangleEdgePoint: edgePoints,
    DragAndDropClickType: { LeftClick: 'Linksklick', RightClick: 'Rechtsklick' },
    TreeNodeOperation: { Expand: 'Erweitern', Collapse: 'Reduzieren' },
    WindowProperties: {
      Title: 'Fenstertitel',
      Text: 'Fenstertext',
      Bounds: 'Position und Größe des Fensters',
      ProcessName: 'Prozessname',
    },
    CheckRemoteDesktopAvailabilityMode: { IsAvailable: 'Ist verfügbar', IsNotAvailable: 'Ist nicht verfügbar' },
    State: { Enabled: 'Aktiviert', Disabled: 'Deaktiviert' },
    PopulateTextMode: { Replace: 'Text ersetzen', Append: 'Text anfügen' },
    PopulateMouseClickType: { SingleClick: 'Linksklick', DoubleClick: 'Doppelklick', None: 'Nein' },
    CheckboxState: { Checked: 'Aktiviert', Unchecked: 'Deaktiviert' },
    WindowState: { Restored: 'Wiederhergestellt', Maximized: 'Maximiert', Minimized: 'Minimiert' },
    Visibility: { Visible: 'Sichtbar', Hidden: 'Ausgeblendet' },
    ImageFormat: { Bmp: 'BMP', Gif: 'GIF', Jpeg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
    DesktopClickType: { LeftClick: 'Linksklick', RightClick: 'Rechtsklick', DoubleClick: 'Doppelklick' },
  },
};
