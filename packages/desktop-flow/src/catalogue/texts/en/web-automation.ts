import type { FieldTexts, ModuleTexts, VariantTexts } from '../../action-texts.ts';
import { clickTypes, edgePoints } from './click-words.ts';

/** Fields that several actions have. */
const shared = {
  BrowserInstance: 'Web browser instance',
  Control: 'UI element',
  WaitForPageToLoadTimeout: { label: 'Timeout for web page to load', help: 'In seconds; then the action fails.' },
  DialogButton: { label: 'Dialog button to press', help: 'The text on the button: OK' },
  State: 'State',
  CheckedText: 'Text',
} as const satisfies Record<string, FieldTexts>;

/** Fields of the actions that launch a browser. */
const launchInputs = {
  TargetDesktop: { label: 'Target desktop', help: 'This computer, or a remote desktop that UI elements were captured on.' },
  CommunicationMode: { label: 'Communication method', help: 'How the flow and the browser talk to each other.' },
  AttachTimeout: { label: 'Timeout for attaching', help: 'In seconds; then the action fails.' },
  MatchMode: { label: 'Match mode', help: 'How title or URL are compared with those of the tabs.' },
  TabTitle: { label: 'Tab title', help: 'The title or a part of it' },
  TabUrl: { label: 'Tab URL', help: 'The URL or a part of it' },
  Url: 'Initial URL',
  WindowState: 'Window state',
  ClearCache: 'Clear cache',
  ClearCookies: 'Clear cookies',
  WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
  Timeout: { label: 'Timeout for launching', help: 'In seconds; then the action fails.' },
  PiPUserDataFolderMode: { label: 'User data folder', help: 'Profile of the browser when the flow runs picture-in-picture.' },
  PiPUserDataFolderPath: 'User data folder path',
  DialogButton: shared.DialogButton,
} as const satisfies Record<string, FieldTexts>;

/** Outputs of the actions that launch a browser. */
const launchOutputs = { BrowserInstance: 'The browser that the other actions work with' } as const satisfies Record<string, string>;

/** The ways of launching a browser, or of taking a tab that is open. */
const launch = {
  attachByTitle: {
    title: 'Attach to running instance, by title',
    summary: 'Attach to the tab with title {TabTitle} and store the browser into {BrowserInstance}',
  },
  attachByUrl: {
    title: 'Attach to running instance, by URL',
    summary: 'Attach to the tab with URL {TabUrl} and store the browser into {BrowserInstance}',
  },
  attachToForeground: {
    title: 'Attach to running instance, foreground window',
    summary: 'Attach to the foreground window and store the browser into {BrowserInstance}',
  },
  new: { title: 'Launch new instance' },
  newCustomProfile: { title: 'Launch new instance, custom user data folder' },
  newCloseDialog: { title: 'Launch new instance, close pop-up dialogs' },
  newCloseDialogCustomProfile: { title: 'Launch new instance, close pop-up dialogs, custom user data folder' },
  newNoWait: { title: 'Launch new instance, do not wait for the page' },
  newNoWaitCustomProfile: { title: 'Launch new instance, do not wait for the page, custom user data folder' },
  newPressDialogButton: { title: 'Launch new instance, press a button of pop-up dialogs' },
  newPressDialogButtonCustomProfile: { title: 'Launch new instance, press a button of pop-up dialogs, custom user data folder' },
  driver: { title: 'Launch new instance with WebDriver' },
  driverCustomProfile: { title: 'Launch new instance with WebDriver, custom user data folder' },
  driverCloseDialog: { title: 'Launch new instance with WebDriver, close pop-up dialogs' },
  driverCloseDialogCustomProfile: { title: 'Launch new instance with WebDriver, close pop-up dialogs, custom user data folder' },
  driverNoWait: { title: 'Launch new instance with WebDriver, do not wait for the page' },
  driverNoWaitCustomProfile: { title: 'Launch new instance with WebDriver, do not wait for the page, custom user data folder' },
  driverPressDialogButton: { title: 'Launch new instance with WebDriver, press a button of pop-up dialogs' },
  driverPressDialogButtonCustomProfile: {
    title: 'Launch new instance with WebDriver, press a button of pop-up dialogs, custom user data folder',
  },
} as const satisfies Record<string, VariantTexts>;

/** What happens after an action that may load a page. */
const pageLoad = {
  wait: { title: 'Wait for page to load' },
  closeDialog: { title: 'Wait for page to load, close pop-up dialogs' },
  noWait: { title: 'Do not wait' },
  pressDialogButton: { title: 'Wait for page to load, press a button of pop-up dialogs' },
} as const satisfies Record<string, VariantTexts>;

/** Ends the summaries of what is extracted, wherever it goes. */
const fromPages =
  'from the web page in {BrowserInstance}[, at most {MaxWebPagesToProcess} pages,] into[ {ExtractedData}][ {ExcelInstance}]';

export const webAutomation: ModuleTexts = {
  module: 'WebAutomation',
  title: 'Browser automation',
  actions: {
    'WebAutomation.Click': {
      title: 'Click link on web page',
      description: 'Clicks a link or any other element of a web page.',
      summary: 'Click {Control} in {BrowserInstance}[: {ClickType}]',
      inputs: {
        OffsetY: { label: 'Offset Y', help: 'Pixels below the position' },
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        OffsetX: { label: 'Offset X', help: 'Pixels to the right of the position' },
        ClickType: 'Click type',
        MousePositionRelativeToElement: 'Mouse position relative to UI element',
        MouseClick: { label: 'Send physical click', help: 'Brings the browser to the foreground and moves the mouse.' },
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.Click.Click': pageLoad.wait,
        'WebAutomation.Click.ClickCloseDialog': pageLoad.closeDialog,
        'WebAutomation.Click.ClickNoWait': pageLoad.noWait,
        'WebAutomation.Click.ClickPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['button', 'mouse', 'double-click', 'right-click'],
    },
    'WebAutomation.ClickDownloadLink': {
      title: 'Click download link on web page',
      description: 'Clicks a link that downloads a file, and saves the file in a folder.',
      summary: 'Click {Control} in {BrowserInstance} and download the file into {DestinationFolder}',
      inputs: { BrowserInstance: shared.BrowserInstance, Control: shared.Control, DestinationFolder: 'Destination folder' },
      outputs: { DownloadedFile: 'The file' },
      keywords: ['save', 'file'],
    },
    'WebAutomation.CloseWebBrowser': {
      title: 'Close web browser',
      description: 'Closes the tab, and the window with its last tab.',
      summary: 'Close {BrowserInstance}',
      inputs: { BrowserInstance: shared.BrowserInstance },
      outputs: {},
      keywords: ['quit', 'exit', 'tab'],
    },
    'WebAutomation.CreateNewTab': {
      title: 'Create new tab',
      description: 'Opens a web page in a new tab of a browser.',
      summary: 'Open {Url} in a new tab of {BrowserInstance} and store it into {NewBrowserInstance}',
      inputs: {
        Url: 'URL to navigate to',
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        DialogButton: shared.DialogButton,
      },
      outputs: { NewBrowserInstance: 'The new tab, for the other actions' },
      variants: {
        'WebAutomation.CreateNewTab.CreateNewTab': pageLoad.wait,
        'WebAutomation.CreateNewTab.CreateNewTabCloseDialog': pageLoad.closeDialog,
        'WebAutomation.CreateNewTab.CreateNewTabNoWait': pageLoad.noWait,
        'WebAutomation.CreateNewTab.CreateNewTabPressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['open', 'page'],
    },
    'WebAutomation.ExecuteJavascript': {
      title: 'Run JavaScript function on web page',
      description: 'Runs a function in the web page and gives what it returns.',
      summary: 'Run JavaScript in {BrowserInstance} and store its result into {Result}',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Javascript: { label: 'JavaScript function', help: 'For example: function ExecuteScript() { return document.title; }' },
      },
      outputs: { Result: 'What the function returned, as text' },
      keywords: ['JS', 'code', 'script'],
    },
    'WebAutomation.ExtractData': {
      title: 'Extract data from web page',
      description: 'Reads values, a list or a table from a web page, and from the pages that follow it, into a variable or Excel.',
      summary: `Extract data ${fromPages}`,
      inputs: {
        TimeoutInSeconds: { label: 'Timeout', help: 'In seconds; then the action fails.' },
        Control: { label: 'Base selector', help: 'CSS selector of the part of the page that holds the values' },
        BrowserInstance: shared.BrowserInstance,
        ExtractionParameters: {
          label: 'Extraction parameters',
          help: 'A data table with one row for each value to read: its selector, its attribute and its name.',
        },
        PagerCssSelector: { label: 'Pager CSS selector', help: 'The link or button that leads to the next page' },
        UsePhysicalClick: 'Send physical click for next page',
        MaxWebPagesToProcess: 'Max web pages to process',
        PostProcessData: {
          label: 'Process data upon extraction',
          help: 'Leaves out what the page does not show and includes frames. Slow with a lot of data.',
        },
      },
      outputs: {
        ExtractedData: 'The values, as a text, list, data row or data table',
        ExcelInstance: 'The Excel with the values, for the actions on Excel',
      },
      variants: {
        'WebAutomation.ExtractData.ExtractData': { title: 'Values of any kind', summary: `Extract values ${fromPages}` },
        'WebAutomation.ExtractData.ExtractDataInExcel': {
          title: 'Values of any kind, into an Excel spreadsheet',
          summary: `Extract values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPages': {
          title: 'Values of any kind, all pages',
          summary: `Extract values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromAllPagesInExcel': {
          title: 'Values of any kind, all pages, into an Excel spreadsheet',
          summary: `Extract values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPages': {
          title: 'Values of any kind, a number of pages',
          summary: `Extract values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractDataUsingPagingFromNumberOfPagesInExcel': {
          title: 'Values of any kind, a number of pages, into an Excel spreadsheet',
          summary: `Extract values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValues': {
          title: 'Handpicked values',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesInExcel': {
          title: 'Handpicked values, into an Excel spreadsheet',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPages': {
          title: 'Handpicked values, all pages',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromAllPagesInExcel': {
          title: 'Handpicked values, all pages, into an Excel spreadsheet',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPages': {
          title: 'Handpicked values, a number of pages',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHandPickedValuesUsingPagingFromNumberOfPagesInExcel': {
          title: 'Handpicked values, a number of pages, into an Excel spreadsheet',
          summary: `Extract handpicked values ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTable': { title: 'Entire HTML table', summary: `Extract an HTML table ${fromPages}` },
        'WebAutomation.ExtractData.ExtractHtmlTableInExcel': {
          title: 'Entire HTML table, into an Excel spreadsheet',
          summary: `Extract an HTML table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPages': {
          title: 'Entire HTML table, all pages',
          summary: `Extract an HTML table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromAllPagesInExcel': {
          title: 'Entire HTML table, all pages, into an Excel spreadsheet',
          summary: `Extract an HTML table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPages': {
          title: 'Entire HTML table, a number of pages',
          summary: `Extract an HTML table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractHtmlTableUsingPagingFromNumberOfPagesInExcel': {
          title: 'Entire HTML table, a number of pages, into an Excel spreadsheet',
          summary: `Extract an HTML table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractList': { title: 'List', summary: `Extract a list ${fromPages}` },
        'WebAutomation.ExtractData.ExtractListInExcel': {
          title: 'List, into an Excel spreadsheet',
          summary: `Extract a list ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromAllPages': {
          title: 'List, all pages',
          summary: `Extract a list ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromAllPagesInExcel': {
          title: 'List, all pages, into an Excel spreadsheet',
          summary: `Extract a list ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPages': {
          title: 'List, a number of pages',
          summary: `Extract a list ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractListUsingPagingFromNumberOfPagesInExcel': {
          title: 'List, a number of pages, into an Excel spreadsheet',
          summary: `Extract a list ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValue': { title: 'Single value', summary: `Extract a value ${fromPages}` },
        'WebAutomation.ExtractData.ExtractSingleValueInExcel': {
          title: 'Single value, into an Excel spreadsheet',
          summary: `Extract a value ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPages': {
          title: 'Single value, all pages',
          summary: `Extract a value ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromAllPagesInExcel': {
          title: 'Single value, all pages, into an Excel spreadsheet',
          summary: `Extract a value ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPages': {
          title: 'Single value, a number of pages',
          summary: `Extract a value ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractSingleValueUsingPagingFromNumberOfPagesInExcel': {
          title: 'Single value, a number of pages, into an Excel spreadsheet',
          summary: `Extract a value ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTable': { title: 'Table', summary: `Extract a table ${fromPages}` },
        'WebAutomation.ExtractData.ExtractTableInExcel': {
          title: 'Table, into an Excel spreadsheet',
          summary: `Extract a table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPages': {
          title: 'Table, all pages',
          summary: `Extract a table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromAllPagesInExcel': {
          title: 'Table, all pages, into an Excel spreadsheet',
          summary: `Extract a table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPages': {
          title: 'Table, a number of pages',
          summary: `Extract a table ${fromPages}`,
        },
        'WebAutomation.ExtractData.ExtractTableUsingPagingFromNumberOfPagesInExcel': {
          title: 'Table, a number of pages, into an Excel spreadsheet',
          summary: `Extract a table ${fromPages}`,
        },
      },
      keywords: ['scrape', 'read', 'table', 'list'],
    },
    'WebAutomation.Focus': {
      title: 'Focus text field on web page',
      description: 'Scrolls to a text field and puts the cursor into it.',
      summary: 'Focus text field {Control} in {BrowserInstance}',
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
      keywords: ['cursor', 'activate'],
    },
    'WebAutomation.GetDetailsOfElement': {
      title: 'Get details of element on web page',
      description: 'Gives the value of an attribute of an element, by default its own text.',
      summary: 'Store {AttributeName} of {Control} in {BrowserInstance} into {AttributeValue}',
      inputs: { BrowserInstance: shared.BrowserInstance, Control: shared.Control, AttributeName: 'Attribute name' },
      outputs: { AttributeValue: 'The value of the attribute' },
      keywords: ['read', 'text', 'property', 'href', 'extract'],
    },
    'WebAutomation.GetDetailsOfWebPage': {
      title: 'Get details of web page',
      description: 'Gives the title, description, keywords, text, source or address of a web page.',
      summary: 'Store {DetailsType} of {BrowserInstance} into {Details}',
      inputs: { BrowserInstance: shared.BrowserInstance, DetailsType: 'Get' },
      outputs: { Details: 'The detail, as text' },
      keywords: ['read', 'title', 'HTML', 'URL', 'address'],
    },
    'WebAutomation.GetWebControl': {
      title: 'Get element on web page',
      description: 'Gives an element of a web page as a value, so that variables can hold it.',
      summary: 'Store {Control} into {WebControl}',
      inputs: { Control: shared.Control },
      outputs: { WebControl: 'The element' },
      keywords: ['control', 'find'],
    },
    'WebAutomation.GoToWebPage': {
      title: 'Go to web page',
      description: 'Opens another page in the tab, goes back or forward, or reloads the page.',
      summary: 'Go to {Url} in {BrowserInstance}',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Url: 'URL',
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.GoToWebPage.GoToWebPage': { title: 'To URL' },
        'WebAutomation.GoToWebPage.GoToWebPageCloseDialog': { title: 'To URL, close pop-up dialogs' },
        'WebAutomation.GoToWebPage.GoToWebPageNoWait': { title: 'To URL, do not wait' },
        'WebAutomation.GoToWebPage.GoToWebPagePressDialogButton': { title: 'To URL, press a button of pop-up dialogs' },
        'WebAutomation.GoToWebPage.NavigateBack': { title: 'Back', summary: 'Go back in {BrowserInstance}' },
        'WebAutomation.GoToWebPage.NavigateBackCloseDialog': {
          title: 'Back, close pop-up dialogs',
          summary: 'Go back in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.NavigateBackNoWait': { title: 'Back, do not wait', summary: 'Go back in {BrowserInstance}' },
        'WebAutomation.GoToWebPage.NavigateBackPressDialogButton': {
          title: 'Back, press a button of pop-up dialogs',
          summary: 'Go back in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.NavigateForward': { title: 'Forward', summary: 'Go forward in {BrowserInstance}' },
        'WebAutomation.GoToWebPage.NavigateForwardCloseDialog': {
          title: 'Forward, close pop-up dialogs',
          summary: 'Go forward in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.NavigateForwardNoWait': {
          title: 'Forward, do not wait',
          summary: 'Go forward in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.NavigateForwardPressDialogButton': {
          title: 'Forward, press a button of pop-up dialogs',
          summary: 'Go forward in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.ReloadWebPage': {
          title: 'Reload web page',
          summary: 'Reload the web page in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.ReloadWebPageCloseDialog': {
          title: 'Reload web page, close pop-up dialogs',
          summary: 'Reload the web page in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.ReloadWebPageNoWait': {
          title: 'Reload web page, do not wait',
          summary: 'Reload the web page in {BrowserInstance}',
        },
        'WebAutomation.GoToWebPage.ReloadWebPagePressDialogButton': {
          title: 'Reload web page, press a button of pop-up dialogs',
          summary: 'Reload the web page in {BrowserInstance}',
        },
      },
      keywords: ['navigate', 'open', 'URL', 'back', 'refresh'],
    },
    'WebAutomation.HoverOverElement': {
      title: 'Hover mouse over element on web page',
      description: 'Tells an element of a web page that the mouse is over it, or really moves the mouse there.',
      summary: 'Hover the mouse over {Control} in {BrowserInstance}',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        UseActualMouse: { label: 'Move mouse', help: 'Brings the browser to the foreground and moves the mouse.' },
      },
      outputs: {},
      keywords: ['pointer', 'tooltip', 'menu'],
    },
    'WebAutomation.IfWebPageContains': {
      title: 'If web page contains',
      description: 'Runs the actions up to its end only if a web page contains an element or a text, or only if it does not.',
      summary: 'If the web page in {BrowserInstance} contains {Control}',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: shared.State,
        Text: shared.CheckedText,
      },
      outputs: {},
      variants: {
        'WebAutomation.IfWebPageContains.WebPageContainsElement': { title: 'Contains element' },
        'WebAutomation.IfWebPageContains.WebPageContainsElementInState': {
          title: 'Contains element in a state',
          summary: 'If the web page in {BrowserInstance} contains {Control}: {State}',
        },
        'WebAutomation.IfWebPageContains.WebPageContainsText': {
          title: 'Contains text',
          summary: 'If the web page in {BrowserInstance} contains text {Text}',
        },
        'WebAutomation.IfWebPageContains.WebPageDoesNotContainElement': {
          title: "Doesn't contain element",
          summary: "If the web page in {BrowserInstance} doesn't contain {Control}",
        },
        'WebAutomation.IfWebPageContains.WebPageDoesNotContainText': {
          title: "Doesn't contain text",
          summary: "If the web page in {BrowserInstance} doesn't contain text {Text}",
        },
      },
      keywords: ['exists', 'text', 'condition'],
    },
    'WebAutomation.LaunchChrome': {
      title: 'Launch new Chrome',
      description: 'Starts Google Chrome with a web page, or takes a tab of it that is open, for the other actions of this group.',
      summary: 'Launch Chrome, go to {Url} and store the browser into {BrowserInstance}',
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
      keywords: ['Google', 'open', 'start', 'attach', 'browser'],
    },
    'WebAutomation.LaunchEdge': {
      title: 'Launch new Microsoft Edge',
      description: 'Starts Microsoft Edge with a web page, or takes a tab of it that is open, for the other actions of this group.',
      summary: 'Launch Microsoft Edge, go to {Url} and store the browser into {BrowserInstance}',
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
      keywords: ['open', 'start', 'attach', 'browser'],
    },
    'WebAutomation.LaunchFirefox': {
      title: 'Launch new Firefox',
      description: 'Starts Mozilla Firefox with a web page, or takes a tab of it that is open, for the other actions of this group.',
      summary: 'Launch Firefox, go to {Url} and store the browser into {BrowserInstance}',
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
      keywords: ['Mozilla', 'open', 'start', 'attach', 'browser'],
    },
    'WebAutomation.LaunchInternetExplorer': {
      title: 'Launch new Internet Explorer',
      description:
        'Starts Internet Explorer or the automation browser built on it, or takes a tab that is open. Microsoft no longer maintains this browser.',
      summary: 'Launch Internet Explorer, go to {Url} and store the browser into {BrowserInstance}',
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
        CustomUserAgentString: { label: 'Custom user agent', help: 'The browser that websites take this one for' },
        DialogButton: shared.DialogButton,
      },
      outputs: launchOutputs,
      variants: {
        'WebAutomation.LaunchInternetExplorer.AttachToForegroundInternetExplorer': launch.attachToForeground,
        'WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByTitle': launch.attachByTitle,
        'WebAutomation.LaunchInternetExplorer.AttachToInternetExplorerByUrl': launch.attachByUrl,
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowser': {
          title: 'Launch automation browser',
          summary: 'Launch the automation browser, go to {Url} and store it into {BrowserInstance}',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserCloseDialog': {
          title: 'Launch automation browser, close pop-up dialogs',
          summary: 'Launch the automation browser, go to {Url} and store it into {BrowserInstance}',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserNoWait': {
          title: 'Launch automation browser, do not wait for the page',
          summary: 'Launch the automation browser, go to {Url} and store it into {BrowserInstance}',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchAutomationBrowserPressDialogButton': {
          title: 'Launch automation browser, press a button of pop-up dialogs',
          summary: 'Launch the automation browser, go to {Url} and store it into {BrowserInstance}',
        },
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorer': launch.new,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerCloseDialog': launch.newCloseDialog,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerNoWait': launch.newNoWait,
        'WebAutomation.LaunchInternetExplorer.LaunchInternetExplorerPressDialogButton': launch.newPressDialogButton,
      },
      keywords: ['IE', 'open', 'start', 'attach', 'browser'],
    },
    'WebAutomation.PopulateTextField': {
      title: 'Populate text field on web page',
      description: 'Enters text into a text field of a web page.',
      summary: 'Populate text field {Control} in {BrowserInstance} with {Text}',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        UnfocusAfterPopulate: {
          label: 'Unfocus text box after filling it',
          help: 'When off, lists of suggestions stay open.',
        },
        EmulateTyping: { label: 'Emulate typing', help: 'Character by character: slower, but some pages need it.' },
        Text: 'Text',
        Mode: "If field isn't empty",
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.PopulateTextField.PopulateTextField': pageLoad.wait,
        'WebAutomation.PopulateTextField.PopulateTextFieldCloseDialog': pageLoad.closeDialog,
        'WebAutomation.PopulateTextField.PopulateTextFieldCloseDialogUsePhysicalKeyboard': {
          title: 'Physical keystrokes, wait for page to load, close pop-up dialogs',
        },
        'WebAutomation.PopulateTextField.PopulateTextFieldNoWait': pageLoad.noWait,
        'WebAutomation.PopulateTextField.PopulateTextFieldNoWaitUsePhysicalKeyboard': { title: 'Physical keystrokes, do not wait' },
        'WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButton': pageLoad.pressDialogButton,
        'WebAutomation.PopulateTextField.PopulateTextFieldPressDialogButtonUsePhysicalKeyboard': {
          title: 'Physical keystrokes, wait for page to load, press a button of pop-up dialogs',
        },
        'WebAutomation.PopulateTextField.PopulateTextFieldUsePhysicalKeyboard': {
          title: 'Physical keystrokes, wait for page to load',
        },
      },
      keywords: ['type', 'enter', 'write', 'fill', 'input'],
    },
    'WebAutomation.PressButton': {
      title: 'Press button on web page',
      description: 'Presses a button of a web page.',
      summary: 'Press button {Control} in {BrowserInstance}',
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
      keywords: ['click', 'submit'],
    },
    'WebAutomation.SelectRadioButton': {
      title: 'Select radio button on web page',
      description: 'Selects a radio button of a web page; the others of its group are then no longer selected.',
      summary: 'Select radio button {Control} in {BrowserInstance}',
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
      keywords: ['choose', 'option'],
    },
    'WebAutomation.SetCheckboxState': {
      title: 'Set check box state on web page',
      description: 'Selects or clears a check box of a web page.',
      summary: 'Set check box {Control} in {BrowserInstance} to {State}',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: 'Check box state',
        DialogButton: shared.DialogButton,
      },
      outputs: {},
      variants: {
        'WebAutomation.SetCheckboxState.SetCheckboxState': pageLoad.wait,
        'WebAutomation.SetCheckboxState.SetCheckboxStateCloseDialog': pageLoad.closeDialog,
        'WebAutomation.SetCheckboxState.SetCheckboxStateNoWait': pageLoad.noWait,
        'WebAutomation.SetCheckboxState.SetCheckboxStatePressDialogButton': pageLoad.pressDialogButton,
      },
      keywords: ['tick', 'check', 'uncheck'],
    },
    'WebAutomation.SetDropDownListValue': {
      title: 'Set drop-down list value on web page',
      description: 'Chooses one or several options of a list, by name or by position, or clears the choice.',
      summary: 'Select[ {OptionNames}][ option {OptionsIndeces}] in list {Control} in {BrowserInstance}',
      inputs: {
        WaitForPageToLoadTimeout: shared.WaitForPageToLoadTimeout,
        Control: shared.Control,
        BrowserInstance: shared.BrowserInstance,
        DialogButton: shared.DialogButton,
        OptionsIndeces: { label: 'Option indices', help: 'A position or a list of positions; options count from 1.' },
        UseRegularExpression: { label: 'Use regular expressions', help: 'Each name is a regular expression.' },
        OptionNames: { label: 'Option names', help: 'A name or a list of names' },
      },
      outputs: {},
      variants: {
        'WebAutomation.SetDropDownListValue.ClearDropDownListValue': {
          title: 'Clear all options',
          summary: 'Clear the selected options of list {Control} in {BrowserInstance}',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValueCloseDialog': {
          title: 'Clear all options, close pop-up dialogs',
          summary: 'Clear the selected options of list {Control} in {BrowserInstance}',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValueNoWait': {
          title: 'Clear all options, do not wait',
          summary: 'Clear the selected options of list {Control} in {BrowserInstance}',
        },
        'WebAutomation.SetDropDownListValue.ClearDropDownListValuePressDialogButton': {
          title: 'Clear all options, press a button of pop-up dialogs',
          summary: 'Clear the selected options of list {Control} in {BrowserInstance}',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndex': { title: 'Select options by index' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexCloseDialog': {
          title: 'Select options by index, close pop-up dialogs',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexNoWait': { title: 'Select options by index, do not wait' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByIndexPressDialogButton': {
          title: 'Select options by index, press a button of pop-up dialogs',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByName': { title: 'Select options by name' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNameCloseDialog': {
          title: 'Select options by name, close pop-up dialogs',
        },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNameNoWait': { title: 'Select options by name, do not wait' },
        'WebAutomation.SetDropDownListValue.SetDropDownListValueByNamePressDialogButton': {
          title: 'Select options by name, press a button of pop-up dialogs',
        },
      },
      keywords: ['combo box', 'choose', 'select'],
    },
    'WebAutomation.TakeScreenshot': {
      title: 'Take screenshot of web page',
      description: 'Takes a picture of a web page or of one of its elements, into the clipboard or a file.',
      summary: 'Take a screenshot of the web page in {BrowserInstance} into the clipboard',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        File: 'Image file',
        FileFormat: 'File format',
      },
      outputs: {},
      variants: {
        'WebAutomation.TakeScreenshot.TakeScreenshot': { title: 'Entire web page into the clipboard' },
        'WebAutomation.TakeScreenshot.TakeScreenshotOfElement': {
          title: 'Specific element into the clipboard',
          summary: 'Take a screenshot of {Control} in {BrowserInstance} into the clipboard',
        },
        'WebAutomation.TakeScreenshot.TakeScreenshotOfElementSaveToFile': {
          title: 'Specific element into a file',
          summary: 'Take a screenshot of {Control} in {BrowserInstance} into {File}',
        },
        'WebAutomation.TakeScreenshot.TakeScreenshotSaveToFile': {
          title: 'Entire web page into a file',
          summary: 'Take a screenshot of the web page in {BrowserInstance} into {File}',
        },
      },
      keywords: ['picture', 'capture', 'image'],
    },
    'WebAutomation.WaitForWebPageContent': {
      title: 'Wait for web page content',
      description: 'Holds the flow until a web page contains an element or a text, or no longer contains it.',
      summary: 'Wait for the web page in {BrowserInstance} to contain {Control}',
      inputs: {
        BrowserInstance: shared.BrowserInstance,
        Control: shared.Control,
        State: shared.State,
        Text: shared.CheckedText,
      },
      outputs: {},
      variants: {
        'WebAutomation.WaitForWebPageContent.WebPageToContainElement': { title: 'Contains element' },
        'WebAutomation.WaitForWebPageContent.WebPageToContainElementInState': {
          title: 'Contains element in a state',
          summary: 'Wait for the web page in {BrowserInstance} to contain {Control}: {State}',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToContainText': {
          title: 'Contains text',
          summary: 'Wait for the web page in {BrowserInstance} to contain text {Text}',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToNotContainElement': {
          title: "Doesn't contain element",
          summary: 'Wait for the web page in {BrowserInstance} to no longer contain {Control}',
        },
        'WebAutomation.WaitForWebPageContent.WebPageToNotContainText': {
          title: "Doesn't contain text",
          summary: 'Wait for the web page in {BrowserInstance} to no longer contain text {Text}',
        },
      },
      keywords: ['pause', 'appear', 'text', 'until'],
    },
  },
  options: {
    ClickType: clickTypes,
    RectangleEdgePoint: edgePoints,
    DetailsType: {
      Description: 'Web page description',
      MetaKeywords: 'Web page meta keywords',
      Title: 'Web page title',
      Text: 'Web page text',
      Source: 'Web page source',
      URLAddress: "Web browser's current URL address",
    },
    ElementState: { Enabled: 'Enabled', Disabled: 'Disabled' },
    BrowserCommunicationMethod: { Extension: 'Browser extension' },
    MatchMode: { Mixed: 'Mixed', Exact: 'Exact', Partial: 'Partial', Regex: 'Regular expression' },
    BrowserWindowState: { Normal: 'Normal', Maximized: 'Maximized', Minimized: 'Minimized' },
    PiPUserDataFolderModeEnum: {
      AutomaticProfile: 'Picture-in-picture default',
      DefaultProfile: 'Browser default',
      CustomProfile: 'Custom',
    },
    PopulateTextMode: { Replace: 'Replace text', Append: 'Append text' },
    CheckboxState: { Checked: 'Checked', Unchecked: 'Unchecked' },
    FileFormat: { Bmp: 'BMP', Gif: 'GIF', Jpg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
  },
};
