// node scripts/train-alarm.ts: learns the weights of the alarm model from packages/dutch/phrases/tuning.
// The same phrases and signs give the same file; a test fails when the committed one is stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examplesFrom, packModel, trainModel } from '@rugwijs/dutch';
import { readPhrases } from './alarm-phrases.ts';

export const weightsFile = fileURLToPath(new URL('../packages/dutch/src/alarm/weights.ts', import.meta.url));

/** The whole text of weights.ts. */
export function weightsText(): string {
  const { files, ordinary } = readPhrases('tuning');
  const { outcomes, gaps, values } = packModel(trainModel(examplesFrom(files, ordinary)));
  const starts = outcomes.map(({ bias, step }) => `    { bias: ${bias}, step: ${step} },\n`).join('');
  return `// Made by scripts/train-alarm.ts from packages/dutch/phrases/tuning: do not edit, run it again.
import type { Packed } from './pack.ts';

export const packedWeights: Packed = {
  outcomes: [
${starts}  ],
  gaps: '${gaps}',
  values:
    '${values}',
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(weightsFile, weightsText());
