import type { ClaimWords } from '../../claim-words.ts';

/** Sitting, standing and lifting: what is said about the one right way. */
export const postureClaims = {
  'muscles-out-of-balance': {
    heard: 'If your muscles are out of balance, your whole back goes out of balance.',
    why: 'Nobody has shown that, and posture is only weakly linked to back pain. Such words mainly make people cautious.',
    instead: 'You need not be straight or balanced first. Begin with movement that feels pleasant.',
  },
  'stiff-sitting-and-round-lifting-harm': {
    heard: 'Sitting stiffly, a poor mattress and lifting with a round back strain your spine.',
    why: 'People who lifted with a round back had no more back pain in studies, though that evidence is weak. That your mattress or posture is the cause has not been shown.',
    instead: 'Change position often and lift in the way that feels right. Build up heavy work calmly.',
  },
  'computer-hours-round-your-back': {
    heard: 'Hours at the computer round your back, and after a few weeks it hurts.',
    why: 'In one study people who sat more than five hours a day had pain again more often. That posture is to blame has not been proven.',
    instead: 'Stand up now and then and walk a little. Otherwise sit as you find comfortable.',
  },
  'stand-up-every-half-hour': {
    heard: 'Stand up for a moment every half hour.',
    why: 'In one small trial, short breaks and shifting in the seat gave office workers without pain less new back pain. The half hour itself is a custom, not a proven figure.',
    instead:
      'Change position when it suits you, for example every half hour to hour. Shifting in your seat counts too.',
  },
  'moving-seats-unload-your-spine': {
    heard: 'Stretching, moving seats and a standing desk unload your spine.',
    why: 'Changing position gave slightly less discomfort in studies, in people without back pain. Standing long was no better than sitting long.',
    instead: 'Alternate sitting, standing and walking. You need no costly desk for that.',
  },
  'you-strained-a-muscle': {
    heard: 'You strained a muscle by sitting or lifting wrongly.',
    why: 'In most people nobody can say where exactly the pain comes from. So a strained muscle is a guess.',
    instead: 'You need not know the spot to begin. Take it slightly easier for a few days and keep moving.',
  },
  'good-posture-prevents-back-pain': {
    heard: 'Sitting, standing and lifting the right way prevents back pain.',
    why: 'Advice alone, or a changed workplace, did not give less back pain in trials. Exercise with advice did.',
    instead: 'Put your time into moving instead: walks, strength, or what you like.',
  },
  'desk-and-chair-give-relief': {
    heard: 'A sit-stand desk or a costly office chair gives relief.',
    why: 'Changing position gave 23 people slightly less discomfort, but in a larger trial back pain stayed the same. About the chair we know even less.',
    instead: 'First change position with what you have. Do not buy anything costly in the hope that it cures the pain.',
  },
  'posture-and-core-prevent': {
    heard: 'Good working posture and strong trunk muscles prevent back pain.',
    why: 'People who exercised had about a third less new back pain in trials. For posture that has not been shown.',
    instead: 'Choose exercises that you enjoy. Keep them up, also when the pain has gone.',
  },
  'lift-with-a-straight-back': {
    heard: 'Always lift with a straight back and bent knees.',
    why: 'That this protects has never been shown. People who lift with a round back had no more back pain in studies, though that evidence is weak.',
    instead: 'Lift in the way that feels comfortable. Keep it close to you and build up calmly.',
  },
  'avoid-long-sitting': {
    heard: 'You must avoid sitting long.',
    why: 'In one study more than five hours of sitting a day went with pain returning more often. Whether sitting itself does that, we do not know.',
    instead: 'Break up long sitting at a moment that suits. Sitting itself is no enemy.',
  },
} as const satisfies Record<string, ClaimWords>;
