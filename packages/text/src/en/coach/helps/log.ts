import type { Words } from '../../../words.ts';

type Helps = Words['helps'];

export const aids: Helps['aids'] = {
  heat: { name: 'Heat', says: 'Hot-water bottle, heat pad, warm shower.' },
  'massage-classic': { name: 'Massage', says: 'Stroking and kneading, by hand.' },
  shiatsu: { name: 'Shiatsu', says: 'Pressure with thumbs and hands.' },
  'deep-tissue-massage': { name: 'Deep tissue massage', says: 'Firm pressure, also with a roller or ball.' },
  'massage-chair': { name: 'Massage chair', says: 'Or a cushion that massages.' },
  brace: { name: 'Brace', says: 'A belt around your back.' },
  cushion: { name: 'Cushion', says: 'Behind your back, or to sit on.' },
  medicine: { name: 'Medicine', says: 'Only the name, for yourself.' },
  own: { name: 'Something else', says: 'Whatever you use.' },
};

export const honest: Helps['honest'] = {
  heat: 'Heat often gives a bit less pain for a while. It does not make you better sooner.',
  'massage-classic': 'Massage can be pleasant for a while. The evidence is weak, and it is not needed.',
  shiatsu: 'Nobody knows whether shiatsu does anything for back pain.',
  'deep-tissue-massage': 'Harder is not better. Nobody knows whether deep massage does more.',
  'massage-chair': 'A massage chair can be pleasant. In one small study ordinary physiotherapy did more.',
  brace: 'A brace does not prevent back pain. Sometimes it helps you through a day. Then wear it less and less.',
  cushion: 'It is not known whether cushions help. Choose what sits well, and change often.',
  medicine: 'We give no advice about medicines. Read the leaflet, or ask your pharmacist.',
  own: 'What works for you, nobody can know beforehand.',
};

export const cautions: Helps['cautions'] = {
  fever: {
    says: 'I have a fever, or I am shivery and ill.',
    todo: 'Do the questions of the check first. Fever with back pain: call your GP today.',
  },
  'numb-skin': {
    says: 'My skin feels numb or dull there.',
    todo: 'Do not use this there. Is that feeling new, or is it between your legs? Then do the questions of the check now.',
  },
  wound: { says: 'There is a wound or broken skin.', todo: 'Wait until your skin has closed.' },
  'poor-circulation': {
    says: 'The circulation there is poor.',
    todo: 'No heat: your skin may get too hot without you noticing. Ask your GP what you can do.',
  },
  diabetes: {
    says: 'I have diabetes.',
    todo: 'Your skin may then feel heat less well. Ask your GP first.',
  },
  clot: {
    says: 'My leg is swollen, warm and painful, or I have a blood clot.',
    todo: 'No massage. Call your GP today, and do the questions of the check. Short of breath, or pain in your chest? Call 112.',
  },
  fracture: {
    says: 'I have a broken bone, or got pain after a fall.',
    todo: 'No massage. Call your GP if nobody has looked at it yet, and do the questions of the check.',
  },
  infection: { says: 'I have an infection, or had one recently.', todo: 'Wait until it is over. Ask your GP.' },
  'cancer-site': { says: 'I have cancer, or had it.', todo: 'Ask your doctor first.' },
  'blood-thinners': {
    says: 'I take blood thinners, or bruise easily.',
    todo: 'Ask your GP or pharmacist first.',
  },
  'thin-bones': {
    says: 'I have osteoporosis, or took prednisone or something with cortisone for more than 3 months.',
    todo: 'No firm pressure. Ask your GP or physiotherapist first.',
  },
  'leg-nerve-pain': {
    says: 'I have nerve pain in my leg.',
    todo: 'The guideline advises against massage then. Keep moving gently.',
  },
};

export const safety: Helps['safety'] = {
  title: (aid) => `Before you start: ${aid.toLowerCase()}.`,
  ask: 'Is one of these true for you?',
  none: 'None of these.',
  unknown: 'I don’t know.',
  told: 'This is true for you, or we do not know for sure. Look at it once more.',
  needless: 'Your chance of long-lasting pain is low. Then massage is not needed.',
  heatTime: 'A quarter of an hour to 20 minutes is enough. Put a cloth in between, and do not sleep with it.',
  massageLight: 'Choose pressure that feels pleasant. Stop at numbness, tingling or pain in your leg.',
  go: 'Next',
  missing: 'Choose what is true for you, or choose "None of these" or "I don’t know".',
  both: 'You chose answers that do not go together. Choose one of the two.',
  notSure: 'You do not know for sure whether this is true for you. Find out first.',
  stopTitle: { check: 'Do not do this now.', not: 'Leave this for now.', ask: 'Ask first.' },
  check: 'To the questions of the check',
  did: 'I did it already: write it down',
  more: 'Read what we know about it',
};

export const log: Helps['log'] = {
  add: 'Write down what you used',
  choose: 'What did you use?',
  chooseLead: 'Choose one. You write it down for yourself only.',
  formTitle: (aid) => `${aid}: how did it go?`,
  editTitle: 'Change what it says.',
  day: 'Which day?',
  name: { own: 'What was it?', medicine: 'Which medicine? Only the name.' },
  minutes: 'How many minutes?',
  intensity: 'How firm?',
  intensities: { light: 'Soft', middle: 'Ordinary', firm: 'Firm' },
  before: 'Pain before (0–10)',
  after: 'Pain after (0–10)',
  optional: 'you may skip this',
  save: 'Save',
  saved: 'Saved.',
  changed: 'Changed.',
  removed: 'Taken out.',
  problems: {
    name: 'Write down what it was.',
    minutes: 'Fill in whole minutes, from 1 to 1440.',
    score: 'Fill in a number from 0 to 10, or leave it empty.',
    day: 'Choose a day that has been, in the last year.',
  },
  long: (most) => `That is long. We do not advise more than ${most} minutes on end: your skin needs a rest.`,
  worseTitle: 'It was worse afterwards.',
  worse:
    'Leave this for now. Is there anything new, such as numbness or less strength? Then do the questions of the check.',
};

export const uses: Helps['uses'] = {
  heading: 'What did I use, and how was it?',
  empty: 'Nothing yet. Write it down when you have tried something.',
  times: (times) => (times === 1 ? 'once' : `${times} times`),
  last: (day) => `last on ${day}`,
  felt: (before, after) => `before ${before}, after ${after}`,
  feltOver: (times) => `mean of ${times} times`,
  honest: 'This does not prove that it helps: pain often falls by itself, above all when it is bad.',
  tryIt: 'Do you really want to know? Do a trial',
  all: 'Everything you wrote down',
  edit: 'Change',
  remove: 'Take out',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
};

export const locked: Helps['locked'] = {
  title: 'This first.',
  lead: 'There is advice to call somebody. That goes first.',
  act: 'To Today',
};
