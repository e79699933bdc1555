import type { anatomy as nl } from '../../nl/learn/anatomy.ts';

export const anatomy: typeof nl = {
  title: 'Inside your back',
  lead: 'Tap a part, or choose it in the list. The slider bends the back.',
  picture: (view: string, bend: string, lit: string) => `Drawing of a lower back, ${view}, ${bend}. ${lit}`,
  litNow: (part: string) => `Lit up: ${part}.`,
  litNone: 'Nothing is chosen yet.',
  viewLegend: 'From which side do you look?',
  views: {
    side: { name: 'From the side', says: 'seen from the side' },
    back: { name: 'From behind', says: 'seen from behind' },
  },
  bend: {
    label: 'Bend or stretch the back',
    forward: 'Bend',
    upright: 'Upright',
    backward: 'Stretch',
    says: {
      forward: 'bent forward',
      'bit-forward': 'a little forward',
      upright: 'upright',
      'bit-backward': 'a little backward',
      backward: 'stretched backward',
    },
    shows: {
      forward: 'Forward, the small joints at the back open. The discs get lower in front and higher behind.',
      upright: 'Upright, your lower back is a little hollow. In some people more than in others.',
      backward: 'Backward, the small joints at the back close. The discs get higher in front.',
    },
  },
  layersLegend: 'What do you want to see?',
  layers: {
    bones: 'Bones and joints',
    discs: 'Discs',
    nerves: 'Nerves',
    muscles: 'Muscles',
    line: 'The hollow line',
  },
  list: 'All parts',
  readAloud: 'Read aloud',
  play: 'Let it move',
  stop: 'Hold still',
  toAnatomy: 'See the whole picture',
  sketch: 'This is a sketch. No two backs are alike, and yours need not look just like this.',
  labels: { belly: 'belly', back: 'back', left: 'left', right: 'right' },
  parts: {
    vertebrae: {
      name: 'Vertebrae',
      says: [
        'Five thick bones low in your back: the vertebrae L1 to L5.',
        'They carry your upper body and make a safe passage for the nerves.',
      ],
    },
    sacrum: {
      name: 'Sacrum',
      says: [
        'Five bones that grew together, with the tailbone below.',
        'Here your back stands on your pelvis. It is a firm foot.',
      ],
    },
    discs: {
      name: 'Discs',
      says: [
        'Between two vertebrae lies a strong, tough disc. It is fixed to both bones, so it cannot slip away.',
        'It gives when you move. In people without pain, too, a disc looks different over the years.',
      ],
    },
    joints: {
      name: 'Small joints',
      says: [
        'Behind each disc there are two small joints, left and right.',
        'They steer the movement: when you bend forward they open. When you stretch they close.',
      ],
    },
    cord: {
      name: 'Spinal cord',
      says: [
        'The thick bundle of nerves from your head. It ends high in your lower back already.',
        'Below it only loose threads go on.',
      ],
    },
    cauda: {
      name: 'Horse tail',
      says: [
        'Loose nerve threads under the spinal cord. They go to your legs, your bladder and your bowels.',
        'Is passing water suddenly hard? Or does it feel numb between your legs? Then call your GP or the out-of-hours GP at once.',
      ],
    },
    roots: {
      name: 'Nerve roots',
      says: [
        'At each vertebra a nerve leaves on the left and on the right.',
        'Is such a nerve irritated? Then you may feel pain in your leg. Mostly it gets less in weeks to months.',
      ],
    },
    'sciatic-nerve': {
      name: 'Sciatic nerve',
      says: [
        'Five roots come together in one thick nerve. It runs through your buttock into your leg.',
        'It slides along when you walk and bend. Moving is part of its life.',
      ],
    },
    'back-muscles': {
      name: 'Back muscles',
      says: [
        'Long and short muscles beside your vertebrae. They straighten your back and brake when you bend.',
        'Muscles get stronger when you use them. That works at any age.',
      ],
    },
    'belly-muscles': {
      name: 'Belly muscles',
      says: [
        'Your belly wall works together with your back. Together they keep you upright.',
        'You do not have to tense them all day.',
      ],
    },
    lordosis: {
      name: 'Hollow line',
      says: [
        'The curve of your lower back when you stand. A little hollow is ordinary.',
        'The curve differs from person to person. There is not one right shape.',
      ],
    },
  },
};
