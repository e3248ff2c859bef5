import { Loaded } from '../parts/loaded.tsx';
import { CloudFlowSection } from './cloud-flow-section.tsx';
import { EnvironmentForm } from './environment-form.tsx';
import { MailSection } from './mail/mail-section.tsx';
import { useSettings } from './settings-queries.ts';

export function EnvironmentTab() {
  return (
    <>
      <Loaded query={useSettings()}>
        {(settings) => (
          <>
            <EnvironmentForm settings={settings} />
            <CloudFlowSection settings={settings} />
          </>
        )}
      </Loaded>
      <MailSection />
    </>
  );
}
