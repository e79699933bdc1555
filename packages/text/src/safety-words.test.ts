import { describe, expect, it } from 'vitest';
import { allWords } from './load.ts';

const words = { nl: await allWords('nl'), en: await allWords('en') };

/** Any value that a sentence with a hole may get. */
const anything = new Proxy(() => '1', { get: (_target, key) => (key === Symbol.toPrimitive ? () => '1' : '1') });

/** Every sentence of a language; functions are called with a value for each hole. */
function sentencesIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return sentencesIn(say(part as (...values: unknown[]) => unknown));
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(sentencesIn) : [];
}

/** With an object of values, else with plain texts: what a sentence takes is not known from outside. */
function say(sentence: (...values: unknown[]) => unknown): unknown {
  for (const value of [anything, '1', ['1']]) {
    try {
      return sentence(value, value, value);
    } catch {
      // Another kind of value, then.
    }
  }
  throw new Error(`no value fits ${sentence}`);
}

describe.each(['nl', 'en'] as const)('%s: what no text does', (language) => {
  const all = sentencesIn(words[language]);
  const saying = (pattern: RegExp) => all.filter((text) => pattern.test(text));

  it('is looked at as a whole', () => {
    expect(all.length).toBeGreaterThan(1500);
  });

  it('promises that somebody watches along, or calls back', () => {
    expect(
      saying(
        language === 'nl'
          ? /\b(we|wij) (kijken|lezen|letten) (live |altijd )?(met je )?mee\b|in de gaten|(we|wij) bellen (je|u)\b|nemen contact (met je )?op|(arts|fysiotherapeut|zorgverlener) (ziet|krijgt|leest) (dit|het|je|een (bericht|melding))/i
          : /\bwe (are )?(watch|monitor|keep an eye)|\bwe('ll| will)? (call|contact) you\b|(doctor|GP|physiotherapist) (sees|gets|reads|is told)\b/i,
      ),
    ).toEqual([]);
  });

  it('says that a difference cannot be chance', () => {
    expect(
      saying(
        language === 'nl'
          ? /(meer|groter) dan toeval(?! meestal)|geen toeval/i
          : /(more|larger) than chance(?! usually)|not chance/i,
      ),
    ).toEqual([]);
  });

  it('names a dose of a medicine, or a medicine to take', () => {
    // A question may name what somebody already takes.
    const { answers: _asked, ...told } = words[language];
    const drug =
      /paracetamol|acetaminophen|ibuprofen|naproxen|diclofenac|celecoxib|tramadol|oxycodon|morfine|morphine/i;
    const telling = (pattern: RegExp) => sentencesIn(told).filter((text) => pattern.test(text));
    expect(telling(drug)).toEqual([]);
    expect(saying(/\d\s?(mg|milligram|gram)\b/i)).toEqual([]);
    const start =
      language === 'nl'
        ? /\b(neem|slik|gebruik|verhoog|verlaag) (je |een |meer |minder )?(medicijn|pil|tablet|pijnstiller|middel)/i
        : /\b(take|use|raise|lower) (your |a |more |less )?(medicine|pill|tablet|painkiller|drug)/i;
    expect(telling(start)).toEqual([]);
  });

  it('advises against seeing a doctor', () => {
    expect(
      saying(
        language === 'nl'
          ? /\bga (dus )?niet naar (de|je|een) (huis)?arts|hoef(t|) (je )?niet naar (de|je|een) |geen (huis)?arts nodig|(bel|belt) (dus |nog )?niet\b/i
          : /\bdo not (see|call|go to) (a|the|your) (doctor|GP)|\bno need (to see|for) a (doctor|GP)|need(n't| not) (see|call) /i,
      ),
    ).toEqual([]);
  });

  it('says who may work, or sends anything to an employer or insurer', () => {
    expect(
      saying(
        language === 'nl'
          ? /arbeids(on)?geschikt|verzekeraar|ziekmeld/i
          : /\b(un)?fit (for|to) work\b|insurer|sick note/i,
      ),
    ).toEqual([]);
  });

  it('blames somebody for days that were missed', () => {
    expect(
      saying(
        language === 'nl'
          ? /je had moeten|eigen schuld|gefaald|mislukt|te lui/i
          : /you should have|(?<!not )your (own )?fault|you failed|lazy|try harder/i,
      ),
    ).toEqual([]);
  });
});

describe.each(['nl', 'en'] as const)('%s: what is always said', (language) => {
  const { app, triage, session } = words[language];
  const about = (list: readonly string[]) => list.join(' ');

  it('About: no diagnosis, no emergencies, not under 18, no CE mark, no doctor replaced', () => {
    const limits = about(app.about.limits.list);
    for (const say of [language === 'nl' ? /geen diagnose/ : /no diagnosis|not.*diagnos/i, /112/, /18/, /CE/])
      expect(limits).toMatch(say);
    expect(limits).toMatch(language === 'nl' ? /vervangt geen arts/ : /not replace a doctor/);
  });

  it('About: by when the rules are looked at again, and to update the app when they expired', () => {
    const { age } = app.about.rules;
    for (const say of Object.values(age)) expect(say('23 mei 2027')).toContain('23 mei 2027');
    expect(age['look-again']('')).toMatch(language === 'nl' ? /nieuwe versie/ : /new version/);
    expect(age.expired('')).toMatch(language === 'nl' ? /werk de app bij.*alarmkaart/i : /update the app.*alarm card/i);
  });

  it('About and the letter: no clinician has looked at the rules yet', () => {
    const unsigned = language === 'nl' ? /nog niet door een .*nagekeken/i : /(not|yet|no) .*(checked|reviewed|looked)/i;
    expect(app.about.rules.reviewed(0, 60)).toMatch(unsigned);
    expect(app.about.rules.reviewed(2, 60)).toMatch(/2.*60/);
    expect(app.letter.foot('1')).toMatch(unsigned);
    expect(app.letter.foot('2026-11-22')).toContain('2026-11-22');
  });

  it('About: everything stays here, and clearing the browser clears it', () => {
    expect(about(app.about.privacy.text)).toMatch(
      language === 'nl' ? /blijft op dit apparaat.*back-up/s : /stays on this device.*back-?up/s,
    );
  });

  it('the private questions: what is said stays here, and may be skipped', () => {
    expect(app.check.privacy).toMatch(
      language === 'nl' ? /blijft op dit apparaat.*Overslaan mag/ : /stays on this device.*skip/i,
    );
  });

  it('beside a calm verdict: the check may miss something, and a person may always be asked', () => {
    expect(triage.calm.honest).toMatch(language === 'nl' ? /kan iets missen/ : /can miss something/);
    expect(about(triage.verdicts['self-care'].meanwhile)).toMatch(
      language === 'nl' ? /fysiotherapeut kan altijd/ : /can always see a physiotherapist/,
    );
  });

  it('reminders: they only work while the app is open somewhere', () => {
    expect(app.settings.reminders.limits).toMatch(
      language === 'nl' ? /alleen als Rugwijs ergens openstaat/ : /only works? /,
    );
  });

  it('blood thinners: do not stop by yourself', () => {
    expect(triage.rules.bleeding.meanwhile).toMatch(language === 'nl' ? /Stop niet zelf/ : /Do not stop/);
  });

  it('every exercise says how to make it easier', () => {
    for (const [id, one] of Object.entries(session.exercises)) expect([id, one.easier.length > 5]).toEqual([id, true]);
  });
});

describe('the alarm card says the same in both languages', () => {
  it('as many signs at each level, and the same numbers', () => {
    const { nl, en } = { nl: words.nl.app.alarm, en: words.en.app.alarm };
    for (const level of ['emergency', 'now', 'today'] as const)
      expect([level, en[level].signs.length]).toEqual([level, nl[level].signs.length]);
    const numbers = (card: typeof nl | typeof en) =>
      sentencesIn(card).flatMap((text) => text.match(/\b(112|113|0800-\d{4})\b/g) ?? []);
    expect(numbers(en)).toEqual(numbers(nl));
  });
});
