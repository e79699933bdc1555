import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Words['well']['rules'] = {
  'well-recovered': {
    name: 'Recovered',
    claim: ({ weeks, most }) =>
      `Your pain has been ${most} at most for ${inWords(weeks)} weeks. Your back hardly holds you back any more. Now it is mainly about staying well. The bounds are our own.`,
    wouldChange: 'A flare-up, more pain, or a back that holds you back more.',
  },
  'well-goal-reached': {
    name: 'Your goal is reached',
    claim: ({ weeks }) =>
      `You can do again what you wanted. Your pain has been low for ${inWords(weeks)} weeks. Now it is mainly about staying well.`,
    wouldChange: 'A flare-up, or more pain.',
  },
  'well-not-yet': {
    name: 'Not just yet',
    claim: ({ weeks, goalWeeks }) =>
      `This fits after recovery: ${inWords(weeks)} weeks of almost no pain, and a back that hardly holds you back. Or ${inWords(goalWeeks)} weeks of little pain and your goal reached.`,
    wouldChange: 'Fill in every week how it goes. Then it shows by itself.',
  },
  'well-walking': {
    name: 'Keep walking',
    claim:
      'Of people who started walking after recovery, half had trouble that limited them again after about 208 days. Of people who did not, after 112 days. The walkers had six sessions with a coach. With an app alone, it was not studied. You build up in half a year to five times 30 minutes. Never more than a quarter is added in a week.',
    wouldChange: 'What you walk now, and whether a week worked out. The steps are our own.',
  },
  'well-walking-held': {
    name: 'The same this week',
    claim:
      'Last week went differently from the plan, or you had a flare-up. Then the amount stays the same. That is fine.',
    wouldChange: 'A week with most of its walks.',
  },
  'well-strength': {
    name: 'Strength twice a week',
    claim: 'In trials, exercise with explanation gave less new back pain in a year. After that year the effect faded.',
    wouldChange: 'A sport of your own that uses your back and legs is fine too.',
  },
  'well-month': {
    name: 'Once a month',
    claim: 'A short look each month is enough. After a year we ask nothing any more.',
    wouldChange: 'You filled something in this month already.',
  },
  'well-relapse-plan': {
    name: 'Your own plan',
    claim:
      'Knowing beforehand what to do makes it less of a fright. Whether such a plan prevents pain was not studied.',
    wouldChange: 'You change your plan whenever you want.',
  },
  'well-graduate': {
    name: 'Done with the app',
    claim: ({ weeks }) =>
      `Almost no pain for ${inWords(weeks)} weeks, a back that hardly holds you back, a plan of your own, and keeping on moving. Then you can do it yourself. This rule is ours.`,
    wouldChange: 'If the pain comes back, you are always welcome.',
  },
  'well-comes-back': {
    name: 'It often comes back',
    claim: 'In seven out of ten people back pain came back at least once within a year. That is no failure.',
    wouldChange: 'New research.',
  },
};
