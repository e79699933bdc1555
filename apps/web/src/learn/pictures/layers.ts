import type { BackPart } from '@rugwijs/figure';

export const layers = ['bones', 'discs', 'nerves', 'muscles', 'line'] as const;
export type Layer = (typeof layers)[number];

/** Which parts go on and off together. */
export const layerOf: Readonly<Record<BackPart, Layer>> = {
  vertebrae: 'bones',
  sacrum: 'bones',
  joints: 'bones',
  discs: 'discs',
  cord: 'nerves',
  cauda: 'nerves',
  roots: 'nerves',
  'sciatic-nerve': 'nerves',
  'back-muscles': 'muscles',
  'belly-muscles': 'muscles',
  lordosis: 'line',
};
