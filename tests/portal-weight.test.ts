import { expect, test } from 'vitest';
import { buildRealPortal, scriptBytes } from './portal-weight/page-weight.ts';

const FIRST_LOAD_BYTES = 350_000;
const FRAME = ['index.html', 'src/shell/shell.tsx'] as const;
/** What nobody who only looks at the home page needs. */
const ON_DEMAND = [
  'src/cloud-flow-designer/cloud-flow-designer-page.tsx',
  'src/desktop-flow-designer/desktop-flow-designer-page.tsx',
  'src/runs/cloud-flow-run-page.tsx',
  'src/settings/settings-page.tsx',
] as const;

test('the first load of the home page and of the sign-in page stays below 350 kB of script, and every page is a chunk of its own', () => {
  const built = buildRealPortal();
  const pages = Object.keys(built.chunks).filter((source) => /^src\/(?!shell\/).*-page\.tsx$/.test(source));
  const weights = pages.map((page) => ({ page, bytes: scriptBytes(built, [...FRAME, page]) }));
  console.info(weights.map(({ page, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${page}`).join('\n'));
  const weightOf = (page: string) => weights.find((weight) => weight.page === page)?.bytes;
  expect(weightOf('src/home/home-page.tsx')).toBeLessThan(FIRST_LOAD_BYTES);
  expect(scriptBytes(built, ['index.html', 'src/sign-in/sign-in-page.tsx'])).toBeLessThan(FIRST_LOAD_BYTES);
  expect(pages).toEqual(expect.arrayContaining([...ON_DEMAND]));
}, 180_000);
