import { diagnoseMachine, joinGroup, leaveGroup, machineStatus, unregisterMachine } from '@tandem/machine';
import { type Command, onlyOperand, readArguments } from '../command.ts';
import { ExitCode } from '../terminal.ts';
import { DATA_OPTION, machineData } from './machine-data.ts';
import { registerCommand } from './register-command.ts';
import { runMachineCommand } from './run-command.ts';
import { urlHandlerCommand } from './url-handler-command.ts';

const unregisterCommand: Command = {
  name: 'machine unregister',
  usage: '[--force] [--data DIR]',
  summary: 'Takes this machine out of its server and forgets its keys; with --force also when the server cannot be told.',
  async run(args, terminal) {
    const { values } = readArguments(args, { ...DATA_OPTION, force: { type: 'boolean', default: false } });
    await unregisterMachine({ dataDir: machineData(values.data), force: values.force });
    terminal.out('This computer is no machine any more.');
    return ExitCode.done;
  },
};

const joinGroupCommand: Command = {
  name: 'machine join-group',
  usage: 'NAME [--data DIR]',
  summary: 'Puts this machine into a machine group; asks for the group password, which the first machine that joins sets.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, DATA_OPTION);
    const groupName = onlyOperand(positionals, 'NAME');
    const password = await terminal.askSecret('Group password');
    await joinGroup({ dataDir: machineData(values.data), groupName, password });
    terminal.out(`This machine is in the group ${groupName}.`);
    return ExitCode.done;
  },
};

const leaveGroupCommand: Command = {
  name: 'machine leave-group',
  usage: '[--data DIR]',
  summary: 'Takes this machine out of its machine group.',
  async run(args, terminal) {
    const { values } = readArguments(args, DATA_OPTION);
    await leaveGroup({ dataDir: machineData(values.data) });
    terminal.out('This machine is in no group any more.');
    return ExitCode.done;
  },
};

const statusCommand: Command = {
  name: 'machine status',
  usage: '[--json] [--data DIR]',
  summary: 'What this machine is registered as, and what the server says of it.',
  async run(args, terminal) {
    const { values } = readArguments(args, { ...DATA_OPTION, json: { type: 'boolean', default: false } });
    const status = await machineStatus(machineData(values.data));
    if (values.json) terminal.out(JSON.stringify(status));
    else if (status.kind === 'unregistered') terminal.out('This computer is not registered as a machine.');
    else {
      terminal.out(`${status.name} at ${status.serverUrl}, environment ${status.environmentName}, group ${status.groupName ?? 'none'}`);
      terminal.out(
        status.server.kind === 'silent'
          ? `${status.server.code}: ${status.server.message}`
          : `The server knows it: ${status.server.machine.state}.`,
      );
    }
    return status.kind === 'unregistered' ? ExitCode.failed : ExitCode.done;
  },
};

const doctorCommand: Command = {
  name: 'machine doctor',
  usage: '[--json] [--data DIR]',
  summary: 'Checks every need of the machine agent and says how to mend what is missing.',
  async run(args, terminal) {
    const { values } = readArguments(args, { ...DATA_OPTION, json: { type: 'boolean', default: false } });
    const checks = await diagnoseMachine(machineData(values.data));
    if (values.json) terminal.out(JSON.stringify(checks));
    else
      for (const { name, isOk, message, fix } of checks)
        terminal.out(`${isOk ? 'ok   ' : 'FAULT'} ${name}: ${message}${fix === undefined ? '' : ` ${fix}`}`);
    return checks.every(({ isOk }) => isOk) ? ExitCode.done : ExitCode.failed;
  },
};

export const MACHINE_COMMANDS: readonly Command[] = [
  registerCommand,
  runMachineCommand,
  unregisterCommand,
  joinGroupCommand,
  leaveGroupCommand,
  statusCommand,
  doctorCommand,
  urlHandlerCommand,
];
