/** What designers ask this connector for. */
export const DesktopFlowSource = {
  /** The desktop flows that the asking account's cloud flows may run. */
  flows: 'desktop-flows',
  /** JSON Schema of the input variables of the flow in the parameter `uiFlowId`. */
  inputs: 'desktop-flow-inputs',
  /** JSON Schema of its output variables. */
  outputs: 'desktop-flow-outputs',
} as const;
export type DesktopFlowSource = (typeof DesktopFlowSource)[keyof typeof DesktopFlowSource];
