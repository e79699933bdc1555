import type { Hazard } from './hazard.ts';
import {
  alarmScreen,
  alarmWords,
  breaksScreen,
  calendarFile,
  clockWatch,
  offline,
  planWords,
  reminders,
  rugcheckScreen,
  safetyWords,
  sessionScreen,
  settingsScreen,
  todayScreen,
  watcher,
  welcomeScreen,
} from './tests.ts';

/** Who cannot see, read, press, hear or call. */
export const access: readonly Hazard[] = [
  {
    id: 'not-accessible',
    number: 24,
    title: 'Somebody who sees little, reads little, or is old, cannot use it or misreads it',
    cause: 'Small text, colour alone, long sentences, a picture without words.',
    harm: 'Excluded, or a wrong answer to an alarm question.',
    severity: 'serious',
    likelihood: { without: 'frequent', now: 'probable' },
    controls: [
      {
        does: 'Screens pass axe (WCAG 2.2 AA), the check and the settings in both languages and with their colours in dark as well; axe is itself shown to find a fault.',
        shownBy: [
          rugcheckScreen.all('axe finds nothing on any screen of the check: light and dark, $language'),
          settingsScreen.all('axe finds nothing: settings, about, first screen, not found: light and dark, $language'),
          todayScreen.one('English, light and dark: today, plan, exercises and progress are accessible'),
          sessionScreen.one('every state of the player is accessible'),
          watcher.one('axe sees a fault'),
          watcher.one('axe sees a colour that is too pale in dark alone'),
          watcher.one('axe sees a colour that is too pale in dark alone'),
        ],
      },
      {
        does: 'Twice as large text slides nothing sideways; the check and the session work by keyboard alone; the body map has a list.',
        shownBy: [
          welcomeScreen.one('text at 200 %: the action is in reach and nothing slides sideways'),
          todayScreen.one('text twice as large: nothing slides sideways'),
          rugcheckScreen.one('the whole check by keyboard, the focus always on the new heading'),
          sessionScreen.one('by keyboard alone: space starts and pauses, arrows go on and begin again'),
          rugcheckScreen.one(
            'the body map: tapping the calf means below the knee, told in words; the list gives the same',
          ),
        ],
      },
      {
        does: 'An alarm row has at most 30 words, a step of an exercise at most 15; "I don\'t know" says how to find out.',
        shownBy: [
          alarmWords.all('%s: what is said about alarm signs > asks a row in at most 30 words'),
          planWords.all('words of the exercises: %s > %s is complete and fits one screen'),
          alarmWords.all(
            '%s: what is said about alarm signs > says how to find out at "weet ik niet" for the signs that can be tried out',
          ),
        ],
      },
    ],
    residual:
      'Nobody who reads little, or is blind, has tried it yet. Reading aloud needs a Dutch voice on the device.',
    open: ['A try with such people (Pharos).'],
  },
  {
    id: 'alarm-told-late-to-screen-reader',
    title: 'A screen reader comes to the call after everything else',
    cause: 'Focus stays where the button was.',
    harm: 'Minutes lost at 112.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'On each new screen of the check, the result and the alarm card the focus is on the heading, which is the call.',
        shownBy: [
          rugcheckScreen.one('the whole check by keyboard, the focus always on the new heading'),
          alarmScreen.all('one tap to the alarm card from $path, and back to where one was'),
        ],
      },
    ],
    notShown: [
      'When a row on the first list means 112, the button at the end of the list changes its words; a screen reader hears that only on reaching it.',
    ],
    residual: 'The call button comes after the sentence to read aloud, in order of reading.',
    open: ['Lead: tell it at once (a live region) when an answer means 112. Try with a screen reader.'],
  },
  {
    id: 'cannot-call-from-here',
    title: 'The call button does nothing',
    cause: 'A tablet or computer without a telephone, no credit, no network.',
    harm: 'Time lost at 112.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The number stands in words on the screen, not only behind the button, also offline and without script.',
        shownBy: [
          rugcheckScreen.one('one alarm row on the first screen: 112 at once, without reading the rest'),
          alarmScreen.all('without JavaScript > the alarm card at $path is whole'),
          offline.one('strictly offline: cache wiped, server stopped, browser reopened, and everything is there'),
        ],
      },
      {
        does: 'A number that is none is refused when it is typed.',
        shownBy: [settingsScreen.one('a number that is none is refused in words; one that is emptied is gone')],
      },
    ],
    residual:
      'Without a practice number the app can only say where to find it. A wrong number that is a number is believed.',
    open: [],
  },
  {
    id: 'reminder-missed',
    title: 'A reminder does not come',
    cause: 'A web page cannot wake a closed phone; messages are refused.',
    harm: 'A check or a day is forgotten.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'probable' },
    controls: [
      {
        does: 'Settings say that reminders work only while the app is open, and offer a calendar file with the time on the wall.',
        shownBy: [
          safetyWords.all('%s: what is always said > reminders: they only work while the app is open somewhere'),
          settingsScreen.one('where messages are refused a reminder is a line in the app, and that is said'),
          settingsScreen.one('the calendar file has the wall times that were chosen, for twelve weeks'),
          calendarFile.one(
            'calendar file > the time is the time on the wall in the Netherlands: it names its zone and is not in UTC',
          ),
          calendarFile.one(
            'calendar file > half past six stays half past six across the change to summer time of 28 March 2027',
          ),
        ],
      },
      {
        does: 'A reminder that the app slept through, or that came before a new start of it, comes at the next look at the clock.',
        shownBy: [
          reminders.all('a message comes > %s'),
          clockWatch.one('a laptop that slept for hours is seen at the first look after it woke'),
          breaksScreen.one(
            'a reminder comes at its time, once more for who asks for that, and is not lost at a new start; a press opens today',
          ),
        ],
      },
    ],
    residual:
      'No safety rule depends on a reminder: what was not asked is asked when the app is opened. The reminder names Rugwijs, and may be read on a locked screen or in a shared calendar.',
    open: [],
  },
  {
    id: 'app-does-not-start',
    title: 'The app does not start, or breaks, when it is needed',
    cause: 'An old browser, script refused, the server gone.',
    harm: 'No answer at the wrong moment.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Without script the first alarm list and the alarm card can be read, with the numbers.',
        shownBy: [
          alarmScreen.one('without JavaScript > the first alarm list reads as plain text, with the number to call'),
          alarmScreen.one('without JavaScript > the first screen leads to both'),
        ],
      },
      {
        does: 'Once opened, everything works without network and without server.',
        shownBy: [
          offline.one('strictly offline: cache wiped, server stopped, browser reopened, and everything is there'),
        ],
      },
    ],
    residual: 'Who never opened it before needs a network once.',
    open: [],
  },
];
