import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Words['calm']['rules'] = {
  'calm-paced': {
    name: 'Slow breathing',
    claim:
      'Breathing about six times a minute feels calm to many people. In small studies there was also somewhat less back pain. That is very unsure.',
    wouldChange: 'Does another pace feel better? Choose that one.',
  },
  'calm-breathing': {
    name: 'Breathing exercises',
    claim: 'In small studies people with long-lasting back pain had somewhat less pain. That is very unsure.',
    wouldChange: 'Larger and better studies.',
  },
  'calm-relaxing': {
    name: 'Letting muscles go',
    claim: 'You relax for your own comfort. The World Health Organization does not advise it as a routine treatment.',
    wouldChange: 'Do you notice that it calms you? That is reason enough.',
  },
  'calm-attention': {
    name: 'Practising attention',
    claim:
      'People who practised attention for longer, with guidance, were later bothered somewhat less by back pain. This short exercise itself was not studied.',
    wouldChange: 'Studies of short exercises without guidance.',
  },
  'calm-no-holding': {
    name: 'No holding of the breath',
    claim: 'Soft breathing without a pause makes dizziness unlikely.',
    wouldChange: 'Nothing. This holds for everybody.',
  },
  'calm-after-dizzy': {
    name: 'Dizzy not long ago',
    claim: 'This made you dizzy. So we do not count, and you breathe at your own pace.',
    wouldChange: 'Four weeks without dizziness in this exercise.',
  },
  'calm-own-pace': {
    name: 'Heart or lungs',
    claim:
      'With an illness of your heart or lungs a fixed pace can be unpleasant. Do you have that, or do we not know? Then you breathe at your own pace.',
    wouldChange:
      'You tell us with your plan that you do not have this. Or your doctor is fine with a fixed pace for you.',
  },
  'calm-no-tensing': {
    name: 'Only letting go',
    claim:
      'With high blood pressure, or soon after a back operation, we leave out the tensing. Also when we do not know whether you have that.',
    wouldChange:
      'You tell us in the check and with your plan that you do not have this. Or your doctor is fine with tensing.',
  },
  'calm-before-after': {
    name: 'Tension before and after',
    claim: ({ rounds }) =>
      `We count how often your tension falls or rises. Only after ${inWords(rounds)} times do we say something.`,
    wouldChange: 'Fill it in more often. Then you see it more sharply.',
  },
  'calm-told-stress': {
    name: 'You told of tension',
    claim: 'Much tension goes with slower recovery. Relaxing for a moment can be pleasant.',
    wouldChange: 'You have tried this already, or you say that you do not want it.',
  },
};
