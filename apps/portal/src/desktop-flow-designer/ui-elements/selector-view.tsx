import {
  Badge,
  Checkbox,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { SelectorAttribute, SelectorNode, UiSelector } from '@tandem/designer-core/desktop-flow';
import { printJson } from '@tandem/kernel';
import { useState } from 'react';
import { useMessages } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { UI_ELEMENTS } from './ui-element-messages.ts';

const useStyles = makeStyles({
  selector: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  off: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  wrap: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
});

/** One selector of an element: as a line, and node by node with its attributes. */
export function SelectorView({ selector, at }: { readonly selector: UiSelector; readonly at: number }) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  const name = words.selector(at, selector.name);
  return (
    <section className={styles.selector} aria-label={name}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Badge appearance="outline">{words.selectorKinds[selector.kind]}</Badge>
        {selector.isIgnored && <Badge color="warning">{words.ignored}</Badge>}
        {selector.text !== '' && <CopyButton what={words.selectorText} text={selector.text} />}
      </div>
      {selector.text !== '' && <code className={styles.code}>{selector.text}</code>}
      {selector.nodes.length > 0 && <NodeTable nodes={selector.nodes} label={name} />}
    </section>
  );
}

/** Attributes that are not used are there only for who asks for them. */
function NodeTable({ nodes, label }: { readonly nodes: readonly SelectorNode[]; readonly label: string }) {
  const words = useMessages(UI_ELEMENTS);
  const [showsIgnored, setShowsIgnored] = useState(false);
  const shown = showsIgnored ? nodes : nodes.filter(({ isIgnored }) => !isIgnored).map(withoutIgnored);
  return (
    <>
      <Table size="small" aria-label={label}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{words.kinds.element}</TableHeaderCell>
            <TableHeaderCell>{words.attribute}</TableHeaderCell>
            <TableHeaderCell>{words.operator}</TableHeaderCell>
            <TableHeaderCell>{words.value}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>{shown.flatMap((node, at) => nodeRows(node, String(at)))}</TableBody>
      </Table>
      <Checkbox label={words.showIgnored} checked={showsIgnored} onChange={(_, { checked }) => setShowsIgnored(checked === true)} />
    </>
  );
}

function withoutIgnored(node: SelectorNode): SelectorNode {
  return { ...node, attributes: node.attributes.filter(({ isIgnored }) => !isIgnored) };
}

/** A row for each attribute; the first one names the node. */
function nodeRows(node: SelectorNode, key: string) {
  if (node.attributes.length === 0) return [<AttributeRow key={key} node={node} attribute={undefined} isFirst />];
  return node.attributes.map((attribute, at) => (
    <AttributeRow key={`${key} ${attribute.name}`} node={node} attribute={attribute} isFirst={at === 0} />
  ));
}

interface AttributeRowProps {
  readonly node: SelectorNode;
  readonly attribute: SelectorAttribute | undefined;
  readonly isFirst: boolean;
}

function AttributeRow({ node, attribute, isFirst }: AttributeRowProps) {
  const styles = useStyles();
  const words = useMessages(UI_ELEMENTS);
  const operators: Readonly<Record<string, string>> = words.operators;
  const isOff = node.isIgnored || attribute?.isIgnored === true;
  const value = attribute?.value;
  return (
    <TableRow className={isOff ? styles.off : ''} title={isOff ? words.ignored : ''}>
      <TableCell className={styles.wrap}>{isFirst ? node.tag || node.name : ''}</TableCell>
      <TableCell className={styles.wrap}>{attribute?.name ?? words.noAttributes}</TableCell>
      <TableCell className={styles.wrap}>
        {attribute === undefined ? '' : (operators[attribute.operation] ?? attribute.operation)}
      </TableCell>
      <TableCell className={styles.wrap}>{value === undefined ? '' : typeof value === 'string' ? value : printJson(value)}</TableCell>
    </TableRow>
  );
}
