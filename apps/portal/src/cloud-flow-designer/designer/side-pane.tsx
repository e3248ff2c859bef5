import { newOperation } from '@tandem/cloud-flow/operations';
import { connectionKeyOf, flowIndex, nameFromTitle, type Place } from '@tandem/designer-core/cloud-flow';
import { useConnections } from '../../connections/connection-queries.ts';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { useReturnFocus } from '../../parts/use-return-focus.ts';
import { useOfferedOperations } from '../catalogue/use-operations.ts';
import { CheckerPane } from '../checker/checker-pane.tsx';
import { FlowCodePane } from '../code/flow-code-pane.tsx';
import { BranchPane } from '../pane/branch-pane.tsx';
import { CardPane } from '../pane/card-pane.tsx';
import { OperationPicker } from '../picker/operation-picker.tsx';
import type { OfferedOperation } from '../picker/operation-search.ts';
import { SearchPane } from '../search/search-pane.tsx';
import type { Panel } from '../state/designer-state.ts';
import { useDesigner } from './designer-context.ts';
import { DESIGNER } from './designer-messages.ts';

/** What lies beside the canvas; each panel gives the focus back to what opened it. */
export function SidePane() {
  const { panel } = useDesigner().state;
  return <ShownPanel key={JSON.stringify(panel)} panel={panel} />;
}

function ShownPanel({ panel }: { readonly panel: Panel }) {
  useReturnFocus();
  switch (panel.kind) {
    case 'card':
      return <CardPane card={panel.card} />;
    case 'add-action':
      return <AddAction place={panel.place} />;
    case 'change-trigger':
      return <ChangeTrigger />;
    case 'branch':
      return <BranchPane action={panel.action} branch={panel.branch} />;
    case 'checker':
      return <CheckerPane />;
    case 'search':
      return <SearchPane />;
    case 'code':
      return <FlowCodePane />;
    default:
      return null;
  }
}

/** Adds what is picked; where there is one connection only, it is that one. */
function AddAction({ place }: { readonly place: Place }) {
  const { connectors, dispatch, connectionOf } = useDesigner();
  const connections = useConnections().data ?? [];
  const words = useMessages(DESIGNER).edits;
  const say = useLocalText();
  const offered = useOfferedOperations('action', connectors);
  const add = ({ operation, connector, title }: OfferedOperation) => {
    const json = newOperation(operation);
    const edit = { kind: 'add-action', name: nameFromTitle(say(operation.title)), json, place } as const;
    dispatch({ kind: 'edit', edit, label: words.add(title), opensCard: true });
    const key = connectionKeyOf(json);
    if (connector === undefined || key === undefined) return;
    const { apiName } = connector;
    const [only, ...others] = connections;
    const isClear = operation.canRun && only !== undefined && others.length === 0 && connectionOf(key) === null;
    dispatch(isClear ? { kind: 'choose-connection', apiName, key, connectionId: only.id } : { kind: 'ask-reference', apiName, key });
  };
  return (
    <OperationPicker kind="action" offered={offered} onChoose={add} onClose={() => dispatch({ kind: 'show', panel: { kind: 'none' } })} />
  );
}

function ChangeTrigger() {
  const { connectors, definition, dispatch } = useDesigner();
  const words = useMessages(DESIGNER).edits;
  const offered = useOfferedOperations('trigger', connectors);
  const [present] = flowIndex(definition).triggers;
  const choose = ({ operation }: OfferedOperation) => {
    const name = present?.name ?? 'manual';
    dispatch({ kind: 'edit', edit: { kind: 'set-trigger', name, json: newOperation(operation) }, label: words.trigger, opensCard: true });
  };
  return (
    <OperationPicker
      kind="trigger"
      offered={offered}
      onChoose={choose}
      onClose={() => dispatch({ kind: 'show', panel: { kind: 'none' } })}
    />
  );
}
