import type { EditorView } from '@codemirror/view';
import { Button, Field, makeStyles, Popover, PopoverSurface, Tooltip, tokens } from '@fluentui/react-components';
import { FlashRegular, MathFormulaRegular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { ExpressionPanel } from '../expression/expression-panel.tsx';
import type { ExpressionScope } from '../expression/expression-scope.ts';
import { EDITORS } from '../messages.ts';
import { ContentList } from '../picker/content-list.tsx';
import { onlyToken, placeToWrite } from './place-to-write.ts';
import { TemplateEditor } from './template-editor.tsx';
import type { TokenSegment } from './template-tokens.ts';

const useStyles = makeStyles({
  row: { position: 'relative', display: 'flex', minWidth: 0, gap: tokens.spacingHorizontalXXS, alignItems: 'flex-start' },
  buttons: { display: 'flex', flexShrink: 0 },
  surface: { width: 'min(420px, calc(100vw - 48px))' },
});

export interface TemplateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** Shown under the field as an error. */
  readonly fault?: string | undefined;
  readonly template: string;
  readonly onChange: (template: string) => void;
  readonly scope: ExpressionScope;
  readonly syntax?: 'text' | 'json';
  readonly isMultiline?: boolean;
  readonly isReadOnly?: boolean;
  /** Takes no expressions, so that none are offered. */
  readonly isLiteral?: boolean;
  readonly keepsType?: boolean;
  readonly placeholder?: string | undefined;
  /** An expression with which the field begins: while its token stands alone, what is inserted takes its place. */
  readonly standIn?: string | undefined;
  readonly renderIcon?: (name: string) => ReactNode;
  /** Some content needs more than its expression, such as a loop around the action; return true when it was taken care of. */
  readonly onChooseContent?: (expression: string) => boolean;
}

type Panel =
  | { readonly kind: 'content' }
  /** `token` is what the panel changes; without one it adds an expression at the caret. */
  | { readonly kind: 'expression'; readonly token: TokenSegment | undefined };

/** A labelled field for text with dynamic content and expressions in it. */
export function TemplateField(props: TemplateFieldProps) {
  const { label, hint, isRequired = false, fault, isReadOnly = false, isLiteral = false } = props;
  const styles = useStyles();
  const messages = useMessages(EDITORS);
  const view = useRef<EditorView | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>();
  const openContent = useCallback(() => setPanel({ kind: 'content' }), []);
  const openToken = useCallback((token: TokenSegment) => setPanel({ kind: 'expression', token }), []);
  const hintId = useId();
  const close = () => {
    setPanel(undefined);
    // The panel still holds the focus while it is being taken away.
    setTimeout(() => view.current?.focus());
  };
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint === undefined ? {} : { hint: { id: hintId, children: hint } })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <div ref={row} className={styles.row}>
        <TemplateEditor
          {...editorProps(props)}
          describedBy={hint === undefined ? undefined : hintId}
          viewRef={view}
          onAskContent={openContent}
          onOpenToken={openToken}
        />
        {!isReadOnly && !isLiteral && (
          <InsertButtons onContent={openContent} onExpression={() => setPanel({ kind: 'expression', token: undefined })} />
        )}
        <Popover
          open={panel !== undefined}
          onOpenChange={(_, { open }) => !open && close()}
          positioning={{ target: row.current, position: 'below', align: 'start', fallbackPositions: ['above', 'before', 'after'] }}
          trapFocus
        >
          <PopoverSurface
            className={panel?.kind === 'content' ? styles.surface : undefined}
            aria-label={panel?.kind === 'content' ? messages.insertContent : messages.insertExpression}
          >
            {panel !== undefined && <PanelContent panel={panel} field={props} view={view.current} onClose={close} />}
          </PopoverSurface>
        </Popover>
      </div>
    </Field>
  );
}

function editorProps(props: TemplateFieldProps) {
  const {
    label,
    template,
    onChange,
    scope,
    syntax = 'text',
    isMultiline = false,
    isReadOnly = false,
    keepsType = false,
    placeholder,
  } = props;
  return { label, template, onChange, scope, syntax, isMultiline, isReadOnly, keepsType, placeholder };
}

function InsertButtons({ onContent, onExpression }: { readonly onContent: () => void; readonly onExpression: () => void }) {
  const styles = useStyles();
  const messages = useMessages(EDITORS);
  return (
    <div className={styles.buttons}>
      <Tooltip content={messages.insertContent} relationship="label">
        <Button appearance="subtle" size="small" icon={<FlashRegular />} onClick={onContent} />
      </Tooltip>
      <Tooltip content={messages.insertExpression} relationship="label">
        <Button appearance="subtle" size="small" icon={<MathFormulaRegular />} onClick={onExpression} />
      </Tooltip>
    </div>
  );
}

interface PanelContentProps {
  readonly panel: Panel;
  readonly field: TemplateFieldProps;
  readonly view: EditorView | null;
  readonly onClose: () => void;
}

function PanelContent({ panel, field, view, onClose }: PanelContentProps) {
  const messages = useMessages(EDITORS);
  const { scope, onChooseContent, standIn } = field;
  const icons = field.renderIcon === undefined ? {} : { renderIcon: field.renderIcon };
  if (panel.kind === 'content') {
    const choose = (expression: string) => {
      if (onChooseContent?.(expression) !== true) write(view, expression, { standIn });
      onClose();
    };
    return (
      <ContentList
        groups={scope.content}
        searchLabel={messages.searchContent}
        emptyText={messages.noContent}
        onChoose={(item) => choose(item.expression)}
        {...icons}
      />
    );
  }
  const accept = (expression: string) => {
    write(view, expression, { token: panel.token, standIn });
    onClose();
  };
  return <ExpressionPanel initial={panel.token?.source ?? ''} scope={scope} onAccept={accept} onCancel={onClose} {...icons} />;
}

interface WriteOptions extends Pick<TemplateFieldProps, 'standIn'> {
  readonly token?: TokenSegment | undefined;
}

/** Puts an expression in place of a token that is still there, of the one that stands in for it, or of the selection. */
function write(view: EditorView | null, expression: string, { token, standIn }: WriteOptions): void {
  if (view === null) return;
  const replaced = token ?? (standIn === undefined ? undefined : onlyToken(view.state.doc.toString(), standIn));
  const { from, to } = placeToWrite(view.state, replaced);
  const insert = `@{${expression}}`;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
}
