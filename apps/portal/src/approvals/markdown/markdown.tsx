import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createElement, Fragment, type ReactNode } from 'react';
import { type Block, parseMarkdown } from './blocks.ts';
import { withoutJumps } from './heading-levels.ts';
import type { Inline } from './inline.ts';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& h3': { marginBlock: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
    '& h4, & h5, & h6': { marginBlock: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
    '& p, & ul, & ol': { marginBlock: tokens.spacingVerticalS },
    '& blockquote': {
      margin: 0,
      paddingInlineStart: tokens.spacingHorizontalM,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
    },
    '& code': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
    '& pre': { overflowX: 'auto', padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground3 },
    '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto' },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
    },
    '& hr': { border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginBlock: tokens.spacingVerticalM },
  },
});

/** A text in Markdown that somebody else wrote: it becomes elements of this page, never HTML. */
export function Markdown({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <div className={styles.text}>{eachOf(withoutJumps(parseMarkdown(text)), (block) => blockOf(block))}</div>;
}

function blockOf(block: Block): ReactNode {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level, inlineOf(block.content));
    case 'paragraph':
      return <p>{inlineOf(block.content)}</p>;
    case 'quote':
      return <blockquote>{inlineOf(block.content)}</blockquote>;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'list':
      return listOf(block);
    default:
      return <TableOf {...block} />;
  }
}

/** Two titles of the page are above them. */
function headingOf(level: number, content: ReactNode): ReactNode {
  if (level === 1) return <h3>{content}</h3>;
  if (level === 2) return <h4>{content}</h4>;
  return level === 3 ? <h5>{content}</h5> : <h6>{content}</h6>;
}

function listOf({ isOrdered, items }: Extract<Block, { kind: 'list' }>): ReactNode {
  const rows = eachOf(items, (item) => <li>{inlineOf(item)}</li>);
  return isOrdered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}

function TableOf({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {eachOf(head, (cell) => (
            <th>{inlineOf(cell)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {eachOf(rows, (row) => (
          <tr>
            {eachOf(row, (cell) => (
              <td>{inlineOf(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inlineOf(pieces: readonly Inline[]): ReactNode {
  return eachOf(pieces, pieceOf);
}

function pieceOf(piece: Inline): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{inlineOf(piece.children)}</strong>;
    case 'emphasis':
      return <em>{inlineOf(piece.children)}</em>;
    case 'deleted':
      return <del>{inlineOf(piece.children)}</del>;
    default:
      return (
        <Link inline href={piece.href} target="_blank" rel="noopener noreferrer">
          {inlineOf(piece.children)}
        </Link>
      );
  }
}

/** The parts of a text have no other identity than their place. */
function eachOf<T>(items: readonly T[], draw: (item: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
