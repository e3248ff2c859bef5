import type { EditorView } from '@codemirror/view';
import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { FUNCTION_GROUPS, type FunctionGroup, functionNamed, signatureOf } from '@tandem/cloud-flow';
import type { DynamicContent, DynamicContentGroup } from '@tandem/designer-core/cloud-flow';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Language } from '../../i18n/catalogue.ts';
import { useLanguage, useMessages } from '../../i18n/language.tsx';
import { useServerText } from '../../i18n/server-text.ts';
import { EDITORS } from '../messages.ts';
import { ContentList } from '../picker/content-list.tsx';
import { ExpressionEditor } from './expression-editor.tsx';
import { expressionFaults } from './expression-lint.ts';
import type { ExpressionScope } from './expression-scope.ts';
import { helpWithExample } from './function-help.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: 'min(460px, calc(100vw - 48px))' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end', flexWrap: 'wrap' },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface ExpressionPanelProps {
  /** Without `@`; empty for a new one. */
  readonly initial: string;
  readonly scope: ExpressionScope;
  readonly onAccept: (expression: string) => void;
  readonly onCancel: () => void;
  readonly renderIcon?: (name: string) => ReactNode;
}

/** Writes one expression: the editor above, functions and dynamic content below. */
export function ExpressionPanel({ initial, scope, onAccept, onCancel, renderIcon }: ExpressionPanelProps) {
  const styles = useStyles();
  const messages = useMessages(EDITORS);
  const translate = useServerText();
  const [expression, setExpression] = useState(initial);
  const [list, setList] = useState<'content' | 'functions'>('functions');
  const view = useRef<EditorView | null>(null);
  const fault = expressionFaults(expression).find(({ severity }) => severity === 'error');
  const isReady = expression.trim() !== '' && fault === undefined;
  const accept = useCallback(() => acceptIfReady(view.current?.state.doc.toString() ?? '', onAccept), [onAccept]);
  return (
    <div className={styles.root}>
      <ExpressionEditor
        label={messages.expression}
        expression={expression}
        onChange={setExpression}
        scope={scope}
        onAccept={accept}
        viewRef={view}
      />
      {fault !== undefined && (
        <Text className={styles.fault} role="status">
          {translate(fault.message)}
        </Text>
      )}
      {isReady && scope.renderPreview?.(expression.trim())}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={accept}>
          {initial === '' ? messages.add : messages.update}
        </Button>
        <Button onClick={onCancel}>{messages.cancel}</Button>
      </div>
      <TabList selectedValue={list} onTabSelect={(_, { value }) => setList(value === 'content' ? 'content' : 'functions')} size="small">
        <Tab value="functions">{messages.functions}</Tab>
        <Tab value="content">{messages.dynamicContent}</Tab>
      </TabList>
      <InsertList list={list} scope={scope} onChoose={(item) => insert(view.current, item.expression)} renderIcon={renderIcon} />
    </div>
  );
}

function acceptIfReady(expression: string, onAccept: (expression: string) => void): void {
  const isFaulty = expressionFaults(expression).some(({ severity }) => severity === 'error');
  if (expression.trim() !== '' && !isFaulty) onAccept(expression.trim());
}

interface InsertListProps {
  readonly list: 'content' | 'functions';
  readonly scope: ExpressionScope;
  readonly onChoose: (item: DynamicContent) => void;
  readonly renderIcon: ((name: string) => ReactNode) | undefined;
}

function InsertList({ list, scope, onChoose, renderIcon }: InsertListProps) {
  const messages = useMessages(EDITORS);
  const { language } = useLanguage();
  const functions = useMemo(() => functionGroups(messages.groups, language), [messages, language]);
  const icons = renderIcon === undefined ? {} : { renderIcon };
  if (list === 'content') {
    return (
      <ContentList
        groups={scope.content}
        searchLabel={messages.searchContent}
        emptyText={messages.noContent}
        onChoose={onChoose}
        {...icons}
      />
    );
  }
  return <ContentList groups={functions} searchLabel={messages.searchFunctions} emptyText={messages.noContent} onChoose={onChoose} />;
}

/** The functions in the form of a list to choose from; the caret goes between the parentheses. */
function functionGroups(titles: Readonly<Record<FunctionGroup, string>>, language: Language): readonly DynamicContentGroup[] {
  return Object.entries(FUNCTION_GROUPS).map(([group, names]) => ({
    key: group,
    title: titles[group as FunctionGroup],
    icon: 'expression',
    items: names.split(' ').flatMap((name) => {
      const definition = functionNamed(name);
      if (definition === undefined) return [];
      return [
        { expression: `${name}()`, title: signatureOf(definition), description: helpWithExample(definition, language), type: undefined },
      ];
    }),
  }));
}

function insert(view: EditorView | null, text: string): void {
  if (view === null) return;
  const { from, to } = view.state.selection.main;
  const caret = from + text.length - (text.endsWith('()') ? 1 : 0);
  view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: caret } });
  view.focus();
}
