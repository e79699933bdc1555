import type { TreatmentWords } from '../../treatment-words.ts';

/** Needles in the skin or in the muscle. */
export const needles = {
  'dry-needling': {
    name: 'Dry needling',
    what: 'A therapist puts a thin needle into a muscle that is tender. Nothing goes through the needle.',
    does: 'It can ease pain for a short time. Whether you can do more because of it is not clear. Most studies are small and weak.',
    forWhom: 'For people with longer-lasting pain who already exercise and do not mind needles.',
    notWhen:
      'Not with a skin infection or a poor immune system. Are you on blood thinners or pregnant? Say so beforehand. Do you get a fever, or a place that is red and hot? Then call your GP.',
    briefly: {
      forWhom: 'Lasting pain, and needles do not bother you.',
      notWhen: 'A skin infection or a poor immune system.',
    },
    asks: 'A few visits. The place can be sore for a day or two.',
    advised:
      'The WHO allows needles for lasting pain, as part of a plan. What the Dutch guideline says we have not seen.',
    ours: 'Not needed. If you do it anyway, see it as a step towards exercise.',
    alsoCalled: ['trigger point needling', 'needle in the muscle'],
  },
  acupuncture: {
    name: 'Acupuncture',
    what: 'Somebody puts thin needles on set points in your skin and leaves them for a while.',
    does: 'People feel a bit better for a short time than without it. Needles in a random place help almost as much. So the points themselves do little.',
    forWhom: 'For people with longer-lasting pain who have had good experiences with it.',
    notWhen:
      'Not with a skin infection or a poor immune system. Are you on blood thinners or pregnant? Say so beforehand. Do you get a fever, or a place that is red and hot? Then call your GP.',
    briefly: {
      forWhom: 'Lasting pain, and it helped you before.',
      notWhen: 'A skin infection or a poor immune system.',
    },
    asks: 'Mostly six to ten visits, and money each time.',
    advised: 'Guidelines differ. The WHO allows it for lasting pain, the English guideline advises against it.',
    ours: 'We would not do it first. Rather spend your time on moving.',
    alsoCalled: ['acupuncturist', 'Chinese needles', 'needle therapy'],
  },
} as const satisfies Record<string, TreatmentWords>;
