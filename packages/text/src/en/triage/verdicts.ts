import type { TriageWords } from '../../triage-words.ts';

export const verdicts: TriageWords['verdicts'] = {
  emergency: {
    title: 'Call 112 now',
    lead: 'What you tell us cannot wait.',
    now: [
      'Call 112. Read aloud the sentence shown here.',
      'Do not stay alone. Call somebody over.',
      'Open the front door.',
    ],
    meanwhile: ['Sit or lie down.', 'Do not eat or drink.', 'Do not drive yourself.'],
  },
  'call-gp-now': {
    title: 'Call the GP or out-of-hours GP service now',
    lead: 'Call at once. Do not wait until tomorrow.',
    now: [
      'Call your GP. Choose the option for emergencies.',
      'Evening, night or weekend? Call the out-of-hours GP service. Your GP’s answering machine gives the number.',
      'Read aloud the sentence shown here.',
    ],
    meanwhile: ['Do not drive yourself.', 'Does it get worse, or do you faint? Call 112.'],
  },
  'call-gp-today': {
    title: 'Call the GP today',
    lead: 'A doctor should know this today.',
    now: [
      'Call your GP today. Closed? Call the out-of-hours GP service.',
      'Read aloud the sentence shown here.',
      'Ask what to do if it gets worse.',
    ],
    meanwhile: ['Take it easy. Do not start exercises yet.', 'Does it get worse fast? Call again at once.'],
  },
  'gp-appointment': {
    title: 'Make an appointment with your GP',
    lead: 'Within a week is fine.',
    now: ['Call or mail your GP for an appointment.', 'Take along the letter we make for you.'],
    meanwhile: ['Keep walking and do what you are used to.', 'Does something new come up? Do the check again.'],
  },
  physiotherapist: {
    title: 'See a physiotherapist',
    lead: 'You need no referral. Start your plan meanwhile.',
    now: ['Make an appointment with a physiotherapist.', 'Take along the letter we make for you.'],
    meanwhile: ['Start your plan today.', 'Keep moving, at your own pace.'],
  },
  'self-care': {
    title: 'Let’s get going',
    lead: 'On these answers we see no alarm sign. You can start yourself now.',
    now: ['Start your plan today.', 'Keep doing what you can.'],
    meanwhile: [
      'We look again on day 3, and after 1, 2, 4 and 6 weeks.',
      'Would you rather talk to somebody? You can always see a physiotherapist, without a referral.',
    ],
  },
};
