import type { welcome as nl } from '../../nl/app/welcome.ts';

export const welcome: typeof nl = {
  title: 'In two minutes you know what you can do now.',
  lead: 'For your back. Free, without an account.',
  start: 'Start the back check',
  resume: 'Continue the back check',
  today: 'To today',
  figure: 'Somebody walks. You see the vertebrae on the back.',
  alarm: 'Alarm signs',
  other: 'Nederlands',
  otherLanguage: 'nl',
  description:
    'Rugwijs helps you with low back pain: a check for alarm signs, a plan that fits you, and exercises. Free, without an account, also without internet.',
};
