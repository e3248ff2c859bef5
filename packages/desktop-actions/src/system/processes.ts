import { type ActionContext, ActionError, type DesktopAction, defineAction, defineCondition, parameters } from '@tandem/desktop-engine';
import { isCalled, isOf, listProcesses, type MachineProcess } from '../machine/processes.ts';

const { integer, text } = parameters;

const LIST_ERROR = 'ProcessListError';
const TERMINATE_ERROR = 'TerminateProcessError';
const MISSING_ERROR = 'ProcessNotFoundError';
const NAME = { ProcessName: text() } as const;
const NAME_AND_USER = { ProcessName: text(), ProcessUser: text() } as const;

interface Wanted {
  readonly ProcessName: string;
  readonly ProcessUser?: string;
}

async function processes(): Promise<readonly MachineProcess[]> {
  try {
    return await listProcesses();
  } catch (thrown) {
    const details = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ActionError(LIST_ERROR, 'The machine does not tell which processes run.', details);
  }
}

async function find({ ProcessName, ProcessUser }: Wanted): Promise<readonly MachineProcess[]> {
  if (ProcessName.trim() === '') throw new ActionError(LIST_ERROR, 'The name of the process is empty. Give one such as EXCEL.');
  return (await processes()).filter(
    (process) => isCalled(process, ProcessName) && (ProcessUser === undefined || isOf(process, ProcessUser)),
  );
}

/** The process of this run with those that it belongs to: a flow must not end them. */
function ownProcesses(all: readonly MachineProcess[]): ReadonlySet<number> {
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId] as const));
  const own = new Set<number>([process.ppid]);
  for (let id: number | undefined = process.pid; id !== undefined && id > 0 && !own.has(id); id = parents.get(id)) own.add(id);
  for (let id = parents.get(process.ppid); id !== undefined && id > 0 && !own.has(id); id = parents.get(id)) own.add(id);
  return own;
}

/** Ends processes at once and waits until they are gone; those of the run itself are left out. */
async function terminate(found: readonly MachineProcess[], context: ActionContext): Promise<void> {
  const own = ownProcesses(await processes());
  const ended = found.filter(({ id }) => !own.has(id));
  if (ended.length === 0 && found.length > 0)
    throw new ActionError(TERMINATE_ERROR, 'The process runs this flow itself, so the flow cannot terminate it.');
  for (const { id } of ended) kill(id);
  await untilGone(new Set(ended.map(({ id }) => id)), context);
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ESRCH') return;
    const reason = code === 'EPERM' ? 'It belongs to another user.' : String(thrown);
    throw new ActionError(TERMINATE_ERROR, `The process ${id} cannot be terminated. ${reason}`);
  }
}

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 20;

async function untilGone(ids: ReadonlySet<number>, { context, sleep }: ActionContext): Promise<void> {
  const endAt = context.clock.now() + PATIENCE_MS;
  while (!context.signal.aborted && (await processes()).some(({ id }) => ids.has(id))) {
    if (context.clock.now() > endAt) throw new ActionError(TERMINATE_ERROR, 'A process does not end. Look what the machine does with it.');
    await sleep(LOOK_EVERY_MS, context.signal);
  }
}

interface WantedById {
  readonly ProcessId: number;
  readonly ProcessUser?: string;
}

async function terminateById({ ProcessId, ProcessUser }: WantedById, context: ActionContext): Promise<Record<never, never>> {
  const found = (await processes()).filter(({ id }) => id === ProcessId);
  if (found.length === 0 || (ProcessUser !== undefined && !found.every((process) => isOf(process, ProcessUser)))) {
    const whose = ProcessUser === undefined ? '' : ` of '${ProcessUser}'`;
    throw new ActionError(MISSING_ERROR, `No process${whose} with the id ${ProcessId} runs. Check the id.`);
  }
  await terminate(found, context);
  return {};
}

async function terminateByName(wanted: Wanted, context: ActionContext): Promise<Record<never, never>> {
  await terminate(await find(wanted), context);
  return {};
}

const runs = async (wanted: Wanted): Promise<boolean> => (await find(wanted)).length > 0;
const runsNot = async (wanted: Wanted): Promise<boolean> => (await find(wanted)).length === 0;

/** A condition on processes, once by name and once by name and user. */
function conditions(title: string, byName: string, byUser: string, run: (wanted: Wanted) => Promise<boolean>): readonly DesktopAction[] {
  const errors = [LIST_ERROR];
  return [
    defineCondition({ id: byName, title, parameters: NAME, errors, run }),
    defineCondition({ id: byUser, title, parameters: NAME_AND_USER, errors, run }),
  ];
}

export const PROCESS_ACTIONS: readonly DesktopAction[] = [
  ...conditions('If process', 'System.IfProcess.ProcessIsRunning', 'System.IfProcess.ProcessWithNameIsRunning', runs),
  ...conditions('If process', 'System.IfProcess.ProcessIsNotRunning', 'System.IfProcess.ProcessWithNameIsNotRunning', runsNot),
  ...conditions('Wait for process', 'System.WaitForProcess.ProcessToStart', 'System.WaitForProcess.ProcessWithNameToStart', runs),
  ...conditions('Wait for process', 'System.WaitForProcess.ProcessToStop', 'System.WaitForProcess.ProcessWithNameToStop', runsNot),
  defineAction({
    id: 'System.TerminateProcess.TerminateProcessByName',
    title: 'Terminate process',
    parameters: NAME,
    errors: [LIST_ERROR, TERMINATE_ERROR],
    run: terminateByName,
  }),
  defineAction({
    id: 'System.TerminateProcess.TerminateProcessByNameWithUserName',
    title: 'Terminate process',
    parameters: NAME_AND_USER,
    errors: [LIST_ERROR, TERMINATE_ERROR],
    run: terminateByName,
  }),
  defineAction({
    id: 'System.TerminateProcess.TerminateProcessById',
    title: 'Terminate process',
    parameters: { ProcessId: integer() },
    errors: [LIST_ERROR, MISSING_ERROR, TERMINATE_ERROR],
    run: terminateById,
  }),
  defineAction({
    id: 'System.TerminateProcess.TerminateProcessByIdWithUserName',
    title: 'Terminate process',
    parameters: { ProcessId: integer(), ProcessUser: text() },
    errors: [LIST_ERROR, MISSING_ERROR, TERMINATE_ERROR],
    run: terminateById,
  }),
];
