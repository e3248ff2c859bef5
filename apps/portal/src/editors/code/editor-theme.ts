import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tokens } from '@fluentui/react-components';
import { tags } from '@lezer/highlight';

/** Fluent's tokens are CSS variables, so one theme serves light and dark. */
const theme = EditorView.theme({
  '&': {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
  },
  '&.cm-focused': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  '.cm-content': { padding: '5px 0', caretColor: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase },
  '.cm-line': { padding: '0 10px', lineHeight: tokens.lineHeightBase300 },
  '.cm-scroller': { fontFamily: 'inherit', overflow: 'auto' },
  '.cm-placeholder': { color: tokens.colorNeutralForeground4 },
  '.cm-cursor': { borderLeftColor: tokens.colorNeutralForeground1 },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: tokens.colorBrandBackground2,
  },
  '.cm-gutters': {
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: tokens.colorNeutralBackground2 },
  '.cm-tooltip': {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  '.cm-completionInfo': { padding: '8px 10px', maxWidth: '320px', whiteSpace: 'normal' },
  '.cm-completionDetail': { color: tokens.colorNeutralForeground3 },
  '.cm-panels': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  '.cm-searchMatch': { backgroundColor: tokens.colorPaletteYellowBackground2 },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: `underline wavy ${tokens.colorPaletteRedForeground1}`,
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: `underline wavy ${tokens.colorPaletteMarigoldForeground1}`,
    textUnderlineOffset: '3px',
  },
});

const code = EditorView.theme({ '.cm-content, .cm-gutters': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 } });

const highlighting = HighlightStyle.define([
  { tag: tags.string, color: tokens.colorPaletteDarkOrangeForeground1 },
  { tag: [tags.number, tags.bool, tags.null], color: tokens.colorPaletteGreenForeground1 },
  { tag: [tags.function(tags.variableName), tags.keyword], color: tokens.colorBrandForeground1 },
  { tag: [tags.propertyName, tags.definition(tags.variableName)], color: tokens.colorPaletteBerryForeground1 },
  { tag: tags.comment, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  { tag: tags.invalid, color: tokens.colorPaletteRedForeground1 },
]);

/** The look of every text editor of the portal: of one that holds prose with tokens, or of one that holds code. */
export function editorTheme(content: 'prose' | 'code'): Extension {
  return [theme, content === 'code' ? code : [], syntaxHighlighting(highlighting)];
}
