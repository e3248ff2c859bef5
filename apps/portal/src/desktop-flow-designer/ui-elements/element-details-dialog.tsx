import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { StepPlace } from '@tandem/protocol';
import { useMessages } from '../../i18n/language.tsx';
import { Facts } from '../../parts/facts.tsx';
import { InfoDialog } from '../../parts/info-dialog.tsx';
import type { ElementNode } from './element-node.ts';
import { SelectorView } from './selector-view.tsx';
import { UI_ELEMENTS } from './ui-element-messages.ts';
import { UsageList } from './usage-list.tsx';
import type { Usage } from './usages.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '860px' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, '& > *': { flexShrink: 0 } },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ElementDetailsDialogProps {
  readonly node: ElementNode;
  readonly usages: readonly Usage[];
  readonly onGoTo: (place: StepPlace) => void;
  readonly onClose: () => void;
}

/** What is known of a screen or UI element: what it is, how it is found, and the steps that use it. */
export function ElementDetailsDialog({ node, usages, onGoTo, onClose }: ElementDetailsDialogProps) {
  const styles = useStyles();
  return (
    <InfoDialog title={node.name} className={styles.surface} contentClassName={styles.content} onClose={onClose}>
      <ElementFacts node={node} />
      {node.facts !== undefined && <Selectors selectors={node.facts.selectors} />}
      <UsageList usages={usages} onGoTo={onGoTo} />
    </InfoDialog>
  );
}

function ElementFacts({ node }: { readonly node: ElementNode }) {
  const words = useMessages(UI_ELEMENTS);
  const { facts, kind, note, element } = node;
  const process = facts !== undefined && 'processName' in facts ? facts.processName : '';
  const shown = [
    { label: words.type, value: kind === 'image' || note === '' ? words.kinds[kind] : `${words.kinds[kind]} · ${note}` },
    ...(kind === 'element' ? [{ label: words.screen, value: element.path[0] ?? '' }] : []),
    ...(kind === 'image' ? [{ label: words.path, value: element.path.join(' / ') }] : []),
    ...(process === '' ? [] : [{ label: words.process, value: process }]),
  ];
  return <Facts facts={shown} />;
}

function Selectors({ selectors }: { readonly selectors: NonNullable<ElementNode['facts']>['selectors'] }) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  if (selectors.length === 0) return <Text className={styles.quiet}>{words.noSelectors}</Text>;
  return (
    <>
      <div>
        <Text as="h3" weight="semibold" block className={styles.title}>
          {words.selectors}
        </Text>
        {selectors.length > 1 && (
          <Text size={200} className={styles.quiet}>
            {words.selectorsHint}
          </Text>
        )}
      </div>
      {selectors.map((selector, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: selectors can be alike in everything
        <SelectorView key={at} selector={selector} at={at + 1} />
      ))}
    </>
  );
}
