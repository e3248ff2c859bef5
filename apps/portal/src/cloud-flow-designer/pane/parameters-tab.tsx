import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type JsonObject, type JsonValue, valueAt } from '@tandem/kernel';
import type { FieldDescription, OperationDescription } from '@tandem/protocol';
import { type ReactNode, useState } from 'react';
import { useLocalText, useMessages } from '../../i18n/language.tsx';
import { ErrorBar } from '../../parts/error-bar.tsx';
import type { DynamicFields } from '../fields/dynamic-fields.ts';
import { FieldEditor } from '../fields/field-editor.tsx';
import { isShownFor } from '../fields/shown-for.ts';
import { FieldWatch } from './field-watch.tsx';
import { PANE } from './pane-messages.ts';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface ParametersTabProps {
  readonly card: JsonObject;
  readonly operation: OperationDescription;
  readonly dynamic: DynamicFields | undefined;
  /** What the checker says of a field. */
  readonly faultOf: (field: FieldDescription) => string | undefined;
  /** A field was left, with or without a change. */
  readonly onLeave?: (field: FieldDescription) => void;
  readonly onSet: (path: readonly string[], value: JsonValue | undefined) => void;
  /** Shows advanced fields from the start. */
  readonly startsExpanded?: boolean;
}

/** The fields of a card: those of its description, then those that depend on what was chosen. */
export function ParametersTab({ card, operation, dynamic, faultOf, onLeave, onSet, startsExpanded = false }: ParametersTabProps) {
  const styles = useStyles();
  const messages = useMessages(PANE);
  const [showsAll, setShowsAll] = useState(startsExpanded);
  const hasValue = ({ path }: FieldDescription) => valueAt(card, path) !== undefined;
  const isPlain = (field: FieldDescription) => field.isAdvanced !== true || hasValue(field);
  const fields = operation.fields.filter((field) => isShownFor(field, operation.fields, card));
  const hidden = [...fields, ...(dynamic?.fields ?? [])].filter((field) => !isPlain(field));
  const shown = fields.filter((field) => showsAll || isPlain(field));
  const edit = (field: FieldDescription) => (
    <FieldWatch key={field.key} onLeave={() => onLeave?.(field)}>
      <FieldEditor field={field} value={valueAt(card, field.path)} onChange={(value) => onSet(field.path, value)} fault={faultOf(field)} />
    </FieldWatch>
  );
  const isEmpty = operation.fields.length === 0 && dynamic === undefined;
  return (
    <div className={styles.tab}>
      {!operation.canRun && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{messages.cannotRun}</MessageBarBody>
        </MessageBar>
      )}
      {isEmpty && <Text>{messages.noParameters}</Text>}
      {shown.map(edit)}
      {dynamic !== undefined && (
        <Dynamic card={card} dynamic={dynamic} isShown={(field) => showsAll || isPlain(field)} edit={edit} onSet={onSet} />
      )}
      {hidden.length > 0 && (
        <Link onClick={() => setShowsAll(!showsAll)}>{showsAll ? messages.hideAdvanced : messages.showAdvanced(hidden.length)}</Link>
      )}
    </div>
  );
}

interface DynamicProps extends Pick<ParametersTabProps, 'card' | 'onSet'> {
  readonly dynamic: DynamicFields;
  readonly isShown: (field: FieldDescription) => boolean;
  readonly edit: (field: FieldDescription) => ReactNode;
}

function Dynamic({ card, dynamic, isShown, edit, onSet }: DynamicProps) {
  const messages = useMessages(PANE);
  const { fields, unknown, isLoading, error, retry } = dynamic;
  const empty = fields.filter(({ path }) => valueAt(card, path) === undefined);
  return (
    <>
      {isLoading && <Spinner size="tiny" label={messages.loadingFields} />}
      {error !== null && <ErrorBar error={error} retry={retry} />}
      {fields.filter(isShown).map(edit)}
      {unknown.map(({ path, name }) => (
        <UnknownField key={path.join('/')} path={path} name={name} value={valueAt(card, path)} empty={empty} onSet={onSet} />
      ))}
    </>
  );
}

interface UnknownFieldProps extends Pick<ParametersTabProps, 'onSet'> {
  readonly path: readonly string[];
  readonly name: string;
  readonly value: JsonValue | undefined;
  /** Fields without a value: what was renamed is likely one of them. */
  readonly empty: readonly FieldDescription[];
}

function UnknownField({ path, name, value, empty, onSet }: UnknownFieldProps) {
  const messages = useMessages(PANE);
  const say = useLocalText();
  const move = (field: FieldDescription) => {
    onSet(field.path, value);
    onSet(path, undefined);
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.unknownTitle}</MessageBarTitle>
        {messages.unknownHint(name)}
      </MessageBarBody>
      <MessageBarActions>
        {empty.slice(0, 3).map((field) => (
          <Button key={field.key} size="small" onClick={() => move(field)}>
            {messages.moveTo(say(field.label))}
          </Button>
        ))}
        <Button size="small" onClick={() => onSet(path, undefined)}>
          {messages.takeAway}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
