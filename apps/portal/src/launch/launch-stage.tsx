import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { TandemError } from '@tandem/kernel';
import { useMessages } from '../i18n/language.tsx';
import { CommandLine } from '../parts/command-line.tsx';
import { ErrorBar } from '../parts/error-bar.tsx';
import { Steps } from '../parts/steps.tsx';
import { LAUNCH_MESSAGES } from './messages.ts';
import type { LaunchStage } from './use-launch.ts';

const RUN_AGENT = 'npx tandem machine run';
const REPAIR = 'npx tandem machine url-handler install';

const useStyles = makeStyles({
  stage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  waiting: { justifyContent: 'start' },
});

interface LaunchStageViewProps {
  readonly stage: LaunchStage;
  readonly desktopFlowName: string;
}

/** How far a launch has come, and what a person can do about it. */
export function LaunchStageView({ stage, desktopFlowName }: LaunchStageViewProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.stage}>
      <StageBody stage={stage} desktopFlowName={desktopFlowName} />
    </div>
  );
}

function StageBody({ stage, desktopFlowName }: LaunchStageViewProps) {
  const styles = useStyles();
  const text = useMessages(LAUNCH_MESSAGES).dialog;
  switch (stage.kind) {
    case 'ready':
      return (
        <>
          {stage.error !== undefined && <ErrorBar error={stage.error} />}
          <Text>{text.lead}</Text>
        </>
      );
    case 'waiting':
      return (
        <>
          <Spinner size="tiny" label={text.waiting} className={styles.waiting} />
          <Text>{text.waitingHint}</Text>
        </>
      );
    case 'silent':
      return <Silent />;
    case 'claimed':
      return <Spinner size="tiny" label={text.claimed(stage.machineName)} className={styles.waiting} />;
    case 'opened':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{text.opened(desktopFlowName)}</MessageBarTitle>
            {text.openedHint}
          </MessageBarBody>
        </MessageBar>
      );
    case 'refused':
      return (
        <>
          <Text>{text.refused}</Text>
          <ErrorBar
            error={new TandemError(stage.error.code, stage.error.message, stage.error.fix === undefined ? {} : { fix: stage.error.fix })}
          />
        </>
      );
    case 'expired':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.expired}</MessageBarBody>
        </MessageBar>
      );
  }
}

function Silent() {
  const text = useMessages(LAUNCH_MESSAGES).dialog;
  const steps = [
    { title: text.runAgent, body: <CommandLine what={text.runAgentCommand} text={RUN_AGENT} /> },
    { title: text.repair, body: <CommandLine what={text.repairCommand} text={REPAIR} /> },
  ];
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text.silent}</MessageBarTitle>
          {text.silentHint}
        </MessageBarBody>
      </MessageBar>
      <Steps steps={steps} />
    </>
  );
}
