import type { AccountId, DesktopFlowId, MachineId } from '@tandem/kernel';

/** What a launch needs of designer links. */
export interface LaunchLinks {
  /**
   * Makes the link to the machine that a launch leads to. Nobody can use it before it is bound.
   *
   * @returns its id
   * @throws TandemError when the machine cannot be linked
   */
  openForLaunch(launch: LaunchedLink): Promise<string>;
  /** Gives the link to one sign-in, and to no other ever after. */
  bindToSignIn(linkId: string, signInId: string): void | Promise<void>;
}

export interface LaunchedLink {
  readonly accountId: AccountId;
  readonly desktopFlowId: DesktopFlowId;
  readonly machineId: MachineId;
  /** Who opened the launch on the machine, as whom flows of the link run. */
  readonly osUser: string;
}
