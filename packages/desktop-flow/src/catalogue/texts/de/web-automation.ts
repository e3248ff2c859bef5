import type { FieldTexts, ModuleTexts, VariantTexts } from '../../action-texts.ts';
import { clickTypes, edgePoints } from './click-words.ts';

/** Fields that several actions have. */
const shared = {
  BrowserInstance: 'Webbrowserinstanz',
  Control: 'UI-Element',
  WaitForPageToLoadTimeout: { label: 'Timeout für das Laden der Webseite', help: 'In Sekunden; danach schlägt die Aktion fehl.' },
  DialogButton: { label: 'Zu drückende Dialogschaltfläche', help: 'Der Text auf der Schaltfläche: OK' },
  State: 'Zustand',
  CheckedText: 'Gesuchter Text',
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions that launch a browser. */
const launchInputs = {
  TargetDesktop: {
    label: 'Zieldesktop',
    help: 'Dieser Computer oder ein Remotedesktop, auf dem UI-Elemente erfasst wurden.',
  },
  CommunicationMode: { label: 'Kommunikationsmethode', help: 'Wie Flow und Browser miteinander sprechen.' },
  AttachTimeout: { label: 'Timeout für das Anfügen', help: 'In Sekunden; danach schlägt die Aktion fehl.' },
  MatchMode: { label: 'Vergleichsmodus', help: 'Wie Titel oder URL mit denen der Registerkarten verglichen werden.' },
  TabTitle: { label: 'Titel der Registerkarte', help: 'Der Titel oder ein Teil davon' },
  TabUrl: { label: 'URL der Registerkarte', help: 'Die URL oder ein Teil davon' },
  Url: 'Anfängliche URL',
  WindowState: 'Fensterstatus',
  ClearCache: 'Cache leeren',
  ClearCookies: 'Cookies löschen',
  WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
  Timeout: { label: 'Timeout für das Starten', help: 'In Sekunden; danach schlägt die Aktion fehl.' },
  PiPUserDataFolderMode: { label: 'Benutzerdatenordner', help: 'Profil des Browsers, wenn der Flow als Bild-in-Bild läuft.' },
  PiPUserDataFolderPath: 'Pfad des Benutzerdatenordners',
  DialogButton: shared.DialogButton,
} as const satisfies Record<string, FieldTexts>;

/** Outputs of the actions that launch a browser. */
const launchOutputs = { BrowserInstance: 'Der Browser, mit dem die anderen Aktionen arbeiten' } as const satisfies Record<string, string>;

/** The ways of launching a browser, or of taking a tab that is open. */
const launch = {
  attachByTitle: {
    title: 'An ausgeführte Instanz anfügen, nach Titel',
    summary: 'An Registerkarte mit dem Titel {TabTitle} anfügen und den Browser in {BrowserInstance} speichern',
  },
  attachByUrl: {
    title: 'An ausgeführte Instanz anfügen, nach URL',
    summary: 'An Registerkarte mit der URL {TabUrl} anfügen und den Browser in {BrowserInstance} speichern',
  },
  attachToForeground: {
    title: 'An ausgeführte Instanz anfügen, Fenster im Vordergrund',
    summary: 'An das Fenster im Vordergrund anfügen und den Browser in {BrowserInstance} speichern',
  },
  new: { title: 'Neue Instanz starten' },
  newCustomProfile: { title: 'Neue Instanz starten, benutzerdefinierter Benutzerdatenordner' },
  newCloseDialog: { title: 'Neue Instanz starten, Popupdialoge schließen' },
  newCloseDialogCustomProfile: { title: 'Neue Instanz starten, Popupdialoge schließen, benutzerdefinierter Benutzerdatenordner' },
  newNoWait: { title: 'Neue Instanz starten, nicht auf die Seite warten' },
  newNoWaitCustomProfile: { title: 'Neue Instanz starten, nicht auf die Seite warten, benutzerdefinierter Benutzerdatenordner' },
  newPressDialogButton: { title: 'Neue Instanz starten, eine Schaltfläche von Popupdialogen drücken' },
  newPressDialogButtonCustomProfile: {
    title: 'Neue Instanz starten, eine Schaltfläche von Popupdialogen drücken, benutzerdefinierter Benutzerdatenordner',
  },
  driver: { title: 'Neue Instanz mit WebDriver starten' },
  driverCustomProfile: { title: 'Neue Instanz mit WebDriver starten, benutzerdefinierter Benutzerdatenordner' },
  driverCloseDialog: { title: 'Neue Instanz mit WebDriver starten, Popupdialoge schließen' },
  driverCloseDialogCustomProfile: {
    title: 'Neue Instanz mit WebDriver starten, Popupdialoge schließen, benutzerdefinierter Benutzerdatenordner',
  },
  driverNoWait: { title: 'Neue Instanz mit WebDriver starten, nicht auf die Seite warten' },
  driverNoWaitCustomProfile: {
    title: 'Neue Instanz mit WebDriver starten, nicht auf die Seite warten, benutzerdefinierter Benutzerdatenordner',
  },
  driverPressDialogButton: { title: 'Neue Instanz mit WebDriver starten, eine Schaltfläche von Popupdialogen drücken' },
  driverPressDialogButtonCustomProfile: {
    title: 'Neue Instanz mit WebDriver starten, eine Schaltfläche von Popupdialogen drücken, benutzerdefinierter Benutzerdatenordner',
  },
} as const satisfies Record<string, VariantTexts>;

/** What happens after an action that may load a page. */
const pageLoad = {
  wait: { title: 'Auf das Laden der Seite warten' },
  closeDialog: { title: 'Auf das Laden der Seite warten, Popupdialoge schließen' },
  noWait: { title: 'Nicht warten' },
  pressDialogButton: { title: 'Auf das Laden der Seite warten, eine Schaltfläche von Popupdialogen drücken' },
} as const satisfies Record<string, VariantTexts>;

/** Ends the summaries of what is extracted, wherever it goes. */
const fromPages =
  'von der Webseite in {BrowserInstance} extrahieren[, höchstens {MaxWebPagesToProcess} Seiten,] und in[ {ExtractedData}][ {ExcelInstance}] speichern';

export const webAutomation: ModuleTexts = {
  module: 'WebAutomation',
  title: 'Browserautomatisierung',
  actions: {
    'WebAutomation.Click': {
      title: 'Auf Link auf Webseite klicken',
      description: 'Klickt auf einen Link oder ein beliebiges anderes Element einer Webseite.',
      summary: 'Auf {Control} in {BrowserInstance} klicken[: {ClickType}]',
      inputs: {
        OffsetY: { label: 'Y-Abstand', help: 'Pixel unterhalb der Position' },
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        OffsetX: { label: 'X-Abstand', help: 'Pixel rechts von der Position' },
        ClickType: 'Klicktyp',
        MousePositionRelativeToElement: 'Mausposition relativ zum UI-Element',
        MouseClick: { label: 'Physischen Klick senden', help: 'Bringt den Browser in den Vordergrund und bewegt die Maus.' },
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.Click.Click': pageLoad.wait,
        'WebAutomation.Click.ClickCloseDialog': pageLoad.closeDialog,
        'WebAutomation.Click.ClickNoWait': pageLoad.noWait,
        'WebAutomation.Click.ClickPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['Schaltfläche', 'Maus', 'Doppelklick', 'Rechtsklick'],
    },
    'WebAutomation.ClickDownloadLink': {
      title: 'Auf Downloadlink auf Webseite klicken',
      description: 'Klickt auf einen Link, der eine Datei herunterlädt, und legt sie in einem Ordner ab.',
      summary: 'Auf {Control} in {BrowserInstance} klicken und die Datei nach {DestinationFolder} herunterladen',
      inputs: { BrowserInstance: shared.BrowserInstance, Control: shared.Control, DestinationFolder: 'Zielordner' },
      outputs: { DownloadedFile: 'Die Datei' },
      keywords: ['speichern', 'herunterladen', 'Datei'],
    },
    'WebAutomation.CloseWebBrowser': {
      title: 'Webbrowser schließen',
      description: 'Schließt die Registerkarte und mit der letzten auch das Fenster.',
      summary: '{BrowserInstance} schließen',
      inputs: { BrowserInstance: shared.BrowserInstance },
      outputs: {},
      keywords: ['beenden', 'Registerkarte'],
    },
    'WebAutomation.CreateNewTab': {
      title: 'Neue Registerkarte erstellen',
      description: 'Öffnet eine Webseite in einer neuen Registerkarte eines Browsers.',
      summary: '{Url} in einer neuen Registerkarte von {BrowserInstance} öffnen und diese in {NewBrowserInstance} speichern',
      inputs: {
        Url: 'Zu öffnende URL',
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        DialogButton: shared.DialogButton,
      },
      outputs: { NewBrowserInstance: 'Die neue Registerkarte, für die anderen Aktionen' },
      variants: {
        'WebAutomation.CreateNewTab.CreateNewTab': pageLoad.wait,
        'WebAutomation.CreateNewTab.CreateNewTabCloseDialog': pageLoad.closeDialog,
        'WebAutomation.CreateNewTab.CreateNewTabNoWait': pageLoad.noWait,
        'WebAutomation.CreateNewTab.CreateNewTabPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['öffnen', 'Tab', 'Seite'],
    },
    'WebAutomation.ExecuteJavascript': {
      title: 'JavaScript-Funktion auf Webseite ausführen',
      description: 'Führt eine Funktion in der Webseite aus und liefert, was sie zurückgibt.',
      summary: 'JavaScript in {BrowserInstance} ausführen und das Ergebnis in {Result} speichern',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Javascript: { label: 'JavaScript-Funktion', help: 'Zum Beispiel: function ExecuteScript() { return document.title; }' },
      },
      outputs: { Result: 'Was die Funktion zurückgegeben hat, als Text' },
      keywords: ['JS', 'Code', 'Skript'],
    },
    'WebAutomation.ExtractData': {
      title: 'Daten von Webseite extrahieren',
      description:
        'Liest Werte, eine Liste oder eine Tabelle von einer Webseite und von den Seiten, die auf sie folgen, in eine Variable oder nach Excel ein.',
      summary: `Daten ${fromPages}`,
      inputs: {
        TimeoutInSeconds: { label: 'Timeout', help: 'In Sekunden; danach schlägt die Aktion fehl.' },
        Control: { label: 'Basisselektor', help: 'CSS-Selektor des Teils der Seite, der die Werte enthält' },
        BrowserInstance: shared.BrowserInstance,
        ExtractionParameters: {
          label: 'Extraktionsparameter',
          help: 'Eine Datentabelle mit einer Zeile je gelesenem Wert: sein Selektor, sein Attribut und sein Name.',
        },
        PagerCssSelector: { label: 'CSS-Selektor zum Blättern', help: 'Der Link oder die Schaltfläche, die zur nächsten Seite führt' },
        UsePhysicalClick: 'Physischen Klick für die nächste Seite senden',
        MaxWebPagesToProcess: 'Höchstzahl zu verarbeitender Webseiten',
        PostProcessData: {
          label: 'Daten beim Extrahieren verarbeiten',
          help: 'Lässt weg, was die Seite nicht anzeigt, und schließt Frames ein. Bei vielen Daten langsam.',
        },
      },
      outputs: {
        ExtractedData: 'Die Werte, als Text, Liste, Datenzeile oder Datentabelle',
        ExcelInstance: 'Das Excel mit den Werten, für die Excel-Aktionen',
      },
      variants: {
        'WebAutomation.ExtractData.ExtractData': { title: 'Beliebige Werte', summary: `Werte ${fromPages}` },
        'WebAutomation.ExtractData.ExtractDataInExcel': { title: 'Beliebige Werte, in eine Excel-Tabelle', summary: `Werte ${fromPages}` },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPages': {
          title: 'Beliebige Werte, alle Seiten',
          summary: `Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPagesInExcel': {
          title: 'Beliebige Werte, alle Seiten, in eine Excel-Tabelle',
          summary: `Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPages': {
          title: 'Beliebige Werte, mehrere Seiten',
          summary: `Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPagesInExcel': {
          title: 'Beliebige Werte, mehrere Seiten, in eine Excel-Tabelle',
          summary: `Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValues': {
          title: 'Einzeln ausgewählte Werte',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesInExcel': {
          title: 'Einzeln ausgewählte Werte, in eine Excel-Tabelle',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPages': {
          title: 'Einzeln ausgewählte Werte, alle Seiten',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPagesInExcel': {
          title: 'Einzeln ausgewählte Werte, alle Seiten, in eine Excel-Tabelle',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPages': {
          title: 'Einzeln ausgewählte Werte, mehrere Seiten',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPagesInExcel': {
          title: 'Einzeln ausgewählte Werte, mehrere Seiten, in eine Excel-Tabelle',
          summary: `Einzeln ausgewählte Werte ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTable': { title: 'Gesamte HTML-Tabelle', summary: `HTML-Tabelle ${fromPages}` },
        'WebAutomation.ExtractData.ExtractHtmlTableInExcel': {
          title: 'Gesamte HTML-Tabelle, in eine Excel-Tabelle',
          summary: `HTML-Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPages': {
          title: 'Gesamte HTML-Tabelle, alle Seiten',
          summary: `HTML-Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPagesInExcel': {
          title: 'Gesamte HTML-Tabelle, alle Seiten, in eine Excel-Tabelle',
          summary: `HTML-Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPages': {
          title: 'Gesamte HTML-Tabelle, mehrere Seiten',
          summary: `HTML-Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPagesInExcel': {
          title: 'Gesamte HTML-Tabelle, mehrere Seiten, in eine Excel-Tabelle',
          summary: `HTML-Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractList': { title: 'Liste', summary: `Liste ${fromPages}` },
        'WebAutomation.ExtractData.ExtractListInExcel': { title: 'Liste, in eine Excel-Tabelle', summary: `Liste ${fromPages}` },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromAllPages': { title: 'Liste, alle Seiten', summary: `Liste ${fromPages}` },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromAllPagesInExcel': {
          title: 'Liste, alle Seiten, in eine Excel-Tabelle',
          summary: `Liste ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPages': {
          title: 'Liste, mehrere Seiten',
          summary: `Liste ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPagesInExcel': {
          title: 'Liste, mehrere Seiten, in eine Excel-Tabelle',
          summary: `Liste ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValue': { title: 'Einzelner Wert', summary: `Einzelnen Wert ${fromPages}` },
        'WebAutomation.ExtractData.ExtractSingleValueInExcel': {
          title: 'Einzelner Wert, in eine Excel-Tabelle',
          summary: `Einzelnen Wert ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPages': {
          title: 'Einzelner Wert, alle Seiten',
          summary: `Einzelnen Wert ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPagesInExcel': {
          title: 'Einzelner Wert, alle Seiten, in eine Excel-Tabelle',
          summary: `Einzelnen Wert ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPages': {
          title: 'Einzelner Wert, mehrere Seiten',
          summary: `Einzelnen Wert ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPagesInExcel': {
          title: 'Einzelner Wert, mehrere Seiten, in eine Excel-Tabelle',
          summary: `Einzelnen Wert ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTable': { title: 'Tabelle', summary: `Tabelle ${fromPages}` },
        'WebAutomation.ExtractData.ExtractTableInExcel': { title: 'Tabelle, in eine Excel-Tabelle', summary: `Tabelle ${fromPages}` },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPages': { title: 'Tabelle, alle Seiten', summary: `Tabelle ${fromPages}` },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPagesInExcel': {
          title: 'Tabelle, alle Seiten, in eine Excel-Tabelle',
          summary: `Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPages': {
          title: 'Tabelle, mehrere Seiten',
          summary: `Tabelle ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPagesInExcel': {
          title: 'Tabelle, mehrere Seiten, in eine Excel-Tabelle',
          summary: `Tabelle ${fromPages}`,
        },
      },
      keywords: ['Scraping', 'auslesen', 'Tabelle', 'Liste'],
    },
    'WebAutomation.Focus': {
      title: 'Textfeld auf Webseite fokussieren',
      description: 'Scrollt zu einem Textfeld und setzt den Cursor hinein.',
      summary: 'Textfeld {Control} in {BrowserInstance} fokussieren',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.Focus.Focus': pageLoad.wait,
        'WebAutomation.Focus.FocusCloseDialog': pageLoad.closeDialog,
        'WebAutomation.Focus.FocusNoWait': pageLoad.noWait,
        'WebAutomation.Focus.FocusPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['Cursor', 'aktivieren'],
    },
    'WebAutomation.GetDetailsOfElement': {
      title: 'Details des Elements auf Webseite abrufen',
      description: 'Liefert den Wert eines Attributs eines Elements, wenn nichts anderes angegeben ist, seinen eigenen Text.',
      summary: '{AttributeName} von {Control} in {BrowserInstance} in {AttributeValue} speichern',
      inputs: { BrowserInstance: shared.BrowserInstance, Control: shared.Control, AttributeName: 'Attributname' },
      outputs: { AttributeValue: 'Der Wert des Attributs' },
      keywords: ['lesen', 'Text', 'Eigenschaft', 'href', 'extrahieren'],
    },
    'WebAutomation.GetDetailsOfWebPage': {
      title: 'Details der Webseite abrufen',
      description: 'Liefert Titel, Beschreibung, Schlüsselwörter, Text, Quelltext oder Adresse einer Webseite.',
      summary: '{DetailsType} von {BrowserInstance} in {Details} speichern',
      inputs: { BrowserInstance: shared.BrowserInstance, DetailsType: 'Abrufen' },
      outputs: { Details: 'Die Angabe, als Text' },
      keywords: ['lesen', 'Titel', 'HTML', 'URL', 'Adresse'],
    },
    'WebAutomation.GetWebControl': {
      title: 'Element auf Webseite abrufen',
      description: 'Liefert ein Element einer Webseite als Wert, sodass Variablen es aufnehmen können.',
      summary: '{Control} in {WebControl} speichern',
      inputs: { Control: shared.Control },
      outputs: { WebControl: 'Das Element' },
      keywords: ['Steuerelement', 'finden'],
    },
    'WebAutomation.GoToWebPage': {
      title: 'Zu Webseite wechseln',
      description: 'Öffnet eine andere Seite in der Registerkarte, geht zurück oder vorwärts oder lädt die Seite neu.',
      summary: 'In {BrowserInstance} zu {Url} wechseln',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Url: 'URL',
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.GoToWebPage.GoToWebPage': { title: 'Zu URL' },
        'WebAutomation.GoToWebPage.GoToWebPageCloseDialog': { title: 'Zu URL, Popupdialoge schließen' },
        'WebAutomation.GoToWebPage.GoToWebPageNoWait': { title: 'Zu URL, nicht warten' },
        'WebAutomation.GoToWebPage.GoToWebPagePressDialogButton': { title: 'Zu URL, eine Schaltfläche von Popupdialogen drücken' },
        'WebAutomation.GoToWebPage.NavigateBack': { title: 'Zurück', summary: 'In {BrowserInstance} zurückgehen' },
        'WebAutomation.GoToWebPage.NavigateBackCloseDialog': {
          title: 'Zurück, Popupdialoge schließen',
          summary: 'In {BrowserInstance} zurückgehen',
        },
        'WebAutomation.GoToWebPage.NavigateBackNoWait': {
          title: 'Zurück, nicht warten',
          summary: 'In {BrowserInstance} zurückgehen',
        },
        'WebAutomation.GoToWebPage.NavigateBackPressDialogButton': {
          title: 'Zurück, eine Schaltfläche von Popupdialogen drücken',
          summary: 'In {BrowserInstance} zurückgehen',
        },
        'WebAutomation.GoToWebPage.NavigateForward': { title: 'Vorwärts', summary: 'In {BrowserInstance} vorwärtsgehen' },
        'WebAutomation.GoToWebPage.NavigateForwardCloseDialog': {
          title: 'Vorwärts, Popupdialoge schließen',
          summary: 'In {BrowserInstance} vorwärtsgehen',
        },
        'WebAutomation.GoToWebPage.NavigateForwardNoWait': {
          title: 'Vorwärts, nicht warten',
          summary: 'In {BrowserInstance} vorwärtsgehen',
        },
        'WebAutomation.GoToWebPage.NavigateForwardPressDialogButton': {
          title: 'Vorwärts, eine Schaltfläche von Popupdialogen drücken',
          summary: 'In {BrowserInstance} vorwärtsgehen',
        },
        'WebAutomation.GoToWebPage.ReloadWebPage': {
          title: 'Webseite neu laden',
          summary: 'Webseite in {BrowserInstance} neu laden',
        },
        'WebAutomation.GoToWebPage.ReloadWebPageCloseDialog': {
          title: 'Webseite neu laden, Popupdialoge schließen',
          summary: 'Webseite in {BrowserInstance} neu laden',
        },
        'WebAutomation.GoToWebPage.ReloadWebPageNoWait': {
          title: 'Webseite neu laden, nicht warten',
          summary: 'Webseite in {BrowserInstance} neu laden',
        },
        'WebAutomation.GoToWebPage.ReloadWebPagePressDialogButton': {
          title: 'Webseite neu laden, eine Schaltfläche von Popupdialogen drücken',
          summary: 'Webseite in {BrowserInstance} neu laden',
        },
      },
      keywords: ['navigieren', 'öffnen', 'URL', 'zurück', 'aktualisieren'],
    },
    'WebAutomation.HoverOverElement': {
      title: 'Mauszeiger auf Element auf Webseite bewegen',
      description: 'Meldet einem Element einer Webseite, dass die Maus darauf zeigt, oder bewegt sie wirklich dorthin.',
      summary: 'Mauszeiger auf {Control} in {BrowserInstance} bewegen',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        UseActualMouse: { label: 'Maus bewegen', help: 'Bringt den Browser in den Vordergrund und bewegt die Maus.' },
      },
      outputs: {},
      keywords: ['zeigen', 'Hover', 'QuickInfo', 'Menü'],
    },
    'WebAutomation.IfWebPageContains': {
      title: 'Wenn Webseite enthält',
      description:
        'Führt die Aktionen bis zu seinem Ende nur aus, wenn eine Webseite ein Element oder einen Text enthält, oder nur, wenn sie ihn nicht enthält.',
      summary: 'Wenn die Webseite in {BrowserInstance} {Control} enthält',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: shared.State,
        Text: shared.CheckedText,
      },
      outputs: {},
      variants: {
        'WebAutomation.IfWebPageContains.WebPageContainsElement': { title: 'Enthält Element' },
        'WebAutomation.IfWebPageContains.WebPageContainsElementInState': {
          title: 'Enthält Element in einem Zustand',
          summary: 'Wenn die Webseite in {BrowserInstance} {Control} enthält: {State}',
        },
        'WebAutomation.IfWebPageContains.WebPageContainsText': {
          title: 'Enthält Text',
          summary: 'Wenn die Webseite in {BrowserInstance} den Text {Text} enthält',
        },
        'WebAutomation.IfWebPageContains.WebPageDoesNotContainElement': {
          title: 'Enthält Element nicht',
          summary: 'Wenn die Webseite in {BrowserInstance} {Control} nicht enthält',
        },
        'WebAutomation.IfWebPageContains.WebPageDoesNotContainText': {
          title: 'Enthält Text nicht',
          summary: 'Wenn die Webseite in {BrowserInstance} den Text {Text} nicht enthält',
        },
      },
      keywords: ['vorhanden', 'Text', 'Bedingung'],
    },
    'WebAutomation.LaunchChrome': {
      title: 'Neuen Chrome starten',
      description:
        'Startet Google Chrome mit einer Webseite oder übernimmt eine geöffnete Registerkarte, für die anderen Aktionen dieser Gruppe.',
      summary: 'Chrome starten, zu {Url} wechseln und den Browser in {BrowserInstance} speichern',
      inputs: launchInputs,
      outputs: launchOutputs,
      variants: {
        'WebAutomation.LaunchChrome.AttachToChromeByTitle': launch.attachByTitle,
        'WebAutomation.LaunchChrome.AttachToChromeByUrl': launch.attachByUrl,
        'WebAutomation.LaunchChrome.AttachToForegroundChrome': launch.attachToForeground,
        'WebAutomation.LaunchChrome.LaunchChrome': launch.new,
        'WebAutomation.LaunchChrome.LaunchChromeCloseDialog': launch.newCloseDialog,
        'WebAutomation.LaunchChrome.LaunchChromeCloseDialogCustomProfile': launch.newCloseDialogCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeCustomProfile': launch.newCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeNoWait': launch.newNoWait,
        'WebAutomation.LaunchChrome.LaunchChromeNoWaitCustomProfile': launch.newNoWaitCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromePressDialogButton': launch.newPressDialogButton,
        'WebAutomation.LaunchChrome.LaunchChromePressDialogButtonCustomProfile': launch.newPressDialogButtonCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriver': launch.driver,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverCloseDialog': launch.driverCloseDialog,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverCloseDialogCustomProfile': launch.driverCloseDialogCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverCustomProfile': launch.driverCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverNoWait': launch.driverNoWait,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverNoWaitCustomProfile': launch.driverNoWaitCustomProfile,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverPressDialogButton': launch.driverPressDialogButton,
        'WebAutomation.LaunchChrome.LaunchChromeWithDriverPressDialogButtonCustomProfile': launch.driverPressDialogButtonCustomProfile,
      },
      keywords: ['Google', 'öffnen', 'anfügen', 'Browser'],
    },
    'WebAutomation.LaunchEdge': {
      title: 'Neuen Microsoft Edge starten',
      description:
        'Startet Microsoft Edge mit einer Webseite oder übernimmt eine geöffnete Registerkarte, für die anderen Aktionen dieser Gruppe.',
      summary: 'Microsoft Edge starten, zu {Url} wechseln und den Browser in {BrowserInstance} speichern',
      inputs: launchInputs,
      outputs: launchOutputs,
      variants: {
        'WebAutomation.LaunchEdge.AttachToEdgeByTitle': launch.attachByTitle,
        'WebAutomation.LaunchEdge.AttachToEdgeByUrl': launch.attachByUrl,
        'WebAutomation.LaunchEdge.AttachToTheForegroundEdge': launch.attachToForeground,
        'WebAutomation.LaunchEdge.LaunchEdge': launch.new,
        'WebAutomation.LaunchEdge.LaunchEdgeCloseDialog': launch.newCloseDialog,
        'WebAutomation.LaunchEdge.LaunchEdgeCloseDialogCustomProfile': launch.newCloseDialogCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeCustomProfile': launch.newCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeNoWait': launch.newNoWait,
        'WebAutomation.LaunchEdge.LaunchEdgeNoWaitCustomProfile': launch.newNoWaitCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgePressDialogButton': launch.newPressDialogButton,
        'WebAutomation.LaunchEdge.LaunchEdgePressDialogButtonCustomProfile': launch.newPressDialogButtonCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriver': launch.driver,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverCloseDialog': launch.driverCloseDialog,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverCloseDialogCustomProfile': launch.driverCloseDialogCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverCustomProfile': launch.driverCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverNoWait': launch.driverNoWait,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverNoWaitCustomProfile': launch.driverNoWaitCustomProfile,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverPressDialogButton': launch.driverPressDialogButton,
        'WebAutomation.LaunchEdge.LaunchEdgeWithDriverPressDialogButtonCustomProfile': launch.driverPressDialogButtonCustomProfile,
      },
      keywords: ['öffnen', 'anfügen', 'Browser'],
    },
    'WebAutomation.LaunchFirefox': {
      title: 'Neuen Firefox starten',
      description:
        'Startet Mozilla Firefox mit einer Webseite oder übernimmt eine geöffnete Registerkarte, für die anderen Aktionen dieser Gruppe.',
      summary: 'Firefox starten, zu {Url} wechseln und den Browser in {BrowserInstance} speichern',
      inputs: launchInputs,
      outputs: launchOutputs,
      variants: {
        'WebAutomation.LaunchFirefox.AttachToFirefoxByTitle': launch.attachByTitle,
        'WebAutomation.LaunchFirefox.AttachToFirefoxByUrl': launch.attachByUrl,
        'WebAutomation.LaunchFirefox.AttachToForegroundFirefox': launch.attachToForeground,
        'WebAutomation.LaunchFirefox.LaunchFirefox': launch.new,
        'WebAutomation.LaunchFirefox.LaunchFirefoxCloseDialog': launch.newCloseDialog,
        'WebAutomation.LaunchFirefox.LaunchFirefoxCloseDialogCustomProfile': launch.newCloseDialogCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxCustomProfile': launch.newCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxNoWait': launch.newNoWait,
        'WebAutomation.LaunchFirefox.LaunchFirefoxNoWaitCustomProfile': launch.newNoWaitCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxPressDialogButton': launch.newPressDialogButton,
        'WebAutomation.LaunchFirefox.LaunchFirefoxPressDialogButtonCustomProfile': launch.newPressDialogButtonCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriver': launch.driver,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCloseDialog': launch.driverCloseDialog,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCloseDialogCustomProfile': launch.driverCloseDialogCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverCustomProfile': launch.driverCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverNoWait': launch.driverNoWait,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverNoWaitCustomProfile': launch.driverNoWaitCustomProfile,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverPressDialogButton': launch.driverPressDialogButton,
        'WebAutomation.LaunchFirefox.LaunchFirefoxWithDriverPressDialogButtonCustomProfile': launch.driverPressDialogButtonCustomProfile,
      },
      keywords: ['Mozilla', 'öffnen', 'anfügen', 'Browser'],
    },
    'WebAutomation.LaunchInternetExplorer': {
      title: 'Neuen Internet Explorer starten',
      description:
        'Startet den Internet Explorer oder den darauf beruhenden Automatisierungsbrowser oder übernimmt eine geöffnete Registerkarte. Microsoft pflegt diesen Browser nicht mehr.',
      summary: 'Internet Explorer starten, zu {Url} wechseln und den Browser in {BrowserInstance} speichern',
      inputs: {
        TargetDesktop: launchInputs.TargetDesktop,
        AttachTimeout: launchInputs.AttachTimeout,
        TabTitle: launchInputs.TabTitle,
        TabUrl: launchInputs.TabUrl,
        Url: launchInputs.Url,
        WindowState: launchInputs.WindowState,
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        ClearCache: launchInputs.ClearCache,
        ClearCookies: launchInputs.ClearCookies,
        CustomUserAgentString: {
          label: 'Benutzerdefinierter Benutzer-Agent',
          help: 'Der Browser, für den Websites diesen halten',
        },
        DialogButton: shared.DialogButton,
      },
      outputs: launchOutputs,
      variants: {
        'WebAutomation.LaunchInternetExplorer.AttachToForegroundInternetExplorer': launch.attachToForeground,
        'WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByTitle': launch.attachByTitle,
        'WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByUrl': launch.attachByUrl,
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowser': {
          title: 'Automatisierungsbrowser starten',
          summary: 'Automatisierungsbrowser starten, zu {Url} wechseln und ihn in {BrowserInstance} speichern',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserCloseDialog': {
          title: 'Automatisierungsbrowser starten, Popupdialoge schließen',
          summary: 'Automatisierungsbrowser starten, zu {Url} wechseln und ihn in {BrowserInstance} speichern',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserNoWait': {
          title: 'Automatisierungsbrowser starten, nicht auf die Seite warten',
          summary: 'Automatisierungsbrowser starten, zu {Url} wechseln und ihn in {BrowserInstance} speichern',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserPressDialogButton': {
          title: 'Automatisierungsbrowser starten, eine Schaltfläche von Popupdialogen drücken',
          summary: 'Automatisierungsbrowser starten, zu {Url} wechseln und ihn in {BrowserInstance} speichern',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorer': launch.new,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerCloseDialog': launch.newCloseDialog,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerNoWait': launch.newNoWait,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerPressDialogButton': launch.newPressDialogButton,
      },
      keywords: ['IE', 'öffnen', 'anfügen', 'Browser'],
    },
    'WebAutomation.PopulateTextField': {
      title: 'Textfeld auf Webseite ausfüllen',
      description: 'Gibt Text in ein Textfeld einer Webseite ein.',
      summary: 'Textfeld {Control} in {BrowserInstance} mit {Text} ausfüllen',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        UnfocusAfterPopulate: {
          label: 'Fokus des Textfelds nach dem Ausfüllen aufheben',
          help: 'Ausgeschaltet bleiben Vorschlagslisten geöffnet.',
        },
        EmulateTyping: { label: 'Eingabe emulieren', help: 'Zeichen für Zeichen: langsamer, aber manche Seiten brauchen es.' },
        Text: 'Einzugebender Text',
        Mode: 'Wenn das Feld nicht leer ist',
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.PopulateTextField.PopulateTextField': pageLoad.wait,
        'WebAutomation.PopulateTextField.PopulateTextFieldCloseDialog': pageLoad.closeDialog,
        'WebAutomation.PopulateTextField.PopulateTextFieldCloseDialogUsePhysicalKeyboard': {
          title: 'Physische Tastatureingabe, auf das Laden der Seite warten, Popupdialoge schließen',
        },
        'WebAutomation.PopulateTextField.PopulateTextFieldNoWait': pageLoad.noWait,
        'WebAutomation.PopulateTextField.PopulateTextFieldNoWaitUsePhysicalKeyboard': {
          title: 'Physische Tastatureingabe, nicht warten',
        },
        'WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButton': pageLoad.pressDialogButton,
        'WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButtonUsePhysicalKeyboard': {
          title: 'Physische Tastatureingabe, auf das Laden der Seite warten, eine Schaltfläche von Popupdialogen drücken',
        },
        'WebAutomation.PopulateTextField.PopulateTextFieldUsePhysicalKeyboard': {
          title: 'Physische Tastatureingabe, auf das Laden der Seite warten',
        },
      },
      keywords: ['tippen', 'eingeben', 'schreiben', 'auffüllen', 'Eingabe'],
    },
    'WebAutomation.PressButton': {
      title: 'Schaltfläche auf Webseite drücken',
      description: 'Drückt eine Schaltfläche einer Webseite.',
      summary: 'Schaltfläche {Control} in {BrowserInstance} drücken',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.PressButton.PressButton': pageLoad.wait,
        'WebAutomation.PressButton.PressButtonCloseDialog': pageLoad.closeDialog,
        'WebAutomation.PressButton.PressButtonNoWait': pageLoad.noWait,
        'WebAutomation.PressButton.PressButtonPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['klicken', 'Button', 'absenden'],
    },
    'WebAutomation.SelectRadioButton': {
      title: 'Optionsfeld auf Webseite auswählen',
      description: 'Wählt ein Optionsfeld einer Webseite aus; die anderen seiner Gruppe sind danach nicht mehr ausgewählt.',
      summary: 'Optionsfeld {Control} in {BrowserInstance} auswählen',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.SelectRadioButton.SelectRadioButton': pageLoad.wait,
        'WebAutomation.SelectRadioButton.SelectRadioButtonCloseDialog': pageLoad.closeDialog,
        'WebAutomation.SelectRadioButton.SelectRadioButtonNoWait': pageLoad.noWait,
        'WebAutomation.SelectRadioButton.SelectRadioButtonPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['Auswahl', 'Radiobutton'],
    },
    'WebAutomation.SetCheckboxState': {
      title: 'Status des Kontrollkästchens auf Webseite festlegen',
      description: 'Aktiviert oder deaktiviert ein Kontrollkästchen einer Webseite.',
      summary: 'Kontrollkästchen {Control} in {BrowserInstance} auf {State} festlegen',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: 'Status des Kontrollkästchens',
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.SetCheckboxState.SetCheckboxState': pageLoad.wait,
        'WebAutomation.SetCheckboxState.SetCheckboxStateCloseDialog': pageLoad.closeDialog,
        'WebAutomation.SetCheckboxState.SetCheckboxStateNoWait': pageLoad.noWait,
        'WebAutomation.SetCheckboxState.SetCheckboxStatePressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['Häkchen', 'ankreuzen', 'abwählen'],
    },
    'WebAutomation.SetDropDownListValue': {
      title: 'Dropdownlistenwert auf Webseite festlegen',
      description: 'Wählt eine oder mehrere Optionen einer Liste nach Name oder Position aus oder hebt die Auswahl auf.',
      summary: '[{OptionNames} ][Option {OptionsIndeces} ]in Liste {Control} in {BrowserInstance} auswählen',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        DialogButton: shared.DialogButton,
        OptionsIndeces: { label: 'Optionsindizes', help: 'Eine Position oder eine Liste von Positionen; Optionen zählen ab 1.' },
        UseRegularExpression: { label: 'Reguläre Ausdrücke verwenden', help: 'Jeder Name ist ein regulärer Ausdruck.' },
        OptionNames: { label: 'Optionsnamen', help: 'Ein Name oder eine Liste von Namen' },
      },
      outputs: {},
      variants: {
        'WebAutomation.SetDropDownListValue.ClearDropDownListValue': {
          title: 'Alle Optionen löschen',
          summary: 'Ausgewählte Optionen von Liste {Control} in {BrowserInstance} löschen',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValueCloseDialog': {
          title: 'Alle Optionen löschen, Popupdialoge schließen',
          summary: 'Ausgewählte Optionen von Liste {Control} in {BrowserInstance} löschen',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValueNoWait': {
          title: 'Alle Optionen löschen, nicht warten',
          summary: 'Ausgewählte Optionen von Liste {Control} in {BrowserInstance} löschen',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValuePressDialogButton': {
          title: 'Alle Optionen löschen, eine Schaltfläche von Popupdialogen drücken',
          summary: 'Ausgewählte Optionen von Liste {Control} in {BrowserInstance} löschen',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndex': { title: 'Optionen nach Index auswählen' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexCloseDialog': {
          title: 'Optionen nach Index auswählen, Popupdialoge schließen',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexNoWait': { title: 'Optionen nach Index auswählen, nicht warten' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexPressDialogButton': {
          title: 'Optionen nach Index auswählen, eine Schaltfläche von Popupdialogen drücken',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByName': { title: 'Optionen nach Name auswählen' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNameCloseDialog': {
          title: 'Optionen nach Name auswählen, Popupdialoge schließen',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNameNoWait': { title: 'Optionen nach Name auswählen, nicht warten' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNamePressDialogButton': {
          title: 'Optionen nach Name auswählen, eine Schaltfläche von Popupdialogen drücken',
        },
      },
      keywords: ['Kombinationsfeld', 'auswählen'],
    },
    'WebAutomation.TakeScreenshot': {
      title: 'Screenshot von Webseite aufnehmen',
      description: 'Nimmt ein Bild einer Webseite oder eines ihrer Elemente auf, in die Zwischenablage oder eine Datei.',
      summary: 'Screenshot der Webseite in {BrowserInstance} in die Zwischenablage aufnehmen',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        File: 'Bilddatei',
        FileFormat: 'Dateiformat',
      },
      outputs: {},
      variants: {
        'WebAutomation.TakeScreenshot.TakeScreenshot': { title: 'Gesamte Webseite in die Zwischenablage' },
        'WebAutomation.TakeScreenshot.TakeScreenshotOfElement': {
          title: 'Bestimmtes Element in die Zwischenablage',
          summary: 'Screenshot von {Control} in {BrowserInstance} in die Zwischenablage aufnehmen',
        },
        'WebAutomation.TakeScreenshot.TakeScreenshotOfElementSaveToFile': {
          title: 'Bestimmtes Element in eine Datei',
          summary: 'Screenshot von {Control} in {BrowserInstance} in {File} aufnehmen',
        },
        'WebAutomation.TakeScreenshot.TakeScreenshotSaveToFile': {
          title: 'Gesamte Webseite in eine Datei',
          summary: 'Screenshot der Webseite in {BrowserInstance} in {File} aufnehmen',
        },
      },
      keywords: ['Bild', 'Aufnahme', 'Bildschirmfoto'],
    },
    'WebAutomation.WaitForWebPageContent': {
      title: 'Auf Webseiteninhalt warten',
      description: 'Hält den Flow an, bis eine Webseite ein Element oder einen Text enthält oder nicht mehr enthält.',
      summary: 'Warten, bis die Webseite in {BrowserInstance} {Control} enthält',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: shared.State,
        Text: shared.CheckedText,
      },
      outputs: {},
      variants: {
        'WebAutomation.WaitForWebPageContent.WebPageToContainElement': { title: 'Enthält Element' },
        'WebAutomation.WaitForWebPageContent.WebPageToContainElementInState': {
          title: 'Enthält Element in einem Zustand',
          summary: 'Warten, bis die Webseite in {BrowserInstance} {Control} enthält: {State}',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToContainText': {
          title: 'Enthält Text',
          summary: 'Warten, bis die Webseite in {BrowserInstance} den Text {Text} enthält',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToNotContainElement': {
          title: 'Enthält Element nicht',
          summary: 'Warten, bis die Webseite in {BrowserInstance} {Control} nicht mehr enthält',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToNotContainText': {
          title: 'Enthält Text nicht',
          summary: 'Warten, bis die Webseite in {BrowserInstance} den Text {Text} nicht mehr enthält',
        },
      },
      keywords: ['anhalten', 'erscheinen', 'Text', 'bis'],
    },
  },
  options: {
    ClickType: clickTypes,
    RectangleEdgePoint: edgePoints,
    DetailsType: {
      Description: 'Beschreibung der Webseite',
      MetaKeywords: 'Metaschlüsselwörter der Webseite',
      Title: 'Titel der Webseite',
      Text: 'Text der Webseite',
      Source: 'Quelltext der Webseite',
      URLAddress: 'Aktuelle URL-Adresse des Webbrowsers',
    },
    ElementState: { Enabled: 'Aktiviert', Disabled: 'Deaktiviert' },
    BrowserCommunicationMethod: { Extension: 'Browsererweiterung' },
    MatchMode: { Mixed: 'Gemischt', Exact: 'Genau', Partial: 'Teilweise', Regex: 'Regulärer Ausdruck' },
    BrowserWindowState: { Normal: 'Normal', Maximized: 'Maximiert', Minimized: 'Minimiert' },
    PiPUserDataFolderModeEnum: {
      AutomaticProfile: 'Standard für Bild-in-Bild',
      DefaultProfile: 'Standard des Browsers',
      CustomProfile: 'Benutzerdefiniert',
    },
    PopulateTextMode: { Replace: 'Text ersetzen', Append: 'Text anfügen' },
    CheckboxState: { Checked: 'Aktiviert', Unchecked: 'Deaktiviert' },
    FileFormat: { Bmp: 'BMP', Gif: 'GIF', Jpg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
  },
};
