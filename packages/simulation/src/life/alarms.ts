import { assumptions } from '../assumptions.ts';
import type { AlarmSign } from '../people/alarm-signs.ts';
import type { Life } from './life.ts';

/** An alarm sign that this person has now. */
export interface Alarm {
  readonly sign: AlarmSign;
  readonly on: number;
  readonly until: number;
  /** This person says no when asked. */
  readonly denies: boolean;
  /** A list was asked without this sign on it; the person does not say "something new" again. */
  told: boolean;
  became: 'raised' | 'missed' | 'denied' | undefined;
}

/** The alarm sign that this person would tell of today. */
export function presentAlarm({ alarm }: Pick<Life, 'alarm'>): Alarm | undefined {
  return alarm === undefined || alarm.denies ? undefined : alarm;
}

/** A sign begins on its day; one that was not raised goes by itself after some weeks. */
export function alarmComesAndGoes(life: Life, day: number): void {
  const { person, alarm } = life;
  if (alarm !== undefined && day >= alarm.until && alarm.became !== 'raised') endAlarm(life, 'notAsked');
  const next = person.alarms[life.nextAlarm];
  if (next === undefined || next.on > day) return;
  life.nextAlarm += 1;
  if (life.alarm !== undefined || day >= person.leavesOn) return;
  beginAlarm(life, day, next.sign, person.chance() < assumptions.deniesAlarm.value);
}

export function beginAlarm(life: Life, day: number, sign: AlarmSign, denies: boolean): void {
  const until = day + assumptions.alarmDays.value;
  life.alarm = { sign, on: day, until, denies, told: false, became: undefined };
  life.say?.(day, `(alarm sign begins: ${sign.id})`);
}

/** Counts what became of the sign; `otherwise` when nobody ever asked. */
export function endAlarm(life: Life, otherwise: 'notAsked' | 'open'): void {
  if (life.alarm === undefined) return;
  const { alarms } = life.tally;
  const became = life.alarm.became ?? otherwise;
  alarms[became] += 1;
  alarms.byKind[life.alarm.sign.id][became] += 1;
  life.alarm = undefined;
}

export function countRaised({ tally: { alarms } }: Life, alarm: Alarm, day: number): void {
  alarms.days += day - alarm.on;
  if (alarm.sign.askedIn === 'anything-new') return;
  alarms.later += 1;
  alarms.laterDays += day - alarm.on;
}
