import type { Hazard } from '../hazard.ts';
import { handOver, modes, painRule, planLaws, planRows, planStart } from '../tests.ts';

/** So careful that it does not help. */
export const tooLittle: readonly Hazard[] = [
  {
    id: 'pain-limit-too-strict',
    number: 15,
    title: 'A fixed pain limit stops people whose pain is always high',
    cause: 'Limits made for a knee, not tried on backs that hurt for years.',
    harm: 'Fear and less movement.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'With high usual pain the change counts, not the number; that is told in the reason.',
        shownBy: [
          painRule.one('what a reason shows > high usual pain is told as what was taken into account'),
          painRule.all('the 48-hour rule, mode %s > %s'),
        ],
      },
      {
        does: 'For persistent pain fixed steps drive; the 48-hour rule only brakes.',
        shownBy: [
          modes.one(
            'the modes are never mixed > time-contingent: the 48-hour rule only brakes; a worse answer never gives more',
          ),
          planRows.all('one mode, with its reasons (triage.md 4.2) > %s'),
        ],
      },
    ],
    residual: 'The bands were never validated in low back pain; the page of the 48-hour rule says so.',
    open: ['Clinician: sign the bands.'],
  },
  {
    id: 'too-little-to-help',
    title: 'The plan is so light that it helps nobody',
    cause: 'Every safeguard lowers something.',
    harm: 'Months lost; pain that lasts.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'probable' },
    controls: [
      {
        does: 'For persistent pain there is strength or endurance in every plan, and it begins where somebody is.',
        shownBy: [
          planLaws.one(
            'laws of every plan > for persistent pain there is strength or endurance in it, besides the walk',
          ),
          planStart.all('begins where somebody is > %s'),
        ],
      },
      {
        does: 'Who does not improve hears so at four and six weeks.',
        shownBy: [handOver.all('hand-over > %s')],
      },
    ],
    residual: 'Whether these plans help was never tried in people.',
    open: ['A trial, by whoever offers it to patients.'],
  },
];
