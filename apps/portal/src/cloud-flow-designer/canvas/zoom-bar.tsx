import { Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { AddRegular, SubtractRegular, ZoomFitRegular } from '@fluentui/react-icons';
import { Panel, useReactFlow } from '@xyflow/react';
import { defineMessages } from '../../i18n/catalogue.ts';
import { useMessages } from '../../i18n/language.tsx';

const ZOOM = defineMessages(
  { zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Show the whole flow', bar: 'Zoom' },
  { zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', fit: 'Ganzen Flow anzeigen', bar: 'Zoom' },
);

export function ZoomBar() {
  const messages = useMessages(ZOOM);
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-left">
      <Toolbar aria-label={messages.bar} size="small">
        <Tooltip content={messages.zoomOut} relationship="label">
          <ToolbarButton icon={<SubtractRegular />} onClick={() => void zoomOut()} />
        </Tooltip>
        <Tooltip content={messages.zoomIn} relationship="label">
          <ToolbarButton icon={<AddRegular />} onClick={() => void zoomIn()} />
        </Tooltip>
        <Tooltip content={messages.fit} relationship="label">
          <ToolbarButton icon={<ZoomFitRegular />} onClick={() => void fitView({ padding: 0.1 })} />
        </Tooltip>
      </Toolbar>
    </Panel>
  );
}
