import { makeStyles, Toolbar, ToolbarButton, ToolbarToggleButton, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, MapRegular, SubtractRegular, ZoomFitRegular } from '@fluentui/react-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import { defineMessages } from '../../i18n/catalogue.ts';
import { useMessages } from '../../i18n/language.tsx';

const ZOOM = defineMessages(
  { zoomIn: 'Zoom in (+)', zoomOut: 'Zoom out (-)', fit: 'Show the whole flow (0)', map: 'Map (M)', bar: 'Zoom' },
  { zoomIn: 'Vergrößern (+)', zoomOut: 'Verkleinern (-)', fit: 'Ganzen Flow anzeigen (0)', map: 'Übersicht (M)', bar: 'Zoom' },
);

interface ZoomBarProps {
  readonly hasMap: boolean;
  readonly onMap: () => void;
}

const useStyles = makeStyles({
  panel: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow2 },
});

export function ZoomBar({ hasMap, onMap }: ZoomBarProps) {
  const styles = useStyles();
  const messages = useMessages(ZOOM);
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-left" className={styles.panel}>
      <Toolbar aria-label={messages.bar} size="small" checkedValues={{ map: hasMap ? ['on'] : [] }} onCheckedValueChange={onMap}>
        <Tooltip content={messages.zoomOut} relationship="label">
          <ToolbarButton icon={<SubtractRegular />} onClick={() => void zoomOut()} />
        </Tooltip>
        <Tooltip content={messages.zoomIn} relationship="label">
          <ToolbarButton icon={<AddRegular />} onClick={() => void zoomIn()} />
        </Tooltip>
        <Tooltip content={messages.fit} relationship="label">
          <ToolbarButton icon={<ZoomFitRegular />} onClick={() => void fitView({ padding: 0.1 })} />
        </Tooltip>
        <Tooltip content={messages.map} relationship="label">
          <ToolbarToggleButton icon={<MapRegular />} name="map" value="on" />
        </Tooltip>
      </Toolbar>
    </Panel>
  );
}
