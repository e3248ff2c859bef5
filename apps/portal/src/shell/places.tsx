import {
  BracesVariableRegular,
  CheckboxCheckedRegular,
  DesktopFlowRegular,
  DesktopRegular,
  FlowRegular,
  HistoryRegular,
  HomeRegular,
  KeyRegular,
  PlugConnectedRegular,
  SettingsRegular,
  TableRegular,
  TaskListAddRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';

/** Where the navigation leads, in its order. */
export const PLACES = [
  { to: '/', name: 'home', icon: <HomeRegular />, also: [], isForAdmins: false },
  { to: '/cloud-flows', name: 'cloudFlows', icon: <FlowRegular />, also: [], isForAdmins: false },
  { to: '/desktop-flows', name: 'desktopFlows', icon: <DesktopFlowRegular />, also: [], isForAdmins: false },
  { to: '/runs', name: 'runs', icon: <HistoryRegular />, also: ['/cloud-flow-runs', '/desktop-flow-runs'], isForAdmins: false },
  { to: '/run-queue', name: 'runQueue', icon: <TaskListSquareLtrRegular />, also: [], isForAdmins: false },
  { to: '/work-queues', name: 'workQueues', icon: <TaskListAddRegular />, also: [], isForAdmins: false },
  { to: '/approvals', name: 'approvals', icon: <CheckboxCheckedRegular />, also: [], isForAdmins: false },
  { to: '/machines', name: 'machines', icon: <DesktopRegular />, also: ['/machine-groups'], isForAdmins: false },
  { to: '/connections', name: 'connections', icon: <PlugConnectedRegular />, also: [], isForAdmins: false },
  { to: '/credentials', name: 'credentials', icon: <KeyRegular />, also: [], isForAdmins: false },
  { to: '/tables', name: 'tables', icon: <TableRegular />, also: [], isForAdmins: false },
  { to: '/environment-variables', name: 'environmentVariables', icon: <BracesVariableRegular />, also: [], isForAdmins: false },
  { to: '/settings', name: 'settings', icon: <SettingsRegular />, also: [], isForAdmins: true },
] as const;

export type Place = (typeof PLACES)[number];

/** Whether a page belongs to the place: the place itself, what lies below it, and the pages that its lists lead to. */
export function isAt({ to, also }: Pick<Place, 'to' | 'also'>, pathname: string): boolean {
  if (to === '/') return pathname === '/';
  return [to, ...also].some((path) => pathname === path || pathname.startsWith(`${path}/`));
}
