import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  SapInstance: 'SAP-Instanz',
  ElementId: { label: 'SAP-Element-ID', help: 'Wie SAP GUI Scripting sie schreibt: wnd[0]/usr/ctxtVBAK-VBELN' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = { SapInstance: 'Das SAP-Fenster, mit dem die anderen Aktionen arbeiten' } as const satisfies Record<string, string>;

const byServer = 'SAP starten, bei {Server} als {Username} anmelden und in {SapInstance} speichern';

export const sap: ModuleTexts = {
  module: 'SAP',
  title: 'SAP-Automatisierung',
  actions: {
    'SAP.AttachToRunning': {
      title: 'An ausgeführte SAP-Instanz anfügen',
      description: 'Übernimmt ein bereits geöffnetes Fenster von SAP GUI für die anderen Aktionen dieser Gruppe.',
      summary: 'An SAP-Fenster {WindowTitle} anfügen und in {SapInstance} speichern',
      inputs: { WindowTitle: 'Fenstertitel' },
      outputs: sharedOutputs,
      variants: {
        'SAP.AttachToRunning.AttachToRunningSapByActiveSession': {
          title: 'Aktives Fenster',
          summary: 'An das aktive SAP-Fenster anfügen und in {SapInstance} speichern',
        },
        'SAP.AttachToRunning.AttachToRunningSapByWindowTitle': { title: 'Nach Fenstertitel' },
      },
      keywords: ['verbinden', 'Sitzung', 'GUI'],
    },
    'SAP.ClickSapGuiElement': {
      title: 'Auf SAP-UI-Element klicken',
      description:
        'Klickt auf ein Element eines SAP-Fensters oder wählt es aus, etwa eine Schaltfläche, ein Kontrollkästchen oder eine Rasterzelle.',
      summary: 'Auf {ElementId} in {SapInstance} klicken',
      inputs: {
        SapInstance: shared.SapInstance,
        ElementId: shared.ElementId,
        SapCheckBoxAction: 'Status des SAP-Kontrollkästchens',
        ComboboxValue: 'Wert der Dropdownoption',
        SapGridElementType: 'Typ des Rasterelements',
        SapLabelAction: 'Vorgang für SAP-Bezeichnung',
      },
      outputs: {},
      variants: {
        'SAP.ClickSapGuiElement.BasicElementSelected': { title: 'Einfaches SAP-Element' },
        'SAP.ClickSapGuiElement.CheckBoxSelected': {
          title: 'Kontrollkästchen',
          summary: 'Kontrollkästchen {ElementId} in {SapInstance} auf {SapCheckBoxAction} festlegen',
        },
        'SAP.ClickSapGuiElement.ComboBoxSelected': {
          title: 'Dropdownliste',
          summary: '{ComboboxValue} in Liste {ElementId} von {SapInstance} auswählen',
        },
        'SAP.ClickSapGuiElement.GridCellCheckboxSelected': {
          title: 'Kontrollkästchen in einem Raster',
          summary: 'Kontrollkästchen {ElementId} in einem Raster von {SapInstance} auf {SapCheckBoxAction} festlegen',
        },
        'SAP.ClickSapGuiElement.GridCellListSelected': {
          title: 'Dropdownliste in einem Raster',
          summary: '{ComboboxValue} in Liste {ElementId} eines Rasters von {SapInstance} auswählen',
        },
        'SAP.ClickSapGuiElement.GridCellSelected': {
          title: 'Rasterelement',
          summary: 'Auf Rasterelement {ElementId} ({SapGridElementType}) in {SapInstance} klicken',
        },
        'SAP.ClickSapGuiElement.LabelSelected': {
          title: 'Bezeichnung',
          summary: 'Bezeichnung {ElementId} in {SapInstance}: {SapLabelAction}',
        },
      },
      keywords: ['Schaltfläche', 'auswählen', 'drücken'],
    },
    'SAP.CloseSapConnection': {
      title: 'SAP-Verbindung schließen',
      description: 'Schließt die Verbindung eines Fensters mit allen Fenstern, die zu ihr gehören.',
      summary: 'Verbindung von {SapInstance} schließen',
      inputs: { SapInstance: shared.SapInstance, CloseSapLogonOnLastConnection: 'SAP Logon mit der letzten Verbindung schließen' },
      outputs: {},
      keywords: ['abmelden', 'beenden'],
    },
    'SAP.CreateNewSession': {
      title: 'Neue SAP-Sitzung erstellen',
      description: 'Öffnet ein weiteres Fenster derselben Verbindung. SAP erlaubt bis zu sechs.',
      summary: 'Neue Sitzung von {SapInstance} erstellen und in {SapInstanceOutput} speichern',
      inputs: { SapInstance: shared.SapInstance },
      outputs: { SapInstanceOutput: 'Das neue Fenster' },
      keywords: ['Fenster', 'Modus'],
    },
    'SAP.EndTransaction': {
      title: 'SAP-Transaktion beenden',
      description: 'Beendet die Transaktion eines Fensters und kehrt zu SAP Easy Access zurück.',
      summary: 'Transaktion in {SapInstance} beenden',
      inputs: { SapInstance: shared.SapInstance },
      outputs: {},
      keywords: ['verlassen'],
    },
    'SAP.GetSapElementDetail': {
      title: 'Details des SAP-UI-Elements abrufen',
      description:
        'Liefert den Wert eines Attributs eines Elements eines SAP-Fensters, wenn nichts anderes angegeben ist, seinen eigenen Text.',
      summary: '{AttributeName} von {ElementId} in {SapInstance} in {AttributeValue} speichern',
      inputs: { SapInstance: shared.SapInstance, ElementId: shared.ElementId, AttributeName: 'Attributname' },
      outputs: { AttributeValue: 'Der Wert des Attributs' },
      keywords: ['lesen', 'Text', 'Eigenschaft', 'extrahieren'],
    },
    'SAP.PopulateTextField': {
      title: 'SAP-Textfeld in Element ausfüllen',
      description: 'Gibt Text in ein Textfeld eines SAP-Fensters ein.',
      summary: '{ElementId} in {SapInstance} mit {TextValue} ausfüllen',
      inputs: {
        SapInstance: shared.SapInstance,
        ElementId: shared.ElementId,
        TextValue: 'Einzugebender Text',
        PopulateTextFieldMode: 'Wenn das Feld nicht leer ist',
      },
      outputs: {},
      keywords: ['tippen', 'eingeben', 'schreiben', 'auffüllen', 'Eingabe'],
    },
    'SAP.SapLogin': {
      title: 'SAP starten',
      description: 'Startet SAP GUI und meldet sich bei einem System an, für die anderen Aktionen dieser Gruppe.',
      summary: 'SAP starten, bei {Description} als {Username} anmelden und in {SapInstance} speichern',
      inputs: {
        Password: 'Kennwort',
        Username: 'Benutzername',
        Server: {
          label: 'Verbindungszeichenfolge',
          help: 'Server, Instanznummer und weitere Angaben, wie SAP Logon sie schreibt',
        },
        Client: { label: 'Mandant', help: 'Seine Nummer: 100' },
        Language: { label: 'Sprache', help: 'Ihr Schlüssel: DE' },
        Description: { label: 'Serverbeschreibung', help: 'Der Name des Systems in SAP Logon' },
      },
      outputs: {
        SapInstance: sharedOutputs.SapInstance,
        OtherSapLoginTerminated: 'Ob andere Anmeldungen des Benutzers beendet wurden',
        CurrentSapLoginTerminated: 'Ob diese Anmeldung beendet wurde, weil der Benutzer schon angemeldet ist',
      },
      variants: {
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionMultiple': {
          title: 'Verbindungszeichenfolge, Benutzername und Kennwort, andere Anmeldungen behalten',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionSingle': {
          title: 'Verbindungszeichenfolge, Benutzername und Kennwort, andere Anmeldungen beenden',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionTerminate': {
          title: 'Verbindungszeichenfolge, Benutzername und Kennwort, diese Anmeldung beenden',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInOptionMultiple': { title: 'Serverbeschreibung, Benutzername und Kennwort, andere Anmeldungen behalten' },
        'SAP.SapLogin.SapLogInOptionSingle': { title: 'Serverbeschreibung, Benutzername und Kennwort, andere Anmeldungen beenden' },
        'SAP.SapLogin.SapLogInOptionTerminate': { title: 'Serverbeschreibung, Benutzername und Kennwort, diese Anmeldung beenden' },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionMultiple': {
          title: 'Verbindungszeichenfolge, einmaliges Anmelden, andere Anmeldungen behalten',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionSingle': {
          title: 'Verbindungszeichenfolge, einmaliges Anmelden, andere Anmeldungen beenden',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionTerminate': {
          title: 'Verbindungszeichenfolge, einmaliges Anmelden, diese Anmeldung beenden',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInOptionMultiple': { title: 'Serverbeschreibung, einmaliges Anmelden, andere Anmeldungen behalten' },
        'SAP.SapLogin.SapSSOLogInOptionSingle': { title: 'Serverbeschreibung, einmaliges Anmelden, andere Anmeldungen beenden' },
        'SAP.SapLogin.SapSSOLogInOptionTerminate': { title: 'Serverbeschreibung, einmaliges Anmelden, diese Anmeldung beenden' },
      },
      keywords: ['anmelden', 'Login', 'verbinden', 'SSO', 'GUI'],
    },
    'SAP.SapSelectMenuItem': {
      title: 'SAP-Menüelement auswählen',
      description: 'Wählt ein Element der Symbolleiste eines SAP-Fensters nach dem Namen aus, den SAP anzeigt.',
      summary: 'Menüelement {MenuItemName} in {SapInstance} auswählen',
      inputs: {
        SapInstance: shared.SapInstance,
        MenuItemName: { label: 'Name des Menüelements', help: 'In der Sprache des Fensters: Sichern' },
      },
      outputs: {},
      keywords: ['Symbolleiste', 'Menü'],
    },
    'SAP.SelectNavigationBarItem': {
      title: 'SAP-Navigationselement auswählen',
      description: 'Wählt ein Element der Menüleiste eines SAP-Fensters aus, auch aus ihren Untermenüs.',
      summary: 'Navigationselement {ItemName} in {SapInstance} auswählen',
      inputs: {
        SapInstance: shared.SapInstance,
        ItemName: { label: 'Name des Navigationselements', help: 'Die Namen, die zu ihm führen: Programm > Ausführen' },
      },
      outputs: {},
      keywords: ['Menü'],
    },
    'SAP.StartTransaction': {
      title: 'SAP-Transaktion starten',
      description: 'Startet in einem SAP-Fenster eine Transaktion nach ihrem Code.',
      summary: 'Transaktion {TransactionCode} in {SapInstance} starten',
      inputs: { SapInstance: shared.SapInstance, TransactionCode: { label: 'Transaktionscode', help: 'Zum Beispiel VA01' } },
      outputs: {},
      keywords: ['ausführen', 'öffnen', 'T-Code'],
    },
  },
  options: {
    SapCheckBoxAction: { Check: 'Aktiviert', Uncheck: 'Deaktiviert' },
    SapGridElementType: {
      Normal: 'Zelle',
      Row: 'Zeile',
      Header: 'Spaltenüberschrift',
      ValueList: 'Werteliste',
      Button: 'Schaltfläche',
      ToolbarButton: 'Schaltfläche der Symbolleiste',
      Checkbox: 'Kontrollkästchen',
      RadioButton: 'Optionsfeld',
    },
    SapLabelAction: { Expand: 'Erweitern', Collapse: 'Reduzieren', Choose: 'Auswählen' },
    PopulateTextFieldMode: { Replace: 'Text ersetzen', Append: 'Text anfügen' },
  },
};
