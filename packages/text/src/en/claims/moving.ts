import type { ClaimWords } from '../../claim-words.ts';

/** Moving and resting: what is said about how much, and how careful. */
export const movingClaims = {
  'movement-beats-rest': {
    heard: 'Moving is better than resting.',
    why: 'People with new back pain who stay active do slightly better than people who lie down. With nerve pain in the leg the difference is small.',
    instead: 'Keep doing what you can, in smaller pieces. Walk five minutes a few times today.',
  },
  'avoid-bed-rest': {
    heard: 'Do not stay in bed.',
    why: 'Days in bed do not help, guidelines say. With severe pain you may well lie down for a while.',
    instead: 'Get up every hour, however briefly. Make it a little longer every day.',
  },
  'rest-in-time-prevents': {
    heard: 'Rest in time, then it will not come back.',
    why: 'Rest does not prevent new back pain. In studies, exercising or walking did help.',
    instead: 'Alternate: do something, do something else, go on. Walk a few times a week.',
  },
  'bed-rest-weakens': {
    heard: 'Lying in bed for long makes you stiff and weak.',
    why: 'Muscles that do little quickly lose strength. Your joints move less freely too.',
    instead: 'Have you been lying down for long? Start small and do a little more every day.',
  },
  'only-within-comfort': {
    heard: 'Only move as long as it feels comfortable.',
    why: 'Starting comfortably is a good idea, and some pain is fine. If you avoid every twinge, you do less and less.',
    instead: 'Allow a little pain that soon settles. Does it move further into your leg? Then do less.',
  },
  'heavy-work-does-more-harm': {
    heard: 'Nothing heavy in the first days, or more will break.',
    why: 'Somewhat lighter work for a while is fine. But moving mostly does not break your back, and fear does not help.',
    instead: 'Do a bit less for a few days, then build up. Did you have a hard fall? Call your GP first.',
  },
  'back-is-robust': {
    heard: 'Your back is strong, so turn, bend and lift.',
    why: 'A back is made for moving. That bending with a round back causes pain has not been shown.',
    instead: 'Start light and build up. Do you have osteoporosis or have you had a broken vertebra? Ask first.',
  },
  'keep-moving-despite-pain': {
    heard: 'Keep walking, swimming or cycling, even with pain.',
    why: 'People who do less and less out of fear often have trouble for longer. Guidelines advise to stay active.',
    instead:
      'Choose what you like and start short. Does your leg become weaker or numb? Stop, and call your GP at once.',
  },
} as const satisfies Record<string, ClaimWords>;
