import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useConnections } from '../connections/connection-queries.ts';
import { useMachines } from '../machines/machine-queries.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Steps } from '../parts/steps.tsx';
import { Surface } from '../parts/surface.tsx';

const STEPS = {
  machine: { title: 'Register a machine', body: <Link to="/machines">Two commands on the computer that shall do the work</Link> },
  connection: { title: 'Create a connection', body: <Link to="/connections">Say as which user the machine works</Link> },
  flow: { title: 'Import a cloud flow and run it', body: <Link to="/cloud-flows">The JSON of Power Automate, unchanged</Link> },
} as const;

/** What is still to do before the first flow can run; nothing once all of it is there. */
export function FirstSteps() {
  const machines = useMachines().data;
  const connections = useConnections().data;
  const flows = useCloudFlows().data;
  const steps = [
    ...(machines?.length === 0 ? [STEPS.machine] : []),
    ...(connections?.length === 0 ? [STEPS.connection] : []),
    ...(flows?.length === 0 ? [STEPS.flow] : []),
  ];
  if (steps.length === 0) return null;
  return (
    <Section title="Next steps">
      <Surface>
        <Steps steps={steps} />
      </Surface>
    </Section>
  );
}
