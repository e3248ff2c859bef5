/** The connector of desktop flows, as definitions call it. */
export const DESKTOP_FLOWS = 'shared_uiflow';

interface DesktopFlowCall {
  readonly runMode: 'attended' | 'unattended';
  readonly after?: Readonly<Record<string, readonly string[]>>;
}

/** The action that runs a desktop flow; which one, and with which inputs, is left to the maker. */
export function desktopFlowCall({ runMode, after = {} }: DesktopFlowCall): object {
  return {
    type: 'OpenApiConnection',
    inputs: {
      host: {
        connectionName: DESKTOP_FLOWS,
        operationId: 'RunUIFlow_V2',
        apiId: `/providers/Microsoft.PowerApps/apis/${DESKTOP_FLOWS}`,
      },
      parameters: { runMode },
      authentication: "@parameters('$authentication')",
    },
    runAfter: after,
  };
}
