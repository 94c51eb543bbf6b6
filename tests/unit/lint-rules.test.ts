import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Rules that look right and find nothing are the danger here, so each is shown a bad snippet. */
const eslint = new ESLint({ ignore: false });

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const badImports: [string, string, string][] = [
  ['lib/arch knows nothing else of lib', 'lib/arch/bad.ts', '../format/text'],
  ['lib/ops knows lib/arch only', 'lib/ops/bad.ts', '../engine/types'],
  ['lib/layout knows no engine', 'lib/layout/bad.ts', '../engine/types'],
  ['lib/format knows no content', 'lib/format/bad.ts', '../content/languages'],
  ['lib/engine knows no store or messages', 'lib/engine/bad.ts', '../content/messages'],
  ['lib/store knows the engine by its types only', 'lib/store/bad.ts', '../engine/errors'],
  ['lib knows no component', 'lib/format/bad.ts', '@/components/ui/Button'],
  ['viz is drawn from props, without the engine', 'components/viz/bad.tsx', '@/lib/engine/types'],
  ['ui knows no MobileNet word', 'components/ui/bad.tsx', '@/lib/content/languages'],
  ['a figure knows no page', 'components/figures/x/bad.tsx', '@/components/shell/pages'],
  ['a feature knows no other feature', 'components/classifier/bad.tsx', '@/components/shell/pages'],
  ['components know no route', 'components/shell/bad.tsx', '@/app/[lang]/layout'],
];

describe('the layers', () => {
  it.each(badImports)('%s', async (_sentence, file, imported) => {
    const rules = await brokenRules(
      file,
      `import * as bad from '${imported}';\n\nexport { bad };\n`,
    );
    expect(rules).toContain('import-x/no-restricted-paths');
  });

  it('let the store import the types of the engine', async () => {
    const code = "export type { Engine } from '../engine/types';\n";
    expect(await brokenRules('lib/store/good.ts', code)).toEqual([]);
  });

  it('keep TensorFlow.js inside lib/engine', async () => {
    const code = "export { tensor } from '@tensorflow/tfjs-core';\n";
    expect(await brokenRules('lib/ops/bad.ts', code)).toContain('no-restricted-imports');
    expect(await brokenRules('components/viz/bad.tsx', code)).toContain('no-restricted-imports');
    expect(await brokenRules('lib/engine/good.ts', code)).toEqual([]);
  });

  it('allow no import cycle', async () => {
    const [result] = await eslint.lintFiles('tests/fixtures/lint/cycle-a.ts');
    expect(result?.messages.map((message) => message.ruleId)).toEqual(['import-x/no-cycle']);
  });
});

describe('sizes and types', () => {
  it('a file has at most 300 lines', async () => {
    const code = `${'// line\n'.repeat(300)}export {};\n`;
    expect(await brokenRules('lib/format/bad.ts', code)).toEqual(['max-lines']);
  });

  it('a function has at most 80 lines', async () => {
    const code = `export function f() {\n${'  String(1);\n'.repeat(80)}}\n`;
    expect(await brokenRules('lib/format/bad.ts', code)).toEqual(['max-lines-per-function']);
  });

  it('nothing is any, nothing is asserted to be there', async () => {
    const code = 'export const f = (x: any, y?: number) => [x, y!];\n';
    expect(await brokenRules('lib/format/bad.ts', code)).toEqual([
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });
});
