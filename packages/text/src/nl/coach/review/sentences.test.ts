import { describe, expect, test } from 'vitest';
import { sentences as english } from '../../../en/coach/review/sentences.ts';
import { sentences } from './sentences.ts';

/** A sentence of the week never says more than was told. */
describe('the sentences of a week', () => {
  const did = { sessions: '1', walkDays: '2', minutes: '24', planned: '3', walkDaysPlanned: '1' };

  test.each([
    [
      'what was planned says of what',
      sentences['did-both'](did),
      'Je oefende 1 keer en liep op 2 dagen, samen 24 minuten. Je plan: 3 keer oefenen, en lopen op 1 dag.',
    ],
    [
      'as low as at the start did not go down',
      sentences['changed-recovered']({ first: '1', now: '1' }),
      'Je pijn is 1, net als in het begin. Dat is geen of bijna geen pijn.',
    ],
    [
      'from none to almost none is no fall',
      sentences['changed-recovered']({ first: '0', now: '0,5' }),
      'Je pijn is 0,5, in het begin 0. Dat is geen of bijna geen pijn.',
    ],
    [
      'less than a point less is a fall',
      sentences['changed-recovered']({ first: '0,8', now: '0,5' }),
      'Je pijn ging van 0,8 naar 0,5. Je hebt geen of bijna geen pijn meer.',
    ],
    [
      'ten is more than nine',
      sentences['changed-recovered']({ first: '10', now: '1' }),
      'Je pijn ging van 10 naar 1. Je hebt geen of bijna geen pijn meer.',
    ],
    [
      'low pain is called low pain, not recovered',
      sentences['changed-recovered']({ first: '4', now: '1' }),
      'Je pijn ging van 4 naar 1. Je hebt geen of bijna geen pijn meer.',
    ],
    [
      'not told is not known',
      sentences['helped-not-told']({}),
      'Wat er deze week meespeelde, weten we niet. Opschrijven mag, het hoeft niet.',
    ],
    [
      'the same in English',
      english['did-both'](did),
      'You exercised once and walked on 2 days, 24 minutes in all. Your plan: exercise 3 times, and walk on 1 day.',
    ],
    [
      'in English too: it did not go down',
      english['changed-recovered']({ first: '1', now: '1' }),
      'Your pain is 1, the same as at the start. That is no pain, or almost none.',
    ],
    [
      'in English too: from none to almost none is no fall',
      english['changed-recovered']({ first: '0', now: '1' }),
      'Your pain is 1, at the start it was 0. That is no pain, or almost none.',
    ],
  ])('%s', (_what, said, expected) => {
    expect(said).toBe(expected);
  });
});
