import type { Words } from '../../../words.ts';

export const guided: Words['calm']['guided'] = {
  'muscle-relaxation': {
    settle: { name: 'Getting comfortable', letGo: 'Lie or sit comfortably. Let your breath go as it goes.' },
    hands: { name: 'Hands', tense: 'Make soft fists.', letGo: 'And let go. Feel your hands fall open.' },
    arms: {
      name: 'Arms',
      tense: 'Bend your elbows a little and tense your arms lightly.',
      letGo: 'And let go. Your arms grow heavy.',
    },
    shoulders: {
      name: 'Shoulders',
      tense: 'Lift your shoulders a little.',
      letGo: 'And let them sink. A little further still.',
    },
    face: {
      name: 'Face',
      tense: 'Gently squeeze your eyes shut and press your lips together.',
      letGo: 'And let go. Your jaw hangs loose.',
    },
    back: { name: 'Back', letGo: 'Your back has nothing to do. Feel where it rests, and let it rest there.' },
    buttocks: {
      name: 'Buttocks',
      tense: 'Squeeze your buttocks lightly.',
      letGo: 'And let go. Sink into the bed or the chair.',
    },
    thighs: {
      name: 'Thighs',
      tense: 'Tense your thighs lightly.',
      letGo: 'And let go. Your legs fall outward a little.',
    },
    feet: {
      name: 'Feet',
      tense: 'Pull your toes lightly towards you.',
      letGo: 'And let go. Your feet grow warm and heavy.',
    },
    whole: { name: 'Your whole body', letGo: 'Feel your whole body rest. Stay like this for a while.' },
  },
  'body-scan': {
    settle: { name: 'Arriving', letGo: 'Feel where your body rests. There is nothing to change.' },
    feet: { name: 'Feet', letGo: 'Take your attention to your feet. Warm, cold or nothing: all is well.' },
    calves: { name: 'Lower legs', letGo: 'Now your lower legs. Notice what you feel there.' },
    thighs: { name: 'Thighs', letGo: 'Your knees and your thighs. They may be heavy.' },
    hips: { name: 'Hips', letGo: 'Your hips and your buttocks. Feel how they rest.' },
    back: {
      name: 'Back',
      letGo: 'Now your back, from low to high. Is there pain? Look at it for a moment, then move on.',
    },
    belly: { name: 'Belly', letGo: 'Your belly and your chest. They come and go with your breath.' },
    hands: { name: 'Hands and arms', letGo: 'Your hands and your arms. Right into your fingers.' },
    shoulders: { name: 'Shoulders and neck', letGo: 'Your shoulders and your neck. They may sink.' },
    face: { name: 'Face', letGo: 'Your jaw, your eyes, your forehead. Everything may be loose.' },
    whole: { name: 'Your whole body', letGo: 'Now feel your whole body at once, from your feet to your head.' },
  },
  mindfulness: {
    settle: { name: 'Arriving', letGo: 'You are here. Feel your feet, your seat, your hands.' },
    breath: { name: 'Breath', letGo: 'Follow your breath. Where do you feel it best? Stay there.' },
    body: { name: 'Body', letGo: 'Let your attention widen. Feel your whole body breathe.' },
    sounds: { name: 'Sounds', letGo: 'Hear what there is to hear. Near, and far away.' },
    thoughts: {
      name: 'Thoughts',
      letGo: 'Does a thought come? Name it softly: thinking. It may come and go again.',
    },
    return: { name: 'Back to your breath', letGo: 'Come back to your breath. Again and again is just right.' },
    whole: { name: 'Rounding off', letGo: 'Notice how you are now. It need not be different.' },
  },
};
