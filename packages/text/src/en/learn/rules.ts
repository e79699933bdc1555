import type { rules as nl } from '../../nl/learn/rules.ts';

export const rules: typeof nl = {
  'lesson-flare-up': {
    name: 'A bad spell',
    claim: 'In a flare-up you first read what helps then.',
    wouldChange: 'When the flare-up is over.',
  },
  'lesson-too-hard-yesterday': {
    name: 'It was hard',
    claim: 'Something was too heavy yesterday, or your back was not as usual yet. Hence this lesson.',
    wouldChange: 'When the next time goes better.',
  },
  'lesson-fear-of-moving': {
    name: 'Moving is scary',
    claim: 'You said that you are afraid to move, or avoid something. This lesson is about that.',
    wouldChange: 'When you no longer feel so.',
  },
  'lesson-leg-pain': {
    name: 'Pain in your leg',
    claim: 'By your answers, the pain seems to follow a nerve in your leg. This lesson explains what that is.',
    wouldChange: 'When the pain in your leg is gone, or becomes different.',
  },
  'lesson-claudication': {
    name: 'Pain in your legs while walking',
    claim: 'Sitting helps you. This lesson is about walking with painful legs.',
    wouldChange: 'When that is different for you.',
  },
  'lesson-pregnant': {
    name: 'Pregnant',
    claim: 'You are pregnant. This lesson is about back pain in that time.',
    wouldChange: 'After the birth.',
  },
  'lesson-low-mood': {
    name: 'Feeling low',
    claim: 'You said that you feel low. This lesson is about back and mood.',
    wouldChange: 'When you feel better.',
  },
  'lesson-poor-sleep': {
    name: 'Sleeping badly',
    claim: 'You said that you sleep badly. This lesson is about sleep.',
    wouldChange: 'When you sleep well again.',
  },
  'lesson-stress': {
    name: 'Stress',
    claim: 'You said that you have a lot of stress. This lesson is about that.',
    wouldChange: 'When there is less stress.',
  },
  'lesson-high-risk': {
    name: 'Chance that it lasts',
    claim: 'For you the chance is larger that the pain stays. This lesson often helps.',
    wouldChange: 'When that chance gets smaller.',
  },
  'lesson-missed-sessions': {
    name: 'Starting again',
    claim: 'You were away for a while. This lesson helps to start again.',
    wouldChange: 'When you are back at it.',
  },
  'lesson-recovered': {
    name: 'It goes well',
    claim: 'You have little pain now, and your back holds you back little. This lesson is about staying well.',
    wouldChange: 'When you have more pain again, or your back holds you back more.',
  },
  'lesson-new-pain': {
    name: 'New pain',
    claim: 'Your back pain is not old yet. This lesson fits that.',
    wouldChange: 'When the pain lasts longer than six weeks.',
  },
  'lesson-persistent-pain': {
    name: 'Pain that lasts',
    claim: 'Your pain has lasted more than twelve weeks. This lesson fits that.',
    wouldChange: 'When you have hardly any pain left, or it has lasted shorter than you said.',
  },
  'lesson-sitting-work': {
    name: 'Sitting work',
    claim: 'You sit a lot for your work. This lesson fits that.',
    wouldChange: 'When your work is different.',
  },
  'lesson-heavy-work': {
    name: 'Heavy work',
    claim: 'Your work is heavy. This lesson fits that.',
    wouldChange: 'When your work is different.',
  },
  'lesson-older': {
    name: 'Getting older',
    claim: 'You are 65 or older. This lesson fits that.',
    wouldChange: 'Nothing: it is simply a good lesson.',
  },
  'lesson-next': {
    name: 'The next lesson',
    claim: 'This is the next lesson in the row.',
    wouldChange: 'Something that you tell, such as sleeping badly.',
  },
};
