import { makeStyles, tokens } from '@fluentui/react-components';
import type { DesktopFlowRunDetail } from '@tandem/protocol';
import { useMessages } from '../i18n/language.tsx';
import { JsonView } from '../parts/json-view.tsx';
import { Labelled } from '../parts/labelled.tsx';
import { Section } from '../parts/section.tsx';
import { Surface } from '../parts/surface.tsx';
import { RUNS } from './messages.ts';

const useStyles = makeStyles({
  values: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))', gap: tokens.spacingHorizontalL },
});

/** Inputs and outputs side by side; sensitive values arrive masked. */
export function DesktopRunValues({ run: { inputs, outputs, endedAt } }: { readonly run: DesktopFlowRunDetail }) {
  const text = useMessages(RUNS);
  const styles = useStyles();
  return (
    <Section title={text.values}>
      <Surface>
        <div className={styles.values}>
          <JsonView label={text.inputs} value={inputs} />
          {outputs === null || outputs === undefined ? (
            <Labelled label={text.outputs}>{endedAt === null ? text.noneYet : text.none}</Labelled>
          ) : (
            <JsonView label={text.outputs} value={outputs} />
          )}
        </div>
      </Surface>
    </Section>
  );
}
