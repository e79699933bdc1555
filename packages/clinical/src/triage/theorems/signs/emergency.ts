import { all, any } from '@rugwijs/core';
import { is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, exactly, no, type OurTheorem, told } from '../claims.ts';
import { maybePregnant } from '../signs-of-old.ts';

/** Signs that leave no time: heart and lungs, a vessel that bursts, sudden pain, a cold leg. */
export const emergency: readonly OurTheorem[] = [
  {
    id: 'sign-heart-lungs',
    sources: [cite('aaaNhs', 'burst: sudden pain, clammy, faint')],
    rules: ['heart-lungs-collapse'],
    claims: [
      ...(['chest-pain', 'vital-signs', 'collapse'] as const).flatMap((id) => [
        atLeastThis('emergency', told(id)),
        aloneAtMost('call-gp-now', isUnknown(id)),
      ]),
    ],
  },
  {
    id: 'sign-aneurysm',
    sources: [cite('aaaNhs', 'burst, and not burst')],
    rules: ['aneurysm'],
    claims: [
      ...exactly('emergency', all(yes('known-aneurysm'), is('aneurysm-pain-new', 'yes', 'unknown'))),
      atLeastThis('emergency', all(yes('known-aneurysm'), yes('pulsating-belly'))),
      atLeastThis('emergency', all(yes('sudden-severe'), yes('pulsating-belly'))),
      ...exactly('call-gp-today', all(yes('known-aneurysm'), no('aneurysm-pain-new'))),
      atLeastThis('call-gp-today', any(yes('pulsating-belly'), yes('known-aneurysm'))),
      aloneAtMost('call-gp-today', isUnknown('known-aneurysm')),
      aloneAtMost('call-gp-today', isUnknown('pulsating-belly')),
    ],
  },
  {
    id: 'sign-sudden-pain',
    sources: [cite('aaaNhs', 'risk profile'), cite('factsRedFlags', 'B2 6, 14')],
    rules: ['sudden-severe-pain'],
    claims: [
      atLeastThis('call-gp-today', yes('sudden-severe')),
      ...[yes('anticoagulants'), yes('belly-pain'), yes('flank-colic'), yes('vascular-risk'), maybePregnant].map(
        (risk) => atLeastThis('call-gp-now', all(yes('sudden-severe'), risk)),
      ),
      aloneAtMost('call-gp-today', isUnknown('sudden-severe')),
    ],
  },
  {
    id: 'sign-cannot-stand',
    sources: [cite('factsRedFlags', 'B2 23')],
    rules: ['cannot-stand'],
    claims: [
      atLeastThis('call-gp-now', all(yes('cannot-stand'), any(yes('fall'), yes('major-trauma')))),
      ...exactly('call-gp-today', yes('cannot-stand')),
      aloneAtMost('call-gp-today', isUnknown('cannot-stand')),
    ],
  },
  {
    id: 'sign-cold-leg',
    sources: [cite('own', 'triage.md 2.2, cold-leg')],
    rules: ['cold-leg'],
    claims: [...exactly('call-gp-now', yes('cold-leg')), ...exactly('call-gp-today', isUnknown('cold-leg'))],
  },
];
