import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Painkillers. */
export const medicineSources = {
  pace2014: {
    citation:
      'Williams CM, Maher CG, Latimer J, et al. Efficacy of paracetamol for acute low-back pain (PACE). Lancet 2014;384:1586-96.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2014,
    doi: '10.1016/S0140-6736(14)60805-9',
    read: 'secondary',
    dateRead,
  },
  opal2023: {
    citation:
      'Jones CMP, Day RO, Koes BW, et al. Opioid analgesia for acute low back pain and neck pain (OPAL). Lancet 2023;402:304-12.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2023,
    doi: '10.1016/S0140-6736(23)00404-X',
    read: 'secondary',
    dateRead,
  },
} as const satisfies Record<string, Source>;
