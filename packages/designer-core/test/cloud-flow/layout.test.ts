import { JsonObject, type JsonValue, parseJson } from '@tandem/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowLayout, flowIndex, isSameLayout, type LayoutNode, layoutFlow } from '../../src/cloud-flow/index.ts';
import { msAtWork } from '../time-at-work.ts';

/** `name: predecessors` of a level, or a container with its branches. */
type Sketch = readonly (readonly [name: string, after: readonly string[], inside?: Sketch])[];

function definitionOf(sketch: Sketch): JsonObject {
  return JsonObject.of([
    ['triggers', parseJson('{"manual":{"type":"Request","kind":"Button"}}')],
    ['actions', actionsOf(sketch)],
  ]);
}

function actionsOf(sketch: Sketch): JsonObject {
  return JsonObject.of(sketch.map(([name, after, inside]) => [name, actionOf(after, inside)]));
}

function actionOf(after: readonly string[], inside: Sketch | undefined): JsonObject {
  const runAfter = JsonObject.of(after.map((predecessor): [string, JsonValue] => [predecessor, ['Succeeded']]));
  const body: [string, JsonValue][] =
    inside === undefined
      ? [['type', 'Compose']]
      : [
          ['type', 'Scope'],
          ['actions', actionsOf(inside)],
        ];
  return JsonObject.of([...body, ['runAfter', runAfter]]);
}

function boxOf({ nodes }: FlowLayout, name: string): LayoutNode {
  const found = nodes.find((node) => node.kind !== 'branch' && node.card === `action:${name}`);
  if (found === undefined) throw new Error(`no card ${name}`);
  return found;
}

describe('the layout of a flow', () => {
  test('actions in a row stand below each other on one axis', () => {
    const layout = layoutFlow(
      definitionOf([
        ['A', []],
        ['B', ['A']],
      ]),
    );
    const [a, b] = [boxOf(layout, 'A'), boxOf(layout, 'B')];
    expect(b.x).toBe(a.x);
    expect(b.y).toBeGreaterThanOrEqual(a.y + a.height);
  });

  test('branches stand side by side, and what waits for all of them below all', () => {
    const layout = layoutFlow(
      definitionOf([
        ['A', []],
        ['B', ['A']],
        ['C', ['A']],
        ['C2', ['C']],
        ['D', ['B', 'C2']],
      ]),
    );
    const [b, c, c2, d] = ['B', 'C', 'C2', 'D'].map((name) => boxOf(layout, name));
    expect(b?.y).toBe(c?.y);
    expect(Math.abs((b?.x ?? 0) - (c?.x ?? 0))).toBeGreaterThanOrEqual(c?.width ?? 0);
    expect(d?.y).toBeGreaterThanOrEqual((c2?.y ?? 0) + (c2?.height ?? 0));
    expect((d?.x ?? 0) * 2).toBe((b?.x ?? 0) + (c?.x ?? 0));
  });

  test('flows that differ in values alone have the same picture; a flow with other places has not', () => {
    const picture = (actions: string) => layoutFlow(JsonObject.of([['actions', parseJson(actions)]]));
    const layout = picture('{"A":{"type":"Compose","inputs":1}}');
    expect(isSameLayout(layout, picture('{"A":{"type":"Compose","inputs":"two"}}'))).toBe(true);
    expect(isSameLayout(layout, picture('{"B":{"type":"Compose","inputs":1}}'))).toBe(false);
  });

  test('a container is as large as what is in it, and hides it when it is collapsed', () => {
    const definition = definitionOf([
      [
        'S',
        [],
        [
          ['A', []],
          ['B', []],
        ],
      ],
    ]);
    const open = layoutFlow(definition);
    const [s, a] = [boxOf(open, 'S'), boxOf(open, 'A')];
    expect(contains(s, a)).toBe(true);
    const closed = layoutFlow(definition, { collapsed: new Set(['action:S']) });
    expect(closed.nodes.map((node) => (node.kind === 'branch' ? '' : node.card))).toEqual(['trigger:manual', 'action:S']);
  });

  test('an empty level has one place to add, every way through a level one at its end', () => {
    expect(layoutFlow(definitionOf([])).adds).toHaveLength(1);
    expect(
      layoutFlow(
        definitionOf([
          ['A', []],
          ['B', ['A']],
          ['C', ['A']],
        ]),
      ).adds.map(({ id }) => id),
    ).toEqual(['add>B', 'add>C']);
  });

  test('circles and run-after that leads nowhere still show', () => {
    const layout = layoutFlow(
      definitionOf([
        ['A', ['B']],
        ['B', ['A']],
        ['C', ['gone']],
        ['D', ['D']],
      ]),
    );
    expect(layout.nodes).toHaveLength(5);
  });

  test('whatever the run-after, each card stands once and no card covers another', () => {
    fc.assert(
      fc.property(sketches(3), (sketch) => {
        const definition = definitionOf(sketch);
        const layout = layoutFlow(definition);
        const cards = layout.nodes.filter((node) => node.kind !== 'branch');
        expect(cards.map(({ card }) => card).toSorted()).toEqual(
          ['trigger:manual', ...[...flowIndex(definition).actions.values()].map(({ key }) => `action:${key}`)].toSorted(),
        );
        for (const [at, left] of cards.entries()) for (const right of cards.slice(at + 1)) expectApart(left, right);
        for (const { fromY, toY } of layout.edges) expect(toY).toBeGreaterThan(fromY);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [500, 30],
    [5000, 400],
  ])('lays out %i actions within %i ms', (size, limit) => {
    const definition = definitionOf(
      Array.from({ length: size }, (_, index) => [`A${index}`, index === 0 ? [] : [`A${index - 1}`]] as const),
    );
    layoutFlow(definition);
    const started = msAtWork();
    layoutFlow(definition);
    const ms = msAtWork() - started;
    console.info(`layout of ${size} actions: ${ms.toFixed(1)} ms`);
    // Other work of the machine may cost a few times as much.
    expect(ms).toBeLessThan(limit * 5);
  });
});

test('many branches that join each other step by step take no longer', () => {
  const sketch = Array.from({ length: 1600 }, (_, at): Sketch => {
    const before = (name: string): readonly string[] => (at === 0 ? [] : [`${name}${at - 1}`]);
    return [
      [`A${at}`, before('A')],
      [`B${at}`, before('B')],
      [`J${at}`, [`A${at}`, `B${at}`]],
    ];
  }).flat();
  const definition = definitionOf(sketch);
  const started = msAtWork();
  const layout = layoutFlow(definition);
  const ms = msAtWork() - started;
  console.info(`layout of a ladder of 4800 actions: ${ms.toFixed(1)} ms`);
  expect(layout.nodes).toHaveLength(4801);
  expect(ms).toBeLessThan(2000);
});

function sketches(depth: number): fc.Arbitrary<Sketch> {
  let count = 0;
  const level = (left: number): fc.Arbitrary<Sketch> =>
    fc.array(fc.tuple(fc.array(fc.nat(8), { maxLength: 3 }), fc.boolean()), { maxLength: 6 }).chain((actions) => {
      const names = actions.map(() => `N${count++}`);
      const parts = actions.map(([after, isScope], index) => {
        const before = [...new Set(after.filter((at) => at < index).map((at) => names[at] ?? ''))];
        const name = names[index] ?? '';
        return isScope && left > 0
          ? level(left - 1).map((inside) => [name, before, inside] as const)
          : fc.constant([name, before] as const);
      });
      return fc.tuple(...parts);
    });
  return level(depth);
}

function contains(outer: LayoutNode, inner: LayoutNode): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function expectApart(left: LayoutNode, right: LayoutNode): void {
  const isApart =
    left.x + left.width <= right.x ||
    right.x + right.width <= left.x ||
    left.y + left.height <= right.y ||
    right.y + right.height <= left.y;
  expect(isApart || contains(left, right) || contains(right, left)).toBe(true);
}
