import type { ClaimWords } from '../../claim-words.ts';

/** When to call somebody, how soon, and whom. */
export const alarmClaims = {
  'pain-in-the-leg-is-sciatica': {
    heard: 'Pain that shoots into your buttock or leg is sciatica.',
    why: 'Not every leg pain comes from a nerve. Nerve pain is often below your knee, with tingling, and is worse than the pain in your back.',
    instead: 'Keep moving as you are able. Is your leg getting weaker, or is it both legs? Call your GP at once.',
  },
  'a-doctor-must-check-numbness': {
    heard: 'A doctor must always check tingling or loss of strength.',
    why: 'That is true, and sometimes every hour counts. A dropping foot, a leg that gets weaker or numbness between your legs cannot wait.',
    instead:
      'Then call your GP or the out-of-hours service at once. For slight tingling that stays the same, make an appointment.',
  },
  'ask-a-doctor-before-exercise': {
    heard: 'With a slipped disc or numbness, ask a doctor first and only then exercise.',
    why: 'With numbness between your legs or loss of strength that is so: it is urgent. With leg pain alone you may move calmly.',
    instead:
      'Numb between your legs, a weaker leg, or passing urine differently? Do not exercise, and call your GP at once.',
  },
  'see-a-doctor-when-it-lasts': {
    heard: 'You only need a doctor when it lasts long.',
    why: 'How long it lasts is not what counts most. Some signs cannot wait a day, and other pain may simply pass after weeks.',
    instead:
      'See under Alarm which signs mean calling now. No alarm sign, but no better after three weeks? Ask a physiotherapist or your GP.',
  },
  'leg-pain-needs-special-treatment': {
    heard: 'If the pain spreads to your leg, you need a special treatment.',
    why: 'Mostly not: about three quarters are much better after three months, without surgery. First look at the alarm signs, then keep moving.',
    instead:
      'Build up as long as your leg settles the same day. A weaker leg or pain in both legs? Call your GP at once.',
  },
  'radiating-pain-first-the-doctor': {
    heard: 'With pain that spreads you must always see a doctor first.',
    why: 'Often you can start moving calmly yourself, or see a physiotherapist without a referral. A scan is mostly of no use in the first weeks.',
    instead:
      'A weaker leg, a dropping foot, numbness between your legs, or trouble passing urine? Call your GP at once.',
  },
  'back-pain-is-never-dangerous': {
    heard: 'Back pain is a nuisance, but never dangerous.',
    why: 'Mostly it is not. Still, about 1 in 100 people in a study with GPs had something serious, mostly a broken vertebra.',
    instead: 'Get to know the alarm signs. Do you recognise one? Tap Alarm and call.',
  },
  'see-somebody-if-it-stays-or-goes-numb': {
    heard: 'See a doctor or physiotherapist if the pain stays, or if your leg goes numb or weak.',
    why: 'The advice is right, and for pain that stays you make an appointment. Loss of strength or numbness between your legs cannot wait.',
    instead: 'For the latter, call your GP or the out-of-hours service at once. Do not drive yourself.',
  },
  'with-a-cause-see-a-doctor': {
    heard: 'With a slipped disc, inflamed joints, a fracture or a tumour you must see a doctor.',
    why: 'For a possible fracture, infection or cancer that is so. With nerve pain in your leg and no alarm sign you can also go to a physiotherapist yourself.',
    instead: 'Have you ever had cancer, have you a fever, or severe pain after a fall? Call your GP today.',
  },
  'call-after-six-weeks': {
    heard: 'Call your GP after six weeks of pain, with loss of function, or if passing urine goes wrong.',
    why: 'For six weeks of pain you make an appointment. Trouble passing urine, numbness between your legs or a weaker leg is urgent.',
    instead:
      'With those signs, call your GP or the out-of-hours service now. With a fever, call today; losing weight for no reason, make an appointment this week.',
  },
} as const satisfies Record<string, ClaimWords>;
