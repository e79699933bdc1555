import type { ClaimWords } from '../../claim-words.ts';

/** Stress, mood, breathing and attention: what they do, and what they do not. */
export const mindClaims = {
  'stress-tightens-your-back': {
    heard: 'Stress tightens your muscles and makes the pain worse.',
    why: 'Stress and pain that stays often go together. Whether tight muscles are the link is less certain.',
    instead: 'Do something every day that calms you, if only for five minutes. A short walk is fine too.',
  },
  'education-breathing-mindfulness': {
    heard: 'Advice, breathing and mindfulness help against back pain.',
    why: 'In lasting pain, mindfulness took off about 1 point of 10 after a year or more, talking therapy slightly less. For breathing the proof is weak.',
    instead: 'Choose what suits you and do it next to moving. Your GP can help you look.',
  },
  'deep-breathing-switches-to-rest': {
    heard: 'Deep breathing switches your body to rest.',
    why: 'Slow breathing calms your heartbeat. In small trials back pain also became somewhat less, but that evidence is very weak.',
    instead: 'Try five minutes: in for four counts, out for six. Keep it if it feels good.',
  },
  'mindfulness-lowers-stress-and-pain': {
    heard: 'Mindfulness and behavioural therapy give less stress and less pain.',
    why: 'In pain that has lasted long, they still helped a little after one to two years: about 1 point out of 10. Many of the trials were not strong.',
    instead: 'Ask your GP about a course nearby or online. Keep moving beside it.',
  },
  'fear-and-gloom-change-pain': {
    heard: 'Fear and low mood make the pain worse.',
    why: 'They raise the chance that pain stays. The pain is no less real for that.',
    instead:
      'Talk about it with somebody you trust, or with your GP. Are you thinking of suicide? Call 113, day and night.',
  },
  'shallow-breathing-adds-to-pain': {
    heard: 'Shallow breathing makes pain worse, and belly breathing switches on your deep muscles.',
    why: 'In small, very weak trials breathing exercises gave slightly less pain and a little more work of the belly muscles. Nobody knows for sure that shallow breathing causes pain.',
    instead: 'Do not watch it all day. Rather take a quiet minute a few times a day.',
  },
  'not-between-your-ears': {
    heard: 'Stress and feelings count, but the pain is not all in your head.',
    why: 'Pain is always real. What you feel and think takes part in how strong it is and how long it stays.',
    instead: 'Tell your physiotherapist about stress, sleep and worries too. Then the plan fits you better.',
  },
  'talking-helps-lasting-pain': {
    heard: 'In lasting back pain, education and behavioural therapy help.',
    why: 'The World Health Organization names both for pain that stays. The effect on pain is small, but it lasts.',
    instead: 'Read one lesson here each day. If fear or low mood stand in the way, ask your GP for help.',
  },
} as const satisfies Record<string, ClaimWords>;
