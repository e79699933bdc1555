import { knowledge } from '@rugwijs/clinical';
import type { Instant, Reason } from '@rugwijs/core';
import { advise, foldOne, makeEvent, type Person } from '@rugwijs/journal';
import type { KeptSession } from './kept.ts';
import { currentItem } from './moment.ts';
import type { HurtReport } from './player.ts';
import { recordOf } from './record.ts';

/** What follows at once from "het doet pijn". */
export interface Outcome {
  readonly kind: 'alarm' | 'stop' | 'accept';
  /** A lighter exercise that the rules put in its place. */
  readonly easier?: string;
  /** The questions that `alarm` opens. */
  readonly check: 'new-leg-sign' | 'pain-jump';
  readonly reasons: readonly Reason[];
}

/**
 * Asks the same rules that decide about tomorrow, as if the session ended here: the report becomes an event that is not
 * written. Leg spread and nerve signs go to the alarm questions whatever else is true.
 */
export function outcomeOf(person: Person, session: KeptSession, report: HurtReport, now: Instant): Outcome {
  const item = currentItem(session.play);
  const alarm = report.legSpread || report.nerveSign;
  const check = alarm ? 'new-leg-sign' : 'pain-jump';
  if (!item) return { kind: alarm ? 'alarm' : 'stop', check, reasons: [] };
  const items = session.play.items.map((one) =>
    one === item ? { ...one, report, status: 'part' as const } : { ...one, status: 'todo' as const },
  );
  const record = recordOf({ ...session, play: { ...session.play, items } });
  if (!record) return { kind: alarm ? 'alarm' : 'stop', check, reasons: [] };
  const event = makeEvent('sessionDone', record, { id: 'as-if', at: now });
  const advice = advise(foldOne(person, event, knowledge), now, knowledge);
  const planned = item.insteadOf ?? item.exercise;
  const today = advice.session?.exercises.find(
    (one) => one.planned === planned || one.planned === item.exercise || one.exercise === item.exercise,
  );
  const reasons = today?.change.reasons ?? advice.recheck?.reasons ?? [];
  if (alarm || today?.change.alarmCheck) return { kind: 'alarm', check, reasons };
  if (today?.change.step !== 'stop') return { kind: 'accept', check, reasons };
  const easier = today.change.exercise ?? (today.exercise === item.exercise ? undefined : today.exercise);
  return { kind: 'stop', check, reasons, ...(easier === undefined || isHere(session, easier) ? {} : { easier }) };
}

function isHere(session: KeptSession, exercise: string): boolean {
  return session.play.items.some((item) => item.exercise === exercise);
}
