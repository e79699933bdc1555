import type { Treatment } from './treatment.ts';

/** What a doctor or a pharmacist gives or does. */
export const medical = {
  medicines: {
    kind: 'medical',
    target: 'back-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'moderate',
    advised: 'differ',
    time: 1,
    money: 1,
    sources: ['nhg2017', 'nice2020', 'who2023', 'pace2014', 'opal2023'],
  },
  injections: {
    kind: 'medical',
    target: 'nerve-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'moderate',
    advised: 'may',
    time: 2,
    money: 2,
    sources: ['nice2020', 'oliveira2020'],
  },
  surgery: {
    kind: 'medical',
    target: 'nerve-pain',
    pain: 'moderate',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'moderate',
    advised: 'may',
    time: 3,
    money: 3,
    sources: ['nhgLrs2015', 'peul2007'],
  },
} as const satisfies Record<string, Treatment>;
