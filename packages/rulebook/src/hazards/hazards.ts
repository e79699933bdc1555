import { access } from './access.ts';
import { coach } from './coach/coach.ts';
import { data } from './data.ts';
import type { Hazard } from './hazard.ts';
import { missedAlarm } from './missed-alarm/missed-alarm.ts';
import { people } from './people.ts';
import { planAndDose } from './plan-and-dose/plan-and-dose.ts';
import { rulesAndSources } from './rules.ts';
import { typedAndRead } from './typed-and-read.ts';
import { wording } from './wording.ts';

/** The groups of the printed page, in order. */
export const hazardGroups: readonly { readonly title: string; readonly hazards: readonly Hazard[] }[] = [
  { title: 'An alarm that is missed', hazards: missedAlarm },
  { title: 'Too many alarms, and words', hazards: wording },
  { title: 'Plan, dose and figure', hazards: planAndDose },
  { title: 'The journal on the phone', hazards: data },
  { title: 'Persons and privacy', hazards: people },
  { title: 'Who cannot see, read, hear or call', hazards: access },
  { title: 'What is typed, and what is read', hazards: typedAndRead },
  { title: 'Tools beside the exercises', hazards: coach },
  { title: 'The rules themselves', hazards: rulesAndSources },
];

/** All hazards, in the order of the page. */
export const hazards: readonly Hazard[] = hazardGroups.flatMap((group) => group.hazards);
