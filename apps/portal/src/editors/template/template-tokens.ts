import { type Extension, RangeSetBuilder, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { tokens } from '@fluentui/react-components';
import { type TemplateSegment, templateSegments } from '@tandem/cloud-flow';
import type { TokenWords } from './token-words.ts';

export type TokenSegment = TemplateSegment & { readonly kind: 'expression' };

interface TokenOptions {
  readonly wordsOf: (segment: TokenSegment) => TokenWords;
  readonly onOpen: (segment: TokenSegment) => void;
}

/** Shows each expression of a template as one token: the caret steps over it, Backspace takes it away, a click opens it. */
export function templateTokens(options: TokenOptions): Extension {
  const field = StateField.define<DecorationSet>({
    create: ({ doc }) => decorate(doc.toString(), options),
    update: (decorations, { docChanged, state }) => (docChanged ? decorate(state.doc.toString(), options) : decorations),
    provide: (self) => [
      EditorView.decorations.from(self),
      EditorView.atomicRanges.of((view) => view.state.field(self, false) ?? Decoration.none),
    ],
  });
  return [field, theme];
}

/** The token that the caret touches or the selection holds. */
export function tokenAtCaret({ state }: EditorView): TokenSegment | undefined {
  const { from, to } = state.selection.main;
  return tokenSegments(state.doc.toString()).find(({ start, end }) => start <= to && end >= from);
}

function tokenSegments(text: string): readonly TokenSegment[] {
  return templateSegments(text).filter((segment): segment is TokenSegment => segment.kind === 'expression');
}

function decorate(text: string, options: TokenOptions): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const segment of tokenSegments(text)) {
    builder.add(segment.start, segment.end, Decoration.replace({ widget: new TokenWidget(segment, options) }));
  }
  return builder.finish();
}

class TokenWidget extends WidgetType {
  readonly #segment: TokenSegment;
  readonly #options: TokenOptions;
  readonly #words: TokenWords;

  constructor(segment: TokenSegment, options: TokenOptions) {
    super();
    this.#segment = segment;
    this.#options = options;
    this.#words = options.wordsOf(segment);
  }

  override eq(other: TokenWidget): boolean {
    const [mine, others] = [this.#segment, other.#segment];
    return mine.source === others.source && mine.start === others.start && this.#words.spoken === other.#words.spoken;
  }

  override toDOM(): HTMLElement {
    const { kind, label, spoken } = this.#words;
    const token = document.createElement('span');
    token.className = `tandem-token tandem-token-${kind}`;
    token.title = spoken;
    token.setAttribute('role', 'img');
    token.setAttribute('aria-label', spoken);
    token.textContent = kind === 'content' ? label : `ƒ ${label}`;
    token.addEventListener('mousedown', (event) => event.preventDefault());
    // A panel that opened before the click is done would take that click as one outside of it, and close.
    token.addEventListener('click', () => this.#options.onOpen(this.#segment));
    return token;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const theme = EditorView.theme({
  '.tandem-token': {
    display: 'inline-block',
    maxWidth: '100%',
    boxSizing: 'border-box',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
    padding: '0 6px',
    margin: '0 1px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  '.tandem-token-expression': {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: tokens.colorPaletteLavenderForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  '.tandem-token-faulty': {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});
