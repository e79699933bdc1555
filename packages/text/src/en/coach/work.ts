import type { Words } from '../../words.ts';
import { limitWords } from '../plan/limits.ts';
import { demands } from './demands.ts';

/** Back to work in steps. */
export const work: Words['work'] = {
  title: 'Work',
  lead: 'Back to your work in steps.',
  rules: {
    'work-start': {
      name: 'You start where you are',
      claim: ({ hours = '' }) => `Week one is what you work now: ${hours} hours. That also works on a lesser day.`,
      wouldChange: 'If you agree on another start.',
    },
    'work-none-yet': {
      name: 'First agree on your start',
      claim:
        'You do not work now. Agree with your work and the company doctor how many hours you start with. The app does not work that out.',
      wouldChange: 'Agreed on a start? Then change the agreement.',
    },
    'work-step-up': {
      name: 'One step more',
      claim: ({ hours = '' }) => `Last week went well. So a fixed step is added, to ${hours} hours.`,
      wouldChange: 'A week that did not work out, or more days with much pain.',
    },
    'work-less-done': {
      name: 'These hours first',
      claim: 'Last week part of it worked out. That happens to everyone. The hours stay the same.',
      wouldChange: 'A week in which you work most of the hours.',
    },
    'work-not-told': {
      name: 'Nothing told yet',
      claim: 'We do not know how last week went. So the hours stay the same.',
      wouldChange: 'You tell how much you worked.',
    },
    'work-pain-high': {
      name: 'No step for now',
      claim: 'Last week you had much pain on two days. Less is not needed, but a step up waits a week.',
      wouldChange: 'A week with less pain.',
    },
    'work-alarm-waits': {
      name: 'Call first',
      claim: 'There is advice to call somebody. That comes first. No hours are added now.',
      wouldChange: 'When a doctor has seen you and says you may.',
    },
    'work-first-waits': {
      name: 'Something else first',
      claim: ({ later }) =>
        `Something comes first: questions, advice or calmer days. Look at Today. No hours are added now.${later === undefined ? '' : ` If nothing comes first any more this week, it still becomes ${later} hours.`}`,
      wouldChange: 'When nothing comes first any more.',
    },
    'work-restart': {
      name: 'A calm new start',
      claim: ({ hours = '' }) =>
        `You were away for a while. You start again with ${hours} hours: 80 per cent of last time.`,
      wouldChange: 'A week that works out.',
    },
    'work-full': {
      name: 'You are there',
      claim: 'You work all your hours. More is not needed. Keep varying.',
      wouldChange: 'If your hours change again.',
    },
    'work-early-help': {
      name: 'Ask for help early',
      claim: ({ days = '' }) =>
        `You have not worked as usual for ${days} days. Talk to the company doctor and a physiotherapist now.`,
      wouldChange: 'When you work your usual hours again.',
    },
    'work-limit': {
      name: 'This task with help',
      claim: ({ limit }) =>
        `With ${limitWords(limit)} you do not build up this task alone. Ask the company doctor or a physiotherapist how you can do it.`,
      wouldChange:
        'The company doctor or your physiotherapist builds it up with you. Or this is not (or no longer) true of you.',
    },
  },
  demands,
  facts: {
    'hours-done': 'Hours worked last week',
    'days-with-much-pain': 'Days with pain of 7 or more',
    'days-away': 'Days away from usual work',
  },
  honest:
    'With new back pain, about half are back at work after two weeks. After three months it is eight in ten. Does it take you longer? Building up in steps may help you back to work. You notice it only after weeks.',
  notFitness: 'Rugwijs never says whether you can work. You judge that with the company doctor.',
  form: {
    title: 'What do you agree on?',
    lead: 'Make this agreement together with your work. The app does the sums.',
    hoursFull: 'Hours a week in your contract',
    hoursNow: 'Hours a week you work now',
    daysPerWeek: 'Days a week',
    awaySince: 'Not working now, or less? Since when?',
    awayNote: 'You may leave this empty.',
    tasks: 'What is hard now?',
    tasksNote: 'Three tasks at most. Say how hard: 0 is easy, 10 is impossible.',
    task: (number) => `Task ${number}`,
    hard: (task) => `How hard is ${task}?`,
    asks: (task) => `What does ${task} ask of your body?`,
    asksNote: 'Not sure? Leave it open. Then we are careful.',
    save: 'Save this agreement',
    problems: {
      'hours-full': 'Fill in the hours of your contract: from 1 to 60.',
      'hours-now': 'Fill in what you work now: from 0 to the hours of your contract.',
      days: 'Fill in on how many days you work: from 1 to 7.',
      away: 'That day is in the future. Choose today or earlier.',
      hard: 'Choose for every task how hard it is.',
    },
  },
  week: {
    title: (hours) => `This week: ${hours} hours`,
    lead: (days) => `Spread over ${days}. Not more on a good day, not less on a bad one.`,
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    done: (done, hours) => `${done} of ${hours} hours done`,
    chart: 'Hours a week',
    chartLabel: (weeks) => `Hours a week. ${weeks}`,
    weekIs: (week, hours, done) => `Week ${week}: agreed ${hours}, done ${done}.`,
    ahead: 'After this, if it works out',
    aheadIs: (weeks, full) =>
      weeks === 1 ? `Next week you are at ${full} hours.` : `In ${weeks} weeks you are at ${full} hours.`,
    head: { week: 'Week', agreed: 'Agreed', done: 'Done' },
    table: 'See as a table',
    change: 'Change the agreement',
    log: 'Tell about today',
  },
  waits: 'Hard tasks and more hours wait for now. First see Today.',
  waitsAct: 'To today',
  tasks: {
    title: 'Hard tasks, one at a time',
    now: (name) => `Now it is the turn of: ${name}.`,
    all: 'Everything was practised. Keep varying.',
    helped: 'with the company doctor or physiotherapist',
    helpedWhy:
      'Not every task is for you alone right now. Ask the company doctor or a physiotherapist how to build it up.',
    notTold: (names) =>
      `We do not know what this asks of your body: ${names}. So we are careful. Tell us at ‘Change the agreement’.`,
    practise: 'Practise lifting here',
    times: (count, enough) => `done ${count} of ${enough} times`,
  },
  log: {
    title: 'How was work today?',
    hours: 'Hours worked',
    pain: 'Pain after work',
    painNote: 'May stay empty.',
    tasks: 'What did you do?',
    save: 'Save',
    problem: 'Fill in how many hours you worked: from 0 to 24.',
    twice: 'There is something for today already. This takes its place.',
  },
  talk: {
    title: 'Prepare the talk',
    lead: 'A manager may not ask what you have. The company doctor may. Your work only hears what you can and cannot do.',
    boss: 'With your manager',
    bossList: [
      'What can I do now?',
      'Which tasks can be done differently for a while?',
      'Which hours do we agree on, and until when?',
      'Can I vary sitting, standing and walking?',
      'When do we look at it again together?',
    ],
    doctor: 'With the company doctor',
    doctorList: [
      'Which build-up fits my work?',
      'What should I not do yet?',
      'Can a physiotherapist come and look at my work?',
      'What goes into my file, and who reads it?',
    ],
    law: 'Off sick for longer? Then the company doctor makes an analysis within six weeks. A plan follows within eight.',
    letter: 'Make a letter for the company doctor',
  },
};
