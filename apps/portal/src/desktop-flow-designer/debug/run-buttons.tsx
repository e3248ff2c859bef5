import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import {
  ArrowStepOutRegular,
  ArrowStepOverRegular,
  HandRightRegular,
  NextRegular,
  PauseRegular,
  PlayRegular,
  StopRegular,
  TopSpeedRegular,
} from '@fluentui/react-icons';
import { useMessages } from '../../i18n/language.tsx';
import { DESKTOP_DESIGNER } from '../messages.ts';
import { useDesigner } from '../state/designer-context.ts';
import { DELAYS } from '../state/run-delays.ts';
import { isUnderWay } from './debug-state.ts';
import { useRun } from './use-run.ts';

/** Run, pause, steps and stop, with their keys. All of them keep their place, so that nothing moves under the pointer as a run begins. */
export function RunButtons() {
  const words = useMessages(DESKTOP_DESIGNER).run;
  const { debug, withMachine } = useDesigner();
  const run = useRun();
  const { run: phase, isSafeStopAsked } = debug.state;
  const isIdle = !isUnderWay(phase);
  const isPaused = phase.kind === 'paused';
  /** Without a machine it is asked for first. */
  const press = (act: () => void) => () => withMachine(act);
  return (
    <>
      {phase.kind === 'running' ? (
        <Button icon={<PauseRegular />} label={words.pause} keys="F8" onClick={run.pause} />
      ) : (
        <Button
          icon={<PlayRegular />}
          label={isPaused ? words.resume : words.run}
          keys="F5"
          isDisabled={!isIdle && !isPaused}
          onClick={press(isPaused ? run.resume : () => run.start())}
        />
      )}
      <Button
        icon={<NextRegular />}
        label={words.step}
        keys="F10"
        isDisabled={!isIdle && !isPaused}
        onClick={press(isPaused ? run.step : () => run.start({ isStepping: true }))}
      />
      <Button icon={<ArrowStepOverRegular />} label={words.stepOver} keys="Ctrl+F10" isDisabled={!isPaused} onClick={run.stepOver} />
      <Button icon={<ArrowStepOutRegular />} label={words.stepOut} keys="Ctrl+Shift+F10" isDisabled={!isPaused} onClick={run.stepOut} />
      <Button
        icon={<StopRegular />}
        label={words.stop}
        keys="Shift+F5"
        isDisabled={isIdle || phase.kind === 'stopping'}
        onClick={run.stop}
      />
      <Button
        icon={<HandRightRegular />}
        label={words.stopSafely}
        hint={words.stopSafelyHint}
        isDisabled={isIdle || isSafeStopAsked || phase.kind === 'stopping'}
        onClick={run.stopSafely}
      />
      <Speed />
    </>
  );
}

interface ButtonProps {
  readonly icon: React.JSX.Element;
  readonly label: string;
  readonly keys?: string;
  /** What it does, in place of keys. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Button({ icon, label, keys, hint, isDisabled = false, onClick }: ButtonProps) {
  const tip = hint === undefined ? `${label} (${keys ?? ''})` : `${label}. ${hint}`;
  return (
    <Tooltip content={tip} relationship="description">
      <ToolbarButton icon={icon} aria-label={label} disabledFocusable={isDisabled} onClick={onClick} />
    </Tooltip>
  );
}

function Speed() {
  const words = useMessages(DESKTOP_DESIGNER).run;
  const { delayMs, setDelay } = useDesigner();
  return (
    <Menu
      checkedValues={{ delay: [String(delayMs)] }}
      onCheckedValueChange={(_, { checkedItems }) => setDelay(Number(checkedItems[0] ?? delayMs))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={`${words.speed}: ${words.speedMs(delayMs)}`} relationship="label">
          <ToolbarButton icon={<TopSpeedRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {DELAYS.map((delay) => (
            <MenuItemRadio key={delay} name="delay" value={String(delay)}>
              {words.speedMs(delay)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
