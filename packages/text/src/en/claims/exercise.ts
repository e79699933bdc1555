import type { ClaimWords } from '../../claim-words.ts';

/** Exercises: what is said that they do, and which would be the best. */
export const exerciseClaims = {
  'start-training-with-a-physio': {
    heard: 'Start training gently, ideally with a physio.',
    why: 'Exercise mostly helps pain that lasts. A physio is useful if you get stuck or are afraid.',
    instead: 'Begin with a few exercises that suit you. Are you stuck? Then see a physiotherapist.',
  },
  'core-corset': {
    heard: 'Your deep belly muscles are the corset of your back.',
    why: 'Such exercises help about as much as others. That they work like a corset has not been shown.',
    instead: 'Train your whole body, with exercises you keep up. Your belly need not be tight all day.',
  },
  'best-mix-of-exercises': {
    heard: 'Loosen, strengthen and stretch: together they work best.',
    why: 'Exercise helps lasting pain, but stretching alone did little. Nobody knows that just this mix is best.',
    instead: 'Make sure there is strength or stamina in it. Stretch too if that feels good.',
  },
  'pelvic-tilt-first': {
    heard: 'Lying on your back and tilting your pelvis is a good start.',
    why: 'It is light, and nearly everybody can do it. That this one exercise cures anything has not been shown.',
    instead: 'Do it ten times, slowly, when you are stiff. Then get up and walk a bit.',
  },
  'cat-cow-after-sitting': {
    heard: 'Cat-cow takes away the tension of sitting.',
    why: 'Many people like it. There is no research on this one exercise.',
    instead: 'Do it if it feels good. Getting up more often is at least as good.',
  },
  'stretch-the-buttock-for-leg-pain': {
    heard: 'Stretch your buttock and the pain in your leg will go.',
    why: 'The buttock muscle is rarely the cause. Mostly that pain comes from a nerve or a joint in your back.',
    instead:
      'Stretch if it feels good, and stop if pain moves down your leg. Does your leg get weaker? Call your GP at once.',
  },
  'bridge-and-side-plank': {
    heard: 'The bridge and the side plank keep your back stable.',
    why: 'Exercise does help to prevent new pain. That this is due to a stable back, or to these two, is not proven.',
    instead: 'Do them if you like them. Another strength exercise is fine too.',
  },
  'plank-only-supervised': {
    heard: 'With fresh back pain you only do a plank under supervision.',
    why: 'Starting carefully is sensible, and supervision is nice but not always needed. We found no research on this.',
    instead: 'Begin with the plank against the wall. Does that go well for a week? Then go lower.',
  },
  'childs-pose-to-finish': {
    heard: 'Finish with the child’s pose and your breath will calm down.',
    why: 'It can be pleasant. Whether it does anything for your back was never studied.',
    instead: 'Do it if it feels good. Any restful position will do.',
  },
  'three-to-five-a-day': {
    heard: 'Do three to five exercises every day.',
    why: 'Guidelines name no number. A few are easier to keep up, though.',
    instead: 'Choose a number you can manage on a busy day. Two is better than none.',
  },
  'quality-over-quantity': {
    heard: 'Rather a few done well than many done sloppily.',
    why: 'Slowly and with attention you learn a movement sooner. It need not be perfect: there is no one right form.',
    instead: 'Do fewer when you notice that you rush.',
  },
  'yoga-and-pilates': {
    heard: 'Yoga and pilates strengthen your back and prevent pain.',
    why: 'They help lasting pain, about as much as other exercise. Whether they in particular prevent new pain is not clear.',
    instead: 'Do you like it? Do it. If not, choose something else.',
  },
  'thirty-seven-exercises': {
    heard: 'Buy this book: these 37 exercises will rid you of back pain.',
    why: 'Whoever says this earns by it. Nobody has studied such a list.',
    instead: 'Choose three that suit you and do them for two months. That is free.',
  },
  'mobility-core-and-switching': {
    heard: 'Move freely, train your trunk and change position often.',
    why: 'It is a reasonable mix. Nobody knows exactly how much each part does.',
    instead: 'Do some of all three. Begin with changing position more often.',
  },
  'train-hard-and-face-fear': {
    heard: 'With lasting pain: train firmly, and face your fear of moving.',
    why: 'Exercise that builds up helps pain that stays. People who fear moving have lasting trouble more often.',
    instead: 'Build up a little every week. Practise what you find scary too, small at first.',
  },
  'arching-and-belly-exercises': {
    heard: 'Arching backwards and training your belly is good for your back.',
    why: 'Arching helps one person, bending forward another. Belly training is no better than other exercise.',
    instead: 'Try both directions gently. Choose the one that becomes more comfortable.',
  },
  'build-up-gradually': {
    heard: 'Build up step by step.',
    why: 'Building up in fixed steps helped people back to work sooner. It did little for the pain itself.',
    instead: 'Agree with yourself how much you do. On a good day, do not do much more.',
  },
  'forty-eight-hours': {
    heard: 'After exercising you may have more pain for 48 hours.',
    why: 'It is a handy rule of thumb, but never tested in back pain. With nerve pain shorter is better: settled the same day.',
    instead: 'Still more pain after two days? Do a bit less next time. Do not stop altogether.',
  },
  'pain-after-training': {
    heard: 'Pain after training is normal, your brain is just too careful.',
    why: 'Some pain after effort is part of it and mostly means no harm. Blaming only the brain is too simple.',
    instead: 'See whether the pain settles in a day or two. A weaker leg or numbness? Call your GP at once.',
  },
  'strength-takes-months': {
    heard: 'Train strength for months and start light.',
    why: 'Getting stronger takes time. In one small study the group that trained had new pain less often.',
    instead: 'Two or three times a week is enough. Make it heavier when it becomes easy.',
  },
  'strength-teaches-the-brain': {
    heard: 'Strength training teaches your brain that your back is safe.',
    why: 'It is a fine idea, and it may be so. It has not been shown.',
    instead: 'Train because it lets you do more. Notice what you can do again.',
  },
  'five-proven-exercises': {
    heard: 'These are the five proven exercises for back pain.',
    why: 'No single exercise is proven. Exercise as a whole does help, whichever kind you choose.',
    instead: 'Choose what you like enough. Keeping it up matters more than which.',
  },
} as const satisfies Record<string, ClaimWords>;
