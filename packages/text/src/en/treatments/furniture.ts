import type { TreatmentWords } from '../../treatment-words.ts';

/** What is bought to sit at or to lie on. */
export const furniture = {
  'ergonomic-chair': {
    name: 'Ergonomic chair',
    what: 'An office chair that can be set in many ways.',
    does: 'It can be more pleasant to sit in. That it prevents or cures back pain has not been shown.',
    forWhom: 'For people who sit a lot and whose chair is really poor.',
    notWhen: 'Not as a reason to sit still for longer.',
    briefly: { forWhom: 'Who sits a lot, and badly.', notWhen: 'As a reason to sit still for longer.' },
    asks: 'Often hundreds of euros. Sometimes your work pays.',
    advised: 'The guidelines we read do not name the chair. Changing workplaces alone did not prevent back pain.',
    ours: 'First set the chair you have. Get up a few times every hour.',
    alsoCalled: ['office chair', 'desk chair', 'sitting ball', 'kneeling chair', 'ergonomics'],
  },
  'sit-stand-desk': {
    name: 'Sit-stand desk',
    what: 'A desk that you raise and lower.',
    does: 'You sit less with it. In a large study there was no difference in back pain after three months. People without back pain felt slightly less discomfort. Standing long is no better than sitting long.',
    forWhom: 'For people who like to alternate.',
    notWhen: 'Not for standing all day. Certainly not with tired or swollen legs.',
    briefly: { forWhom: 'Who likes to vary.', notWhen: 'To stand all day.' },
    asks: 'Hundreds of euros, and the habit of switching.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'Nice if it is there. Otherwise: stand up for every phone call.',
    alsoCalled: ['standing desk', 'height-adjustable desk', 'working standing'],
  },
  mattress: {
    name: 'Mattress',
    what: 'Another mattress, to lie better.',
    does: 'In one good study a medium-firm mattress did better than a hard one. An expensive one was not shown to be better. Replacing a sagging one is sensible, not proven.',
    forWhom: 'For people who hurt mostly in bed and on getting up.',
    notWhen:
      'Do not expect a cure. Do you have pain at night that does not ease when you turn, with fever or weight loss? Then call your GP.',
    briefly: { forWhom: 'Pain mainly in bed and on getting up.', notWhen: 'Who expects a cure from it.' },
    asks: 'Hundreds of euros, once in many years.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'Choose what lies well, not too hard. First try a night in another bed.',
    alsoCalled: ['bed', 'topper', 'hard mattress', 'memory foam', 'waterbed'],
  },
} as const satisfies Record<string, TreatmentWords>;
