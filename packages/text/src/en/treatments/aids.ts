import type { TreatmentWords } from '../../treatment-words.ts';

/** What is bought to wear or to sit on. */
export const aids = {
  brace: {
    name: 'Back brace',
    what: 'A wide belt or a corset around your lower back.',
    does: 'A brace does not prevent back pain. Whether it eases pain is not clear. Your muscles do not gain strength from it.',
    forWhom: 'Sometimes pleasant for a few hours, if it makes you move more.',
    notWhen:
      'Do not wear it all day or in bed. Do you have a broken vertebra? Then your doctor decides. Does your leg become weaker or numb? Call your GP.',
    briefly: { forWhom: 'A few hours, if you do more with it.', notWhen: 'All day, or in bed.' },
    asks: 'A few tens to more than a hundred euros. It is warm and tight.',
    advised: 'The WHO and the English guideline advise against it as a fixed treatment.',
    ours: 'Do not buy one. Do you have one? Wear it briefly for something heavy, and wear it less and less.',
    alsoCalled: ['back belt', 'corset', 'lumbar belt', 'lumbar support', 'lifting belt'],
  },
  'posture-shirt': {
    name: 'Posture shirt',
    what: 'A shirt or harness that pulls your shoulders back.',
    does: 'That it eases pain has not been shown. The six studies there are looked at people without pain. Posture says little about pain anyway.',
    forWhom: 'Not clear for anybody.',
    notWhen: 'Not if it pinches, keeps you short of breath or makes your skin itch.',
    briefly: { forWhom: 'Not clear for anybody.', notWhen: 'If it pinches or itches.' },
    asks: 'Often more than a hundred euros, and putting it on every day.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'Do not buy it. Just change position more often. That is free.',
    alsoCalled: ['posture corrector', 'back straightener', 'shoulder harness'],
  },
  cushion: {
    name: 'Seat or back cushion',
    what: 'A shaped cushion for the seat or for the small of your back.',
    does: 'It can make sitting more pleasant. That it cures or prevents back pain has not been shown.',
    forWhom: 'For people who sit better with it, in the car or at the table.',
    notWhen: 'Not if it makes you sit still for longer.',
    briefly: { forWhom: 'Who sits more comfortably with it.', notWhen: 'If you sit still for longer with it.' },
    asks: 'A few tens of euros. A rolled-up towel often does the same.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'Try a towel first. Get up more often.',
    alsoCalled: ['lumbar cushion', 'wedge cushion', 'coccyx cushion', 'ergonomic cushion'],
  },
  insoles: {
    name: 'Insoles',
    what: 'Soles inside your shoes, often made to measure.',
    does: 'In studies of over two thousand people insoles did not prevent back pain. Whether they ease existing pain is not clear.',
    forWhom: 'Sometimes useful for foot complaints. Not for your back.',
    notWhen: 'Not if they pinch or rub. Do you have diabetes or little feeling in your feet? Ask first.',
    briefly: { forWhom: 'Your feet; not your back.', notWhen: 'Diabetes or little feeling: ask first.' },
    asks: 'Often hundreds of euros, and new ones again and again.',
    advised: 'The English guideline advises against them for back pain.',
    ours: 'Do not buy them for your back. Choose comfortable shoes, and walk.',
    alsoCalled: ['orthotics', 'arch supports', 'podiatrist', 'leg length difference'],
  },
} as const satisfies Record<string, TreatmentWords>;
