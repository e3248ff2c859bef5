export type { LogOptions } from './agent/log.ts';
export { type MachineOptions, type RunningMachine, startMachine } from './agent/start-machine.ts';
export { type DoctorCheck, diagnoseMachine } from './doctor/diagnose-machine.ts';
export { showLaunch } from './launch/show-launch.ts';
export { installUrlHandler, type UrlHandler, urlHandler } from './launch/url-handler.ts';
export { type JoinGroupOptions, joinGroup, leaveGroup } from './registration/group-membership.ts';
export { type MachineStatus, machineStatus } from './registration/machine-status.ts';
export { type RegisteredMachine, type RegisterOptions, registerMachine } from './registration/register-machine.ts';
export { type UnregisterOptions, unregisterMachine } from './registration/unregister-machine.ts';
