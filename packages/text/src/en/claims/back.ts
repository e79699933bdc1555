import type { ClaimWords } from '../../claim-words.ts';

/** How the lower back is made, and what pain says about it. */
export const backClaims = {
  'brain-takes-a-fifth': {
    heard: 'Your brain uses a fifth of all your energy.',
    why: 'The figure is about right. But it says nothing about your back, nor about what helps against pain.',
    instead: 'Do not let such a fact sell you something. Ask what has been shown for back pain.',
  },
  'lower-back-carries-most': {
    heard: 'Your lower back is the lowest third of your spine and carries most of the load.',
    why: 'Your lower back has five large vertebrae and is roughly a third of your back. Carrying does not make it weak: that is what it is made for.',
    instead: 'Just use your back. It grows stronger with what you build up calmly.',
  },
  'lower-back-is-an-s': {
    heard: 'Your lower back is shaped like an S.',
    why: 'From the side your whole spine looks a little like an S, with your lower back as one curve. How hollow it is differs between people, and that is ordinary.',
    instead: 'There is no need to straighten that curve. Choose a posture that feels comfortable.',
  },
  'muscle-squeezes-the-sciatic-nerve': {
    heard: 'Leg pain comes from the long nerve in your leg, squeezed by a tense muscle.',
    why: 'A nerve in trouble can give pain, tingling or numbness in your leg. Usually it starts at a disc in the lower back, seldom at a tense muscle.',
    instead:
      'Keep moving as you are able. Is your leg getting weaker, or are you numb between your legs? Call your GP at once.',
  },
  'your-back-is-fragile': {
    heard: 'Your back is fragile and breaks under too much load.',
    why: 'Your back is strong and adapts to what you do. The guideline advises against such words: they frighten, and then you move less.',
    instead: 'Build up calmly what you want to be able to do again. Alternate effort and rest.',
  },
  'sitting-starves-your-discs': {
    heard: 'Sitting a lot starves your discs, and that is how a slipped disc starts.',
    why: 'Discs take up water and food when the pressure changes. That sitting gives you a slipped disc, nobody has shown.',
    instead: 'Change position because it is pleasant. There is no need to fear a day of sitting.',
  },
  'old-backs-are-used-up': {
    heard: 'At your age your back is used up and can bear less.',
    why: 'Changes on a scan belong to growing older, like grey hair. Around eighty nearly everybody has them, people without pain too.',
    instead: 'Move and train when you are older as well, at your own level. Start light and build up.',
  },
  'three-causes-of-back-pain': {
    heard: 'Back pain comes from moving wrongly, from growing older or from how you live.',
    why: 'Often there is no single cause. Your body, sleep, stress, work and what you think about pain all take part.',
    instead: 'Do not look for a culprit. Choose what can help you most now: moving, sleep, rest or work.',
  },
  'a-slipped-disc-only-gets-worse': {
    heard: 'A slipped disc never heals and only gets worse.',
    why: 'In about six out of ten people the bulge gets smaller without surgery. About three quarters are much better after three months.',
    instead:
      'Give it time and keep moving. Is your leg getting weaker, or is passing urine suddenly different? Call your GP at once.',
  },
  'like-a-sprained-ankle': {
    heard: 'Back pain that has just begun is like a sprained ankle.',
    why: 'It is true that it mostly settles by itself and is seldom serious. But in an ankle something is stretched or torn, and in ordinary back pain that can seldom be found.',
    instead: 'Think rather of an alarm that goes off too loudly. Keep moving calmly, and know the alarm signs.',
  },
  'long-pain-is-a-touchy-nervous-system': {
    heard: 'If pain lasts longer than three months, your nerves have become too sensitive.',
    why: 'In some people with lasting pain the alarm system is set too sharp. Not in everybody: sometimes something else takes part too.',
    instead: 'Build up calmly what you want to be able to do. Ask your physiotherapist what plays a part in you.',
  },
  'scans-change-without-pain': {
    heard: 'Scans show all sorts of changes in people without pain too.',
    why: 'Of people in their twenties without pain, over one in three already have changed discs. Under fifty, a bulging disc is seen more often in people with pain.',
    instead: 'A scan for peace of mind is seldom needed. Ask your doctor what the result would change in the plan.',
  },
  'nine-in-ten-without-one-cause': {
    heard: 'In nine out of ten people with back pain there is no clear cause.',
    why: 'That is how guidelines estimate it: in 5 to 10 of 100 people the cause is clear. The others have pain that is just as real.',
    instead: 'Finding no cause is not bad news. Moving and building up calmly help all the same.',
  },
  'worn-joints-are-a-cause': {
    heard: 'A slipped disc, arthritis or a broken vertebra is a clear cause.',
    why: 'For a broken vertebra, and a slipped disc with nerve pain, that is so. The guideline does not count arthritis as a cause: people without pain often have it too.',
    instead:
      'Does your result mention arthritis? Moving remains the way. Severe pain after a fall: call your GP today.',
  },
  'from-ribs-to-buttocks': {
    heard: 'Low back pain lies between your lowest ribs and the bottom of your buttocks.',
    why: 'The Dutch guideline describes it so too. The pain may spread to your buttock or leg.',
    instead: 'Is the pain higher, like a band around your trunk? Call your GP today. Pain in the chest: call 112.',
  },
} as const satisfies Record<string, ClaimWords>;
