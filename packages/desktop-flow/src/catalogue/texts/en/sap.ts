import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  SapInstance: 'SAP instance',
  ElementId: { label: 'SAP element ID', help: 'As SAP GUI scripting writes it: wnd[0]/usr/ctxtVBAK-VBELN' },
} as const satisfies Record<string, FieldTexts>;

/** Outputs that several actions have. */
const sharedOutputs = { SapInstance: 'The SAP window that the other actions work with' } as const satisfies Record<string, string>;

const byServer = 'Launch SAP, log on to {Server} as {Username} and store it into {SapInstance}';

export const sap: ModuleTexts = {
  module: 'SAP',
  title: 'SAP automation',
  actions: {
    'SAP.AttachToRunning': {
      title: 'Attach to running SAP',
      description: 'Takes a window of SAP GUI that is open already, for the other actions of this group.',
      summary: 'Attach to SAP window {WindowTitle} and store it into {SapInstance}',
      inputs: { WindowTitle: 'Window title' },
      outputs: sharedOutputs,
      variants: {
        'SAP.AttachToRunning.AttachToRunningSapByActiveSession': {
          title: 'Active window',
          summary: 'Attach to the active SAP window and store it into {SapInstance}',
        },
        'SAP.AttachToRunning.AttachToRunningSapByWindowTitle': { title: 'By window title' },
      },
      keywords: ['connect', 'session', 'GUI'],
    },
    'SAP.ClickSapGuiElement': {
      title: 'Click SAP UI element',
      description: 'Clicks or chooses an element of an SAP window, such as a button, a check box or a cell of a grid.',
      summary: 'Click {ElementId} in {SapInstance}',
      inputs: {
        SapInstance: shared.SapInstance,
        ElementId: shared.ElementId,
        SapCheckBoxAction: 'Set SAP check box state to',
        ComboboxValue: 'Drop-down option value',
        SapGridElementType: 'Grid element type',
        SapLabelAction: 'SAP label operation',
      },
      outputs: {},
      variants: {
        'SAP.ClickSapGuiElement.BasicElementSelected': { title: 'Basic SAP element' },
        'SAP.ClickSapGuiElement.CheckBoxSelected': {
          title: 'Check box',
          summary: 'Set check box {ElementId} in {SapInstance} to {SapCheckBoxAction}',
        },
        'SAP.ClickSapGuiElement.ComboBoxSelected': {
          title: 'Drop-down list',
          summary: 'Select {ComboboxValue} in list {ElementId} of {SapInstance}',
        },
        'SAP.ClickSapGuiElement.GridCellCheckboxSelected': {
          title: 'Check box in grid',
          summary: 'Set check box {ElementId} in a grid of {SapInstance} to {SapCheckBoxAction}',
        },
        'SAP.ClickSapGuiElement.GridCellListSelected': {
          title: 'Drop-down list in grid',
          summary: 'Select {ComboboxValue} in list {ElementId} of a grid of {SapInstance}',
        },
        'SAP.ClickSapGuiElement.GridCellSelected': {
          title: 'Grid element',
          summary: 'Click grid element {ElementId} ({SapGridElementType}) in {SapInstance}',
        },
        'SAP.ClickSapGuiElement.LabelSelected': {
          title: 'Label',
          summary: 'Label {ElementId} in {SapInstance}: {SapLabelAction}',
        },
      },
      keywords: ['button', 'select', 'press'],
    },
    'SAP.CloseSapConnection': {
      title: 'Close SAP connection',
      description: 'Closes the connection of a window, with all windows that belong to it.',
      summary: 'Close the connection of {SapInstance}',
      inputs: { SapInstance: shared.SapInstance, CloseSapLogonOnLastConnection: 'Close SAP Logon with the last connection' },
      outputs: {},
      keywords: ['log off', 'quit', 'exit'],
    },
    'SAP.CreateNewSession': {
      title: 'Create new SAP session',
      description: 'Opens another window on the same connection. SAP allows up to six.',
      summary: 'Create a new session of {SapInstance} and store it into {SapInstanceOutput}',
      inputs: { SapInstance: shared.SapInstance },
      outputs: { SapInstanceOutput: 'The new window' },
      keywords: ['window', 'mode'],
    },
    'SAP.EndTransaction': {
      title: 'End SAP transaction',
      description: 'Ends the transaction of a window and returns to SAP Easy Access.',
      summary: 'End the transaction in {SapInstance}',
      inputs: { SapInstance: shared.SapInstance },
      outputs: {},
      keywords: ['leave', 'exit'],
    },
    'SAP.GetSapElementDetail': {
      title: 'Get details of SAP UI element',
      description: 'Gives the value of an attribute of an element of an SAP window, by default its own text.',
      summary: 'Store {AttributeName} of {ElementId} in {SapInstance} into {AttributeValue}',
      inputs: { SapInstance: shared.SapInstance, ElementId: shared.ElementId, AttributeName: 'Attribute name' },
      outputs: { AttributeValue: 'The value of the attribute' },
      keywords: ['read', 'text', 'property', 'extract'],
    },
    'SAP.PopulateTextField': {
      title: 'Populate SAP text field in element',
      description: 'Enters text into a text field of an SAP window.',
      summary: 'Populate {ElementId} in {SapInstance} with {TextValue}',
      inputs: {
        SapInstance: shared.SapInstance,
        ElementId: shared.ElementId,
        TextValue: 'Text to fill in',
        PopulateTextFieldMode: "If field isn't empty",
      },
      outputs: {},
      keywords: ['type', 'enter', 'write', 'fill', 'input'],
    },
    'SAP.SapLogin': {
      title: 'Launch SAP',
      description: 'Starts SAP GUI and logs on to a system, for the other actions of this group.',
      summary: 'Launch SAP, log on to {Description} as {Username} and store it into {SapInstance}',
      inputs: {
        Password: 'Password',
        Username: 'User name',
        Server: { label: 'Connection string', help: 'Server, instance number and further details, as SAP Logon writes them' },
        Client: { label: 'Client', help: 'Its number: 100' },
        Language: { label: 'Language', help: 'Its key: EN' },
        Description: { label: 'Server description', help: 'The name of the system in SAP Logon' },
      },
      outputs: {
        SapInstance: sharedOutputs.SapInstance,
        OtherSapLoginTerminated: 'Whether other logons of the user were ended',
        CurrentSapLoginTerminated: 'Whether this logon was ended because the user is logged on already',
      },
      variants: {
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionMultiple': {
          title: 'Connection string, user name and password, keep other logons',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionSingle': {
          title: 'Connection string, user name and password, end other logons',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInAdvancedConnectionOptionTerminate': {
          title: 'Connection string, user name and password, end this logon',
          summary: byServer,
        },
        'SAP.SapLogin.SapLogInOptionMultiple': { title: 'Server description, user name and password, keep other logons' },
        'SAP.SapLogin.SapLogInOptionSingle': { title: 'Server description, user name and password, end other logons' },
        'SAP.SapLogin.SapLogInOptionTerminate': { title: 'Server description, user name and password, end this logon' },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionMultiple': {
          title: 'Connection string, single sign-on, keep other logons',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionSingle': {
          title: 'Connection string, single sign-on, end other logons',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInAdvancedConnectionOptionTerminate': {
          title: 'Connection string, single sign-on, end this logon',
          summary: byServer,
        },
        'SAP.SapLogin.SapSSOLogInOptionMultiple': { title: 'Server description, single sign-on, keep other logons' },
        'SAP.SapLogin.SapSSOLogInOptionSingle': { title: 'Server description, single sign-on, end other logons' },
        'SAP.SapLogin.SapSSOLogInOptionTerminate': { title: 'Server description, single sign-on, end this logon' },
      },
      keywords: ['login', 'log on', 'connect', 'SSO', 'GUI'],
    },
    'SAP.SapSelectMenuItem': {
      title: 'Select SAP menu item',
      description: 'Chooses an item of the toolbar of an SAP window, by the name that SAP shows.',
      summary: 'Select menu item {MenuItemName} in {SapInstance}',
      inputs: { SapInstance: shared.SapInstance, MenuItemName: { label: 'Menu item name', help: 'In the language of the window: Save' } },
      outputs: {},
      keywords: ['toolbar', 'choose'],
    },
    'SAP.SelectNavigationBarItem': {
      title: 'Select SAP navigation item',
      description: 'Chooses an item of the menu bar of an SAP window, also of its submenus.',
      summary: 'Select navigation item {ItemName} in {SapInstance}',
      inputs: {
        SapInstance: shared.SapInstance,
        ItemName: { label: 'Navigation item name', help: 'The names that lead to it: Program > Execute' },
      },
      outputs: {},
      keywords: ['menu', 'choose'],
    },
    'SAP.StartTransaction': {
      title: 'Start SAP transaction',
      description: 'Starts a transaction by its code in an SAP window.',
      summary: 'Start transaction {TransactionCode} in {SapInstance}',
      inputs: { SapInstance: shared.SapInstance, TransactionCode: { label: 'Transaction code', help: 'For example VA01' } },
      outputs: {},
      keywords: ['run', 'open', 'tcode'],
    },
  },
  options: {
    SapCheckBoxAction: { Check: 'Checked', Uncheck: 'Unchecked' },
    SapGridElementType: {
      Normal: 'Cell',
      Row: 'Row',
      Header: 'Column header',
      ValueList: 'List of values',
      Button: 'Button',
      ToolbarButton: 'Toolbar button',
      Checkbox: 'Check box',
      RadioButton: 'Radio button',
    },
    SapLabelAction: { Expand: 'Expand', Collapse: 'Collapse', Choose: 'Choose' },
    PopulateTextFieldMode: { Replace: 'Replace text', Append: 'Append text' },
  },
};
