import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  MonitorNumber: 'Monitor number',
  PrinterName: 'Printer name',
  ImageFormat: 'Image format',
  File: 'Image file',
  ScreenToCapture: { label: 'Screen to capture', help: 'Screens count from 1.' },
} as const satisfies Record<string, FieldTexts>;

export const workstation: ModuleTexts = {
  module: 'Workstation',
  title: 'Workstation',
  actions: {
    'Workstation.ControlScreenSaver': {
      title: 'Control screen saver',
      description: 'Enables, disables, starts or stops the screen saver.',
      summary: '{ScreenSaverAction} the screen saver',
      inputs: { ScreenSaverAction: 'Screen saver action' },
      outputs: {},
      keywords: ['lock', 'idle'],
    },
    'Workstation.EmptyRecycleBin': {
      title: 'Empty recycle bin',
      description: "Deletes everything in the recycle bin. This can't be undone.",
      summary: 'Empty the recycle bin',
      inputs: {},
      outputs: {},
      keywords: ['trash', 'delete'],
    },
    'Workstation.GetDefaultPrinter': {
      title: 'Get default printer',
      description: 'Gives the name of the printer that is used when none is chosen.',
      summary: 'Store the default printer into {PrinterName}',
      inputs: {},
      outputs: { PrinterName: 'The name of the printer' },
      keywords: ['print'],
    },
    'Workstation.GetScreenResolution': {
      title: 'Get screen resolution',
      description: 'Gives width, height, colour depth and refresh rate of a monitor.',
      summary: 'Store the resolution of monitor {MonitorNumber} into {MonitorWidth} and {MonitorHeight}',
      inputs: { MonitorNumber: shared.MonitorNumber },
      outputs: {
        MonitorWidth: 'Width in pixels',
        MonitorHeight: 'Height in pixels',
        MonitorBitCount: 'Colour depth in bits',
        MonitorFrequency: 'Refresh rate in hertz',
      },
      keywords: ['display', 'size', 'width', 'height'],
    },
    'Workstation.LockWorkstation': {
      title: 'Lock workstation',
      description: 'Locks the session, so that a password is needed to go on.',
      summary: 'Lock the workstation',
      inputs: {},
      outputs: {},
      keywords: ['lock screen'],
    },
    'Workstation.LogOffUser': {
      title: 'Log off user',
      description: 'Signs the user of the session out. Programs that are open are closed.',
      summary: 'Log off the user',
      inputs: {},
      outputs: {},
      keywords: ['sign out', 'log out'],
    },
    'Workstation.PlaySound': {
      title: 'Play sound',
      description: 'Plays a sound of the system or a WAV file.',
      summary: 'Play file {WavFile}',
      inputs: { WavFile: 'File to play', SystemSound: 'Sound to play' },
      outputs: {},
      variants: {
        'Workstation.PlaySound.PlaySound': { title: 'WAV file' },
        'Workstation.PlaySound.PlaySystemSound': { title: 'System sound', summary: 'Play system sound {SystemSound}' },
      },
      keywords: ['beep', 'audio'],
    },
    'Workstation.PrintDocument': {
      title: 'Print document',
      description: 'Sends a document to the default printer.',
      summary: 'Print {DocumentPath}',
      inputs: { DocumentPath: 'Document to print' },
      outputs: {},
      keywords: ['printer', 'paper'],
    },
    'Workstation.SetDefaultPrinter': {
      title: 'Set default printer',
      description: 'Chooses the printer that is used when none is named.',
      summary: 'Set default printer to {PrinterName}',
      inputs: { PrinterName: shared.PrinterName },
      outputs: {},
      keywords: ['print'],
    },
    'Workstation.SetScreenResolution': {
      title: 'Set screen resolution',
      description: 'Changes width, height, colour depth and refresh rate of a monitor.',
      summary: 'Set monitor {MonitorNumber} to {MonitorWidth} × {MonitorHeight}',
      inputs: {
        MonitorNumber: shared.MonitorNumber,
        MonitorWidth: 'Width in pixels',
        MonitorHeight: 'Height in pixels',
        MonitorBitCount: 'Colour depth in bits',
        MonitorFrequency: 'Refresh rate in hertz',
      },
      outputs: {},
      keywords: ['display', 'size'],
    },
    'Workstation.ShowDesktop': {
      title: 'Show desktop',
      description: 'Minimises all windows, or brings them back.',
      summary: 'Desktop: {DesktopOperation}',
      inputs: { DesktopOperation: 'Operation' },
      outputs: {},
      keywords: ['minimise all', 'windows'],
    },
    'Workstation.ShutdownComputer': {
      title: 'Shut down computer',
      description: 'Shuts down, restarts, hibernates or suspends the computer. The run ends with it.',
      summary: 'Shut down the computer',
      inputs: {},
      outputs: {},
      variants: {
        'Workstation.ShutdownComputer.Hibernate': { title: 'Hibernate', summary: 'Hibernate the computer' },
        'Workstation.ShutdownComputer.Restart': { title: 'Restart', summary: 'Restart the computer' },
        'Workstation.ShutdownComputer.Shutdown': { title: 'Shut down' },
        'Workstation.ShutdownComputer.Sleep': { title: 'Suspend', summary: 'Suspend the computer' },
      },
      keywords: ['restart', 'reboot', 'power off', 'sleep'],
    },
    'Workstation.TakeScreenshot': {
      title: 'Take screenshot',
      description: 'Takes a picture of the screens or of the window in front, onto the clipboard or into a file.',
      summary: 'Take a screenshot of all screens onto the clipboard',
      inputs: { ImageFormat: shared.ImageFormat, File: shared.File, ScreenToCapture: shared.ScreenToCapture },
      outputs: {},
      variants: {
        'Workstation.TakeScreenshot.TakeScreenshot': { title: 'All screens to clipboard' },
        'Workstation.TakeScreenshot.TakeScreenshotAndSaveToFile': {
          title: 'All screens to file',
          summary: 'Take a screenshot of all screens into {File}',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindow': {
          title: 'Foreground window to clipboard',
          summary: 'Take a screenshot of the foreground window onto the clipboard',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfForegroundWindowAndSaveToFile': {
          title: 'Foreground window to file',
          summary: 'Take a screenshot of the foreground window into {File}',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreen': {
          title: 'Primary screen to clipboard',
          summary: 'Take a screenshot of the primary screen onto the clipboard',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfPrimaryScreenAndSaveToFile': {
          title: 'Primary screen to file',
          summary: 'Take a screenshot of the primary screen into {File}',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfScreen': {
          title: 'One screen to clipboard',
          summary: 'Take a screenshot of screen {ScreenToCapture} onto the clipboard',
        },
        'Workstation.TakeScreenshot.TakeScreenshotOfScreenAndSaveToFile': {
          title: 'One screen to file',
          summary: 'Take a screenshot of screen {ScreenToCapture} into {File}',
        },
      },
      keywords: ['capture', 'picture', 'print screen'],
    },
  },
  options: {
    ScreenSaverAction: { Enable: 'Enable', Disabled: 'Disable', Start: 'Start', Stop: 'Stop' },
    SystemSound: { Asterisk: 'Asterisk', Beep: 'Beep', Exclamation: 'Exclamation', Hand: 'Critical stop', Question: 'Question' },
    DesktopOperation: { Show: 'Show the desktop', Hide: 'Restore all windows' },
    ImageFormat: { Bmp: 'BMP', Gif: 'GIF', Jpg: 'JPG', Png: 'PNG', Tiff: 'TIFF' },
  },
};
