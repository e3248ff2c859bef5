import { Page } from '../parts/page.tsx';
import { CloudRunSection } from '../runs/cloud-run-section.tsx';
import { useMe } from '../shell/me.ts';
import { FirstSteps } from './first-steps.tsx';
import { Overview } from './overview.tsx';

const NO_FILTER = {};

export function HomePage() {
  const me = useMe().data;
  return (
    <Page title="Home" lead={me === undefined ? '' : `Environment: ${me.environmentName}`}>
      <FirstSteps />
      <Overview />
      <CloudRunSection title="Latest runs" filter={NO_FILTER} />
    </Page>
  );
}
