import { useCloudFlows } from '../cloud-flows/cloud-flow-queries.ts';
import { useConnections } from '../connections/connection-queries.ts';
import { useMessages } from '../i18n/language.tsx';
import { useMachines } from '../machines/machine-queries.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Steps } from '../parts/steps.tsx';
import { Surface } from '../parts/surface.tsx';
import { HOME } from './messages.ts';

/** What is still to do before the first flow can run; nothing once all of it is there. */
export function FirstSteps() {
  const machines = useMachines().data;
  const connections = useConnections().data;
  const flows = useCloudFlows().data;
  const { nextSteps, steps: text } = useMessages(HOME);
  const steps = [
    ...(machines?.length === 0 ? [{ title: text.machine.title, body: <Link to="/machines">{text.machine.text}</Link> }] : []),
    ...(connections?.length === 0 ? [{ title: text.connection.title, body: <Link to="/connections">{text.connection.text}</Link> }] : []),
    ...(flows?.length === 0 ? [{ title: text.flow.title, body: <Link to="/cloud-flows">{text.flow.text}</Link> }] : []),
  ];
  if (steps.length === 0) return null;
  return (
    <Section title={nextSteps}>
      <Surface>
        <Steps steps={steps} />
      </Surface>
    </Section>
  );
}
