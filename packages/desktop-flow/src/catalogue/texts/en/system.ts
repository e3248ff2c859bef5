import type { FieldTexts, ModuleTexts } from '../../action-texts.ts';

/** Fields that several actions have. */
const shared = {
  Name: 'Environment variable name',
  Type: 'Environment variable type',
  ProcessName: 'Process name',
  ProcessUser: 'User name of the process',
} as const satisfies Record<string, FieldTexts>;

export const system: ModuleTexts = {
  module: 'System',
  title: 'System',
  actions: {
    'System.DeleteEnvironmentVariable': {
      title: 'Delete Windows environment variable',
      description: 'Removes an environment variable of the user or of the whole computer.',
      notes: 'The variable is missing as long as the run lasts, in either scope.',
      summary: 'Delete environment variable {Name} of type {Type}',
      inputs: { Name: shared.Name, Type: shared.Type },
      outputs: {},
      keywords: ['remove', 'env'],
    },
    'System.GetEnvironmentVariable': {
      title: 'Get Windows environment variable',
      description: 'Gives the value of an environment variable.',
      summary: 'Store environment variable {Name} into {Value}',
      inputs: { Name: shared.Name, Scope: 'Scope' },
      outputs: { Value: 'The value of the variable' },
      variants: {
        'System.GetEnvironmentVariable.GetEnvironmentVariable': { title: 'From any scope' },
        'System.GetEnvironmentVariable.GetEnvironmentVariableFromScope': {
          title: 'From one scope',
          summary: 'Store environment variable {Name} of {Scope} into {Value}',
        },
      },
      keywords: ['read', 'env', 'PATH'],
    },
    'System.IfProcess': {
      title: 'If process',
      description: 'Runs the actions up to its end only when a process is running, or only when it is not.',
      summary: 'If process {ProcessName} is running',
      inputs: { ProcessName: shared.ProcessName, ProcessUser: shared.ProcessUser },
      outputs: {},
      variants: {
        'System.IfProcess.ProcessIsNotRunning': { title: 'Is not running', summary: 'If process {ProcessName} is not running' },
        'System.IfProcess.ProcessIsRunning': { title: 'Is running' },
        'System.IfProcess.ProcessWithNameIsNotRunning': {
          title: 'Is not running for a user',
          summary: 'If process {ProcessName} of {ProcessUser} is not running',
        },
        'System.IfProcess.ProcessWithNameIsRunning': {
          title: 'Is running for a user',
          summary: 'If process {ProcessName} of {ProcessUser} is running',
        },
      },
      keywords: ['task', 'application', 'condition'],
    },
    'System.Ping': {
      title: 'Ping',
      description: 'Checks whether another computer answers on the network, and how long that takes.',
      notes: 'Uses the program ping; without it, a computer counts as reached when it accepts or refuses a connection.',
      summary: 'Ping {HostName} and store the status into {PingResult} and the time into {RoundTripTime}',
      inputs: { HostName: 'Host name', Timeout: { label: 'Timeout', help: 'In milliseconds' } },
      outputs: { PingResult: 'The status, for example Success', RoundTripTime: 'Milliseconds until the answer' },
      keywords: ['network', 'host', 'reachable'],
    },
    'System.RunApplication': {
      title: 'Run application',
      description: 'Starts a program or opens a document with its program, and goes on at once or waits for it.',
      notes:
        'A name without a folder is looked for among the programs of the machine, with or without .exe, and so is a program of Windows that is not there. The window style has no effect outside of Windows. The exit code is 259 when the timeout is over before the application ends.',
      summary: 'Run {ApplicationPath}[ with arguments {CommandLineArguments}] and store its process ID into {ProcessId}',
      inputs: {
        WindowStyle: 'Window style',
        WorkingDirectory: 'Working folder',
        ApplicationPath: 'Application path',
        CommandLineArguments: 'Command line arguments',
        Timeout: { label: 'Timeout in seconds', help: '0 waits for as long as it takes.' },
      },
      outputs: {
        ProcessId: 'The ID of the process',
        ExitCode: 'The number that the application ended with',
        WindowHandle: 'The handle of its main window',
      },
      variants: {
        'System.RunApplication.RunApplication': { title: 'Continue immediately' },
        'System.RunApplication.RunApplicationAndWaitToComplete': {
          title: 'Wait for application to complete',
          summary:
            'Run {ApplicationPath}[ with arguments {CommandLineArguments}], wait until it ends and store its exit code into {ExitCode}',
        },
        'System.RunApplication.RunApplicationAndWaitToLoad': {
          title: 'Wait for application to load',
          summary:
            'Run {ApplicationPath}[ with arguments {CommandLineArguments}], wait until it is loaded and store its process ID into {ProcessId}',
        },
      },
      keywords: ['start', 'launch', 'open', 'program', 'exe'],
    },
    'System.SetEnvironmentVariable': {
      title: 'Set Windows environment variable',
      description: 'Gives an environment variable of the user or of the whole computer a value; creates it when it is missing.',
      notes: 'The variable lasts as long as the run, in either scope.',
      summary: 'Set environment variable {Name} to {Value}',
      inputs: { Name: shared.Name, Value: 'New environment variable value', Type: shared.Type },
      outputs: {},
      keywords: ['env', 'PATH'],
    },
    'System.TerminateProcess': {
      title: 'Terminate process',
      description: 'Ends a process at once, whatever it is doing. By name, all processes of that name end.',
      notes: 'The processes that run the flow itself are left out.',
      summary: 'Terminate process[ {ProcessName}][ {ProcessId}]',
      inputs: { ProcessId: 'Process ID', ProcessUser: shared.ProcessUser, ProcessName: shared.ProcessName },
      outputs: {},
      variants: {
        'System.TerminateProcess.TerminateProcessById': { title: 'By process ID' },
        'System.TerminateProcess.TerminateProcessByIdWithUserName': { title: 'By process ID for a user' },
        'System.TerminateProcess.TerminateProcessByName': { title: 'By process name' },
        'System.TerminateProcess.TerminateProcessByNameWithUserName': { title: 'By process name for a user' },
      },
      keywords: ['kill', 'stop', 'end task'],
    },
    'System.WaitForProcess': {
      title: 'Wait for process',
      description: 'Pauses the flow until a process starts or ends.',
      summary: 'Wait until process {ProcessName} starts',
      inputs: { ProcessName: shared.ProcessName, ProcessUser: shared.ProcessUser },
      outputs: {},
      variants: {
        'System.WaitForProcess.ProcessToStart': { title: 'Starts' },
        'System.WaitForProcess.ProcessToStop': { title: 'Stops', summary: 'Wait until process {ProcessName} stops' },
        'System.WaitForProcess.ProcessWithNameToStart': {
          title: 'Starts for a user',
          summary: 'Wait until process {ProcessName} of {ProcessUser} starts',
        },
        'System.WaitForProcess.ProcessWithNameToStop': {
          title: 'Stops for a user',
          summary: 'Wait until process {ProcessName} of {ProcessUser} stops',
        },
      },
      keywords: ['task', 'application', 'running'],
    },
  },
  options: {
    EnvironmentVariableType: { User: 'User', System: 'System' },
    ProcessWindowStyle: { Normal: 'Normal', Hidden: 'Hidden', Minimized: 'Minimized', Maximized: 'Maximized' },
  },
  errors: {
    EnvironmentVariableNotFoundError: 'There is no such environment variable',
    SetEnvironmentVariableError: 'The environment variable cannot be set',
    ProcessListError: 'The processes of the machine cannot be listed',
    ProcessNotFoundError: 'No process with this id runs',
    TerminateProcessError: 'The process cannot be terminated',
    FileNotFoundError: 'The application or file does not exist on this machine',
    DirectoryNotFoundError: 'The working folder does not exist',
    AccessDeniedError: 'Access to the application or file is denied',
    ExecuteApplicationError: 'The application cannot be started, or the file cannot be opened',
    PingError: 'The computer is not known, or cannot be asked',
  },
};
