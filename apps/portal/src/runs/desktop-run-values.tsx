import { makeStyles, tokens } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { JsonView } from '../parts/json-view.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { Surface } from '../parts/surface.tsx';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: tokens.spacingHorizontalL },
});

/** Inputs and outputs side by side; sensitive values arrive masked. */
export function DesktopRunValues({ run: { inputs, outputs, endedAt } }: { readonly run: DesktopFlowRunDetail }) {
  const styles = useStyles();
  return (
    <Surface>
      <div className={styles.values}>
        <JsonView label="Inputs" value={inputs} />
        {outputs === null || outputs === undefined ? (
          <Labelled label="Outputs">{endedAt === null ? 'None yet.' : 'None.'}</Labelled>
        ) : (
          <JsonView label="Outputs" value={outputs} />
        )}
      </div>
    </Surface>
  );
}
