import type { shell as nl } from '../../nl/app/shell.ts';

export const shell: typeof nl = {
  locale: 'en-GB',
  skip: 'To the content',
  home: 'Rugwijs, start',
  back: 'Back',
  close: 'Close',
  next: 'Next',
  menu: 'Main menu',
  settings: 'Settings',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  alarm: 'Alarm',
  alarmPath: '/alarm/en/',
  tabs: { today: 'Today', practice: 'Exercise', progress: 'Progress', learn: 'Learn' },
  loading: 'One moment',
  notFound: {
    title: 'This page does not exist',
    lead: 'Perhaps the address is old. Your data is still here.',
    home: 'To the start',
  },
  failed: {
    title: 'Something went wrong here',
    lead: 'This is the app’s fault, not yours. What you filled in before is still here.',
    again: 'Try again',
  },
  demo: {
    says: 'This is an example with a made-up person. What you fill in here is not kept.',
    leave: 'Leave the example',
  },
  update: { ready: 'There is a new version.', take: 'Load it now' },
  storage: {
    blocked: 'Your browser keeps nothing. What you fill in is gone when you close this window.',
    full: 'This device has no room left. New answers are not kept.',
    keepFile: 'Keep them as a file now',
  },
};
