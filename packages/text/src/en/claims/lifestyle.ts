import type { ClaimWords } from '../../claim-words.ts';

/** Sleep, weight, food and smoking. */
export const lifestyleClaims = {
  'leg-length-weight-and-hormones': {
    heard: 'A shorter leg, too much weight and hormones give back pain.',
    why: 'People who weigh too much have back pain slightly more often. For a slightly shorter leg, and for hormones, there is little evidence.',
    instead: 'Do not be sold costly tests or insoles for that. Begin with movement that suits you.',
  },
  'sitting-weight-and-stress-are-the-causes': {
    heard: 'Sitting, moving little, too much weight and stress are the causes of lasting back pain.',
    why: 'They are linked to it, but they cannot be ranked like that. In everybody something else plays a part.',
    instead: 'Choose the one point that is easiest for you to change. Start small.',
  },
  'anti-inflammatory-food': {
    heard: 'Oily fish, little sugar and plenty of water lessen back pain.',
    why: 'We found no good study that shows this for back pain. Healthy food is good for the rest of your body, though.',
    instead: 'Eat well because it is good for you. Do not spend money on pills or powders for your back.',
  },
  'discs-heal-at-night': {
    heard: 'Your discs heal at night, so a soft mattress is bad for your back.',
    why: 'Discs take up water again at night; that is not the same as healing. In one trial a medium-firm mattress gave somewhat fewer complaints than a firm one.',
    instead: 'Lie as you find comfortable. If you need a new mattress anyway, do not choose the hardest.',
  },
  'poor-sleep-makes-pain-sharper': {
    heard: 'Poor sleep slows recovery and makes pain feel stronger.',
    why: 'Sleep and pain affect each other. People whose sleep got better recovered more often, though most studies are not strong.',
    instead: 'Get up at the same time every day. Awake for long? Then get out of bed for a while.',
  },
  'weak-muscles-and-weight-press': {
    heard: 'Moving little weakens your muscles, and too much weight presses on your back.',
    why: 'Moving little makes you less strong, and people who weigh too much have back pain slightly more often. That it comes from the weight pressing has not been shown.',
    instead: 'Move to become stronger and fitter. You need not lose weight first.',
  },
  'no-smoking-and-a-healthy-weight': {
    heard: 'Not smoking and a healthy weight are good for your back.',
    why: 'People who smoke or weigh too much get back pain slightly more often. Whether stopping or losing weight lessens the pain, we do not know.',
    instead: 'Stopping smoking is good for you in any case. Ask your GP for help.',
  },
  'women-need-more-sleep': {
    heard: 'Men need 7 to 9 hours of sleep, women 8 to 10.',
    why: 'The advice is the same for men and women. For adults 7 to 9 hours is best, from 65 years 7 to 8 hours.',
    instead: 'Mainly notice how you feel by day. One shorter night is no disaster.',
  },
  'poor-sleep-makes-pain-stay': {
    heard: 'Poor sleep raises the chance that your pain stays.',
    why: 'People who slept poorly had recovered less often later on. That does not prove that sleep was the reason.',
    instead: 'Work on your sleep as well. There is a good approach for poor sleep; ask your GP about it.',
  },
} as const satisfies Record<string, ClaimWords>;
