import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Why?" for how the plan builds up, or why there is none. */
export const modeRules = {
  'no-plan-verdict': {
    name: 'Call first',
    claim: () => 'Your answers ask for a doctor first. So there is no exercise plan now.',
    wouldChange: 'A doctor has examined you and says you may exercise.',
  },
  'no-plan-undecided': {
    name: 'The back check is not finished',
    claim: () => 'We know too little yet. A plan comes after the whole back check.',
    wouldChange: 'You finish the back check.',
  },
  'no-plan-child': {
    name: 'For adults',
    claim: () => 'Rugwijs is made for people of 18 and over. See a GP together with a parent.',
    wouldChange: 'Nothing in the app. A doctor or physiotherapist can help you, though.',
  },
  'no-plan-procedure': {
    name: 'Your own team first',
    claim: () => 'Your back is healing from surgery or a needle. Your own team decides when you may exercise.',
    wouldChange: 'Your team says that exercise is fine.',
  },
  'mode-pain-guided': {
    name: 'Pain helps to steer',
    claim: () =>
      'Your leg pain fits an irritated nerve. Then we build up with pain as a guide. A short rise is fine, if it settles within part of a day.',
    wouldChange: 'Your leg pain has been gone for two weeks. Then we build up in fixed steps.',
  },
  'mode-fear': {
    name: 'Fixed steps when moving feels scary',
    claim: () =>
      'You dare to move less, or you drop things. Then we choose small fixed steps, and do not wait for the pain.',
    wouldChange: 'You dare to move again, and the pain has lasted less than three weeks.',
  },
  'mode-risk': {
    name: 'Fixed steps when it may last longer',
    claim: () => 'It is more likely to last longer. Something can be done: fixed steps, whatever the day is like.',
    wouldChange: 'Your answers about how you deal with it change.',
  },
  'mode-three-weeks': {
    name: 'Fixed steps after three weeks',
    claim: (v) =>
      v.days === undefined
        ? 'We do not know how long the pain has lasted. We count on three weeks or more, and choose fixed steps.'
        : 'The pain has lasted three weeks or more. From then on guidelines advise to build up in fixed steps.',
    wouldChange: 'The pain has lasted less than three weeks.',
  },
  'mode-stuck': {
    name: 'Fixed steps when it is stuck',
    claim: () => 'It has been two weeks or more, and it is not getting better. Then we start fixed steps earlier.',
    wouldChange: 'It clearly gets better.',
  },
  'mode-persistent': {
    name: 'Fixed steps for lasting pain',
    claim: () => 'The pain has lasted more than twelve weeks. Fixed steps then help you to do more again.',
    wouldChange: 'This stays while the pain is there. After recovery comes a plan to stay well.',
  },
  'mode-claudication': {
    name: 'Fixed steps, with sitting breaks',
    claim: () =>
      'Your leg pain comes with standing or walking and eases when you sit. So you alternate: walk, sit, walk. Cycling is fine too.',
    wouldChange: 'Walking no longer gives leg pain.',
  },
  'mode-light': {
    name: 'Start lightly',
    claim: () => 'The pain is recent. Staying active is enough now, with a few easy exercises.',
    wouldChange: 'The pain lasts three weeks, or you do not dare to move. Then we choose fixed steps.',
  },
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;
