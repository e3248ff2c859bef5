import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type DesktopFlowDocument, findSubflow, rowsOf, subflowsOf } from '@tandem/designer-core/desktop-flow';
import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import type { DesktopCatalogue } from '../catalogue/use-catalogue.ts';
import { linesOfRows } from './compared-lines.ts';
import { ComparedList } from './compared-list.tsx';
import { DESKTOP_VERSIONS } from './desktop-version-messages.ts';
import { SubflowPicker } from './subflow-picker.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  empty: { padding: tokens.spacingHorizontalL },
});

interface VersionStepsProps {
  readonly document: DesktopFlowDocument;
  readonly catalogue: DesktopCatalogue;
}

/** The steps of one version, to be read. */
export function VersionSteps({ document, catalogue }: VersionStepsProps) {
  const styles = useStyles();
  const words = useMessages(DESKTOP_VERSIONS);
  const [shown, setShown] = useState('');
  const subflow = findSubflow(document, shown) ?? document.flow.main;
  const lines = useMemo(() => linesOfRows(rowsOf(subflow)), [subflow]);
  return (
    <div className={styles.view}>
      <SubflowPicker subflows={subflowsOf(document).map(({ name }) => ({ name, label: name }))} shown={subflow.name} onShow={setShown} />
      {lines.length === 0 ? (
        <Text className={styles.empty}>{words.noSteps}</Text>
      ) : (
        <ComparedList key={subflow.name} label={words.stepsOf(subflow.name)} lines={lines} isSideBySide={false} catalogue={catalogue} />
      )}
    </div>
  );
}
