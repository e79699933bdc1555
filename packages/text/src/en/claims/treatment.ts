import type { ClaimWords } from '../../claim-words.ts';

/** Warmth, hands, needles, machines, medicines and operations: what is said that they do. */
export const treatmentClaims = {
  'conservative-care-first': {
    heard: 'First advice, moving and physiotherapy, only then something heavier.',
    why: 'Guidelines work this way too: start light, and more if needed. Only with alarm signs you do not wait.',
    instead: 'Begin with moving. Less feeling between your legs or a weaker leg? Then call now: see Alarm.',
  },
  'first-step-is-heat': {
    heard: 'Always begin with heat.',
    why: 'Heat can ease some pain in the first days. The effect is short and not large.',
    instead: 'Use heat if it feels good, a quarter of an hour. Then move.',
  },
  'massage-is-core-treatment': {
    heard: 'Massage is as much part of treatment as exercise.',
    why: 'The Dutch guideline says: only briefly, and never as the only treatment. The WHO allows massage, with very little certainty.',
    instead: 'Do you like it? Have it as an extra and keep exercising.',
  },
  'massage-with-exercise': {
    heard: 'Massage works best if you exercise as well.',
    why: 'The Dutch and the English guideline allow massage only beside exercise. How much it then adds is not clear.',
    instead: 'After a massage always ask: what will I do myself now?',
  },
  'injections-for-severe-pain': {
    heard: 'For severe pain an injection in your back helps.',
    why: 'With new nerve pain in the leg it helps a little for some weeks. For back pain itself the English guideline advises against it.',
    instead: 'Ask your doctor what it would bring you. Also ask what happens if you wait.',
  },
  'surgery-after-all-else': {
    heard: 'You only operate when all else has failed.',
    why: 'That holds for nerve pain that is still severe after twelve weeks. After a year, operating early or not makes little difference.',
    instead:
      'Give it time if you can. Is your leg quickly getting weaker or can you not pee? Call your GP or the out-of-hours service now.',
  },
  'a-mix-works-best': {
    heard: 'A mix of treatments works best.',
    why: 'With pain that has been in the way for long, a team often helps more. With new pain, little is mostly enough.',
    instead: 'Has it lasted for months? Ask your GP for help for body and mind together.',
  },
  'massage-is-well-researched': {
    heard: 'Massage is well researched and it works.',
    why: 'There are 25 studies, but nearly all are weak. At most they see somewhat less pain for a short time.',
    instead: 'Have massage for the pleasant feeling, not as a solution.',
  },
  'massage-and-circulation': {
    heard: 'Massage improves your circulation and frees stuck tissue.',
    why: 'It might, but in back pain it was never shown. Nor that anything is stuck.',
    instead: 'Do you want better circulation? Go for a walk.',
  },
  'massage-lowers-stress-hormone': {
    heard: 'A few minutes of massage lower your stress hormone.',
    why: 'All measurements together show hardly any difference in adults. Feeling relaxed is possible, of course.',
    instead: 'Do you want to calm down? Breathe slowly for five minutes. You can do that anywhere.',
  },
  'massage-equals-exercise': {
    heard: 'A large study from 2025 says: massage is as good as exercise.',
    why: 'The summary of that study does not name massage. It names talking therapy, mindfulness and exercise, and most studies were weak.',
    instead: 'With a fine claim always ask: where exactly does it say so?',
  },
  'shiatsu-energy-channels': {
    heard: 'Shiatsu opens your energy channels and helps you sleep.',
    why: 'Energy channels were never shown to exist. Only one study divided people by chance, and that is too little.',
    instead: 'Have it as a quiet moment if you like. Keep moving beside it.',
  },
  'deep-tissue-reaches-fascia': {
    heard: 'Deep massage reaches your fascia and provably helps.',
    why: 'In the study people point to, everybody was massaged. Then you cannot see whether massage helps.',
    instead: 'Harder is not better. Choose what feels good, or skip it.',
  },
  'massage-does-not-last': {
    heard: 'Massage only helps for a while, unless you do something with it.',
    why: 'Studies only see a short effect. Whether exercise makes it last was not studied well.',
    instead: 'Use the pleasant hour afterwards to move.',
  },
  'shop-painkiller-and-physio': {
    heard: 'A painkiller from the shop and physio will soon fix it.',
    why: 'The best-known painkiller did not make people with new back pain recover sooner. The Dutch guideline for GPs sees it as a help to keep moving.',
    instead: 'Ask your pharmacist what suits you and read the leaflet. Moving remains what matters most.',
  },
  'physio-corrects-posture': {
    heard: 'Physio makes you upright, strong and supple.',
    why: 'It may, but that is not the goal. What counts is that you can do what you want again.',
    instead: 'Tell your physiotherapist what you want to be able to do. Agree how you will measure it.',
  },
  'surgery-is-last-resort': {
    heard: 'Surgery for a slipped disc is the last resort.',
    why: 'Mostly it gets better without an operation. With severe nerve pain after twelve weeks, surgery can bring relief sooner.',
    instead:
      'After twelve weeks, discuss with your GP what you want. Does your foot drop, or do you feel less between your legs? Call your GP now.',
  },
  'be-treated-in-the-first-weeks': {
    heard: 'Be treated in the first weeks and move a little.',
    why: 'That is how people used to think. Now it is the other way round: keep moving, with treatment at most as an extra.',
    instead: 'Start with doing what you can. Still a lot of trouble after three weeks? Ask for help.',
  },
  'laser-heals-tissue': {
    heard: 'Laser makes the tissue in your back heal.',
    why: 'Small studies saw slightly less pain. A newer study saw no difference with a laser that was switched off.',
    instead: 'Spend your money and time on something you do yourself.',
  },
  'manual-therapy-exercise-advice': {
    heard: 'Manual therapy, exercise and advice: those three together.',
    why: 'Exercise and advice are the core. Treatment with the hands may come with it, and does about as much as exercise.',
    instead: 'Make sure every visit teaches you something you can do at home.',
  },
  'hands-on-helps-briefly': {
    heard: 'Hands-on treatment gives brief relief in lasting pain.',
    why: 'Researchers see that too, with little certainty. The effect is small and short.',
    instead: 'Use the relief to get moving.',
  },
  'painkillers-first': {
    heard: 'First an ordinary painkiller, with much pain briefly something stronger.',
    why: 'Guidelines do not agree on this. Whatever you are given: the effect is small, and it is meant to let you move.',
    instead: 'Ask your pharmacist or GP what suits you. Do not stop by yourself what a doctor gave you.',
  },
} as const satisfies Record<string, ClaimWords>;
