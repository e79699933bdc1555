import { adaptationKnowledge } from '@rugwijs/clinical';
import { urgency, verdicts } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, stacked, strong, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';

/** The six verdicts as a person sees them, the numbers to call, and what happens afterwards. */
export function urgencyBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.urgency;
  const { verdicts: names } = desk.words.phrases;
  const { verdicts: shown, numbers } = desk.text.triage;
  const { checks } = adaptationKnowledge.adaptation.thresholds;
  const order = verdicts.toReversed();
  return [
    paragraph(words.lead),
    table(
      words.head,
      [2, 3, 4, 3],
      order.map((verdict) => {
        const { title, lead, now, meanwhile } = shown[verdict];
        return [[strong(names[verdict])], stacked([title, lead]), stacked(bullets(now)), stacked(bullets(meanwhile))];
      }),
    ),
    heading(words.numbers),
    paragraph(words.numbersLead),
    table(
      words.numbersHead,
      [1, 2],
      [
        [words.numberOf.emergency, [strong(numbers.emergency)]],
        [words.numberOf.gp, stacked([numbers.gp, numbers.gpUnknown])],
        [words.numberOf.line113, [strong(numbers.line113)]],
        [words.numberOf.veiligThuis, [strong(numbers.veiligThuis)]],
      ],
    ),
    heading(words.after),
    table(
      words.afterHead,
      [2, 2, 3],
      order.map((verdict) => {
        const hours = checks.askContactAfterHours[verdict];
        const locked = urgency(verdict) >= urgency(checks.lockFrom);
        const plan = locked ? words.locked : verdict === 'gp-appointment' ? words.walking : words.open;
        return [[strong(names[verdict])], hours === undefined ? '–' : words.hours(hours), plan];
      }),
    ),
    paragraph(words.standing(checks.standingDays, names[checks.standingUpTo])),
  ];
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `· ${line}`);
}
