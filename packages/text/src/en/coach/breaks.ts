import type { Words } from '../../words.ts';

export const breaks: Words['breaks'] = {
  title: 'Moving breaks',
  lead: 'A short break when you sit for long.',
  honest:
    'The evidence is weak. In one small study, office workers without pain got new back pain less often. Nothing was shown against pain that is already there.',
  small: 'Sitting differently counts too. Standing all day does not help.',
  rules: {
    'breaks-evidence': {
      name: 'What we know of it',
      claim:
        'In one small study, office workers without pain got new back pain less often. Small changes of posture did as well. That it helps when you already have pain has not been shown. Standing all day does not help.',
      wouldChange: 'More and larger studies.',
    },
    'breaks-every': {
      name: 'Why 30 minutes',
      claim: '30 minutes is a convention, not a result of research. Choose what suits you: 20 to 60.',
      wouldChange: 'A study that compares times.',
    },
    'breaks-other-each-time': {
      name: 'Something else each time',
      claim: 'You get the movement that you did longest ago. That keeps it varied.',
      wouldChange: 'Choose another one yourself.',
    },
    'breaks-left-out': {
      name: 'What we leave out',
      claim: ({ left = '' }) =>
        `Because of what you told earlier we leave out ${left === 1 ? '1 movement' : `${left} movements`}. Nobody looks on at your desk, so we are careful.`,
      wouldChange: 'Another answer in the check or in your plan.',
    },
    'breaks-silent': {
      name: 'When it is silent',
      claim:
        'Outside your hours, in a meeting and when your calendar is busy you hear nothing. Nor when calling goes first.',
      wouldChange: 'Other hours.',
    },
    'breaks-try': {
      name: 'You sit a lot',
      claim:
        'People who sit for more than five hours a day got back pain again more often. Whether the sitting did that, we do not know. Moving for a moment costs little.',
      wouldChange: 'Do you sit less? Then we no longer ask.',
    },
  },
  facts: { limits: 'What you take care of', 'sitting-hours': 'Hours you sit' },
  movements: {
    'posture-shift': {
      name: 'Sit differently',
      says: 'Tilt your pelvis forwards and backwards a few times. Then choose another posture than just now.',
    },
    'short-walk': { name: 'Walk for a minute', says: 'Stand up and walk a bit. To the window, the hall or the tap.' },
    'seated-rotation': {
      name: 'Turning on your chair',
      says: 'Cross your arms. Turn your chest gently left and right.',
    },
    'standing-extension': {
      name: 'Leaning back',
      says: 'Stand up, hands on your hips. Lean back gently and come back.',
    },
    'seated-cat-cow': {
      name: 'Round and hollow, sitting',
      says: 'Hands on your knees. Gently round your back, then hollow it.',
    },
    'sit-to-stand': {
      name: 'Standing up and sitting down',
      says: 'Stand up calmly and sit down again. Your hands may help.',
    },
    'side-bend': { name: 'Bending sideways', says: 'Stand up. Let one hand slide down your leg, then the other.' },
    'standing-pelvic-tilt': {
      name: 'Tilting, standing',
      says: 'Stand with loose knees. Tilt your pelvis forwards and backwards.',
    },
    'seated-piriformis-stretch': {
      name: 'Ankle on your knee',
      says: 'Put one ankle on your other knee. Lean forward slightly, and change halfway.',
    },
    'wall-plank': { name: 'Leaning on the wall', says: 'Lean with your arms against a wall. Keep your body straight.' },
    'hip-hinge': { name: 'Hinging at your hip', says: 'Stand up. Move your bottom backwards and come up straight.' },
    'chair-squat': { name: 'Almost sitting down', says: 'Go down calmly to just above your chair. Come up again.' },
  },
  home: {
    next: (at) => `Next: ${at}.`,
    nextDay: (day, at) => `Next: ${day} at ${at}.`,
    never: 'There is no room in the next two weeks. Look at your hours.',
    due: 'Time to move for a moment.',
    off: 'Switch it on and you get a signal. Or do one now.',
    today: (count) => (count === 0 ? 'None today yet.' : count === 1 ? 'Once today.' : `${count} times today.`),
    do: 'Move for a minute',
    setUp: 'Set up the signals',
    change: 'Hours and signals',
    snooze: (minutes) => `${minutes} more minutes`,
    meeting: 'I am in a meeting',
    paused: (until) => `Silent until ${until}.`,
    wake: 'On again',
    busy: 'Your calendar says you are busy now. You hear nothing.',
    calendar: 'Calendar',
    log: 'This week',
    row: (count) => (count === 1 ? 'once' : `${count} times`),
  },
  meeting: {
    title: 'How long will it be silent?',
    minutes: (minutes) => `${minutes} minutes`,
    until: 'Until a time',
    clock: 'Until what time?',
    save: 'Keep it silent',
    missing: 'Choose how long.',
    past: 'Choose a time later today.',
  },
  go: {
    left: (seconds) => `${seconds}`,
    leftLabel: (seconds) => `${seconds} seconds left`,
    ready: 'Done. Go on with your day.',
    done: 'Done',
    other: 'Another one',
    care: 'Do not look for pain. Does your leg go numb, tingle or get weak? Stop, and do the check.',
    check: 'To the check',
  },
  settings: {
    title: 'When do you want a signal?',
    every: 'Every how many minutes?',
    minutes: (minutes) => `${minutes} minutes`,
    own: 'Other',
    ownEvery: 'How many minutes? (20 to 60)',
    days: 'On which days?',
    from: 'From',
    to: 'To',
    quiet: 'Silent in between, as at lunch',
    quietNote: 'You may leave this empty.',
    place: 'Where do you move?',
    places: { any: 'Sitting and standing', sitting: 'Sitting only' },
    on: 'Switch on',
    save: 'Save',
    off: 'Switch off',
    limits: 'Signals only come while Rugwijs is open somewhere. There is no server that wakes your device.',
    refused: 'Your device does not allow messages. You then see the signal only in Rugwijs, or in your calendar.',
    problems: {
      every: 'Choose whole minutes, from 20 to 60.',
      days: 'Choose at least one day.',
      clock: 'Fill in a time, such as 09:00.',
      order: 'The end must come after the start, with room for a break.',
      quiet: 'The silent time must end after it begins.',
    },
  },
  calendar: {
    title: 'Your calendar.',
    lead: 'Two ways: Rugwijs looks when you are busy, and you put the breaks in your calendar.',
    readTitle: 'Silent when I am busy',
    read: 'Choose a calendar file. Rugwijs reads it on this device. Only the busy times are kept, without names.',
    choose: 'Choose a file',
    found: (count, until) =>
      count === 0
        ? 'There are no busy times in the next four weeks.'
        : `${count} busy times found, up to and including ${until}.`,
    skipped: (count) =>
      count === 1
        ? '1 appointment we did not quite understand. It counts once or not at all.'
        : `${count} appointments we did not quite understand. They count once or not at all.`,
    old: 'Does your calendar change? Then choose the file again.',
    forget: 'Forget these times',
    forgotten: 'Forgotten.',
    kept: (until) => `Rugwijs knows your busy times up to and including ${until}.`,
    notCalendar: 'This is not a calendar file. First save your calendar as a file.',
    tooLarge: 'This file is too large. Choose a shorter period in your calendar.',
    writeTitle: 'Breaks in my calendar',
    write: 'This way you get the signal even when Rugwijs is closed. The times stay right in summer and winter.',
    writeEnd: (weeks) => `The breaks run for ${weeks} weeks. Make a new file after that.`,
    writeAgain: 'Were they in it already? Remove the old ones first. Search your calendar for Rugwijs.',
    download: 'Make the calendar file',
    item: 'Move for a moment with Rugwijs',
    itemNote: 'A minute is enough. Sitting differently counts too.',
  },
  notice: {
    title: 'Time to move for a moment',
    go: 'Move for a minute',
    snooze: (minutes) => `${minutes} more minutes`,
    skip: 'Not this time',
  },
  locked: {
    title: 'This first.',
    lead: 'There is advice to call somebody. That goes first. The signals are silent now.',
    act: 'To Today',
  },
};
