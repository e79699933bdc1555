import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, flagIds, openIndex, search } from '@rugwijs/dutch';
import { type Passage, searchWords } from '@rugwijs/text';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finder, measureSet, ourAnswers, ourFinder, type QuestionSet, type Shown, written } from './figures.ts';
import { tunedMiniSearch } from './minisearch.ts';

const questions = (name: 'tuning' | 'frozen') =>
  JSON.parse(
    readFileSync(new URL(`../../packages/dutch/questions/${name}.json`, import.meta.url), 'utf8'),
  ) as QuestionSet;
const set = questions('tuning');

let all: readonly Passage[];
let find: Finder;
let shown: Readonly<Record<'nl' | 'en', (question: string) => readonly Shown[]>>;
beforeAll(async () => {
  all = await written('nl');
  find = ourFinder(all, 'nl');
  shown = { nl: ourAnswers(all, 'nl'), en: ourAnswers(await written('en'), 'en') };
  // All the words of both languages are loaded and indexed: seconds, where many tests run at once.
}, 60_000);

describe('the tuning questions', () => {
  test('every right passage exists', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(set.questions.flatMap(({ right }) => right).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('found as often as before, and more often than MiniSearch with the same words', () => {
    const ours = measureSet(find, set);
    const theirs = measureSet(tunedMiniSearch(all), set);
    expect(ours.hit1).toBeGreaterThanOrEqual(0.9);
    expect(ours.hit3).toBeGreaterThanOrEqual(0.95);
    expect(ours.offTopicAnswered).toBeLessThanOrEqual(0.15);
    expect(ours.hit1).toBeGreaterThan(theirs.hit1);
    expect(ours.hit3).toBeGreaterThan(theirs.hit3);
    expect(ours.offTopicAnswered).toBeLessThan(theirs.offTopicAnswered);
  });
});

// Only totals: whoever tunes reads none of these questions, so a failing test names none. Lower a kept total only with a reason.
describe('the frozen questions', () => {
  const kept = { hit1: 0.72, hit3: 0.81, offTopicAnswered: 0.18 };
  const frozen = questions('frozen');

  test('are there, with right passages that exist', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(frozen.questions.length).toBeGreaterThanOrEqual(60);
    expect(frozen.offTopic.length).toBeGreaterThanOrEqual(20);
    expect(frozen.questions.flatMap(({ right }) => right).filter((id) => !ids.has(id)).length).toBe(0);
  });

  test('found as often as was kept, and more often than MiniSearch with the same words', () => {
    const ours = measureSet(find, frozen);
    const theirs = measureSet(tunedMiniSearch(all), frozen);
    expect(ours.hit1).toBeGreaterThanOrEqual(Math.max(kept.hit1, theirs.hit1));
    expect(ours.hit3).toBeGreaterThanOrEqual(Math.max(kept.hit3, theirs.hit3));
    expect(ours.offTopicAnswered).toBeLessThanOrEqual(Math.min(kept.offTopicAnswered, theirs.offTopicAnswered));
  });
});

describe('nobody is sent to a doctor for a word that an alarm sign happens to share', () => {
  test.each([
    ['nl', 'ik ben te zwaar', 'lesson:weight-and-food'],
    ['nl', 'ik gebruik prednison', 'term:prednisone'],
    ['nl', 'helpt afvallen tegen rugpijn', 'lesson:weight-and-food'],
    ['nl', 'mag ik seks hebben met rugpijn', 'lesson:sex'],
    ['nl', 'mag ik vrijen met rugpijn', 'lesson:sex'],
    ['en', 'I am too heavy', 'lesson:weight-and-food'],
    ['en', 'I use prednisone', 'term:prednisone'],
    ['en', 'is overweight bad for my back', 'lesson:weight-and-food'],
    ['en', 'can I have sex with back pain', 'lesson:sex'],
  ] as const)('%s: %s', (language, question, first) => {
    const answers = shown[language](question);
    expect(answers[0]?.id).toBe(first);
    expect(answers.filter(({ id, text }) => id.startsWith('alarm:') || /112|Bel nu|Call now/.test(text))).toEqual([]);
  });

  test.each([
    ['nl', 'mag ik oefenen als ik zwanger ben', 'Doe de alarmvragen.'],
    ['en', 'may I exercise when I am pregnant', 'Do the alarm questions.'],
  ] as const)('a soft sign that is named leads to the alarm questions (%s: %s)', (language, question, begins) => {
    const answers = shown[language](question);
    expect(answers.map(({ id }) => id)).toEqual(expect.arrayContaining(['alarm:pregnancy', 'lesson:pregnancy']));
    expect(answers.find(({ id }) => id === 'alarm:pregnancy')?.text.startsWith(begins)).toBe(true);
    expect(answers.map(({ id }) => id)).not.toContain('alarm:pregnancy-alarm');
  });

  test('each sign that the net can raise belongs to an alarm passage, and no passage waits for another', () => {
    expect([...new Set(all.flatMap(({ alarm = [] }) => alarm))].sort()).toEqual([...flagIds].sort());
  });
});

describe('a question with two subjects gets both', () => {
  test.each([
    ['nl', 'mag ik hardlopn met zenuwpijn', /hardlopen/i, /blijf bewegen met zenuwpijn/i],
    ['nl', 'mag ik tillen met een hernia', /tillen/i, /hernia/i],
    ['nl', 'slapen met zenuwpijn', /slaap/i, /zenuwpijn/i],
    ['en', 'may I run with nerve pain', /\brun\b/i, /nerve/i],
    ['en', 'can I lift with a slipped disc', /lift/i, /disc/i],
  ] as const)('%s: %s', (language, question, one, other) => {
    const read = shown[language](question).map(({ title, text }) => `${title} ${text}`);
    for (const subject of [one, other]) expect(read.some((text) => subject.test(text))).toBe(true);
  });
});

describe('what a word means, a part of the back, a number', () => {
  test.each([
    ['nl', 'wat is artrose', 'term:osteoarthritis'],
    ['nl', 'wat is spit', 'term:lumbago'],
    ['nl', 'wat is ischias', 'term:sciatica'],
    ['nl', 'wat is een heiligbeen', 'part:sacrum'],
    ['nl', 'hoe vaak is een ernstige oorzaak zeldzaam', 'number:serious-cause'],
    ['en', 'what is arthritis', 'term:osteoarthritis'],
    ['en', 'what is the sacrum', 'part:sacrum'],
  ] as const)('%s: %s', (language, question, id) => {
    expect(
      shown[language](question)
        .slice(0, 2)
        .map((one) => one.id),
    ).toContain(id);
  });

  test('what is shown has a word of the question in it: no digging for "spit", no mindfulness for how often', () => {
    expect(shown.nl('wat is spit')[0]?.text).toMatch(/pijn onder in je rug|spit/i);
    const [first, ...rest] = shown.nl('hoe vaak moet ik oefenen');
    expect(first?.text).toContain('keer per week');
    expect(rest.map(({ id }) => id)).not.toContain('lesson:mindfulness');
  });
});

describe('an alarm sign finds whom to call', () => {
  test.each([
    ['kan niet plassen', 'alarm:cauda-equina'],
    ['ik kan ineens niet meer plasen', 'alarm:cauda-equina'],
    ['gevoelloos tussen mijn benen', 'alarm:cauda-equina'],
    ['mijn voet sleept', 'alarm:foot-drop'],
    ['rugpijn met koorts', 'alarm:fever'],
    ['ik wil niet meer leven', 'alarm:self-harm'],
    ['ik verlies bloed en ik ben zwanger', 'alarm:pregnancy-alarm'],
    ['ik heb bloedverdunners', 'alarm:bleeding'],
    ['een rode dikke kuit', 'alarm:calf'],
    ['trombose', 'alarm:calf'],
    ['gordelroos', 'alarm:shingles'],
    ['mishandeld door mijn man', 'alarm:violence'],
    ['bechterew', 'alarm:inflammatory-back'],
    ['ik heb nierstenen', 'alarm:kidney'],
    ['ik heb kanker gehad', 'alarm:cancer'],
    ['pijn op de borst', 'alarm:heart-lungs-collapse'],
    ['van de trap gevallen', 'alarm:fracture-after-fall'],
  ])('%s', (question, id) => {
    expect(find(question)[0]).toBe(id);
  });
});

test.each([
  ['numb between my legs', 'alarm:cauda-equina'],
  ['I cannot pee', 'alarm:cauda-equina'],
  ['my foot drags', 'alarm:foot-drop'],
  ['back pain with a fever', 'alarm:fever'],
])('in English as well: %s', (question, id) => {
  expect(shown.en(question)[0]?.id).toBe(id);
});

describe('what the net sees is answered by its sign first, with nothing but alarm signs beside it', () => {
  test.each([
    ['nl', 'ik wil dood', 'alarm:self-harm'],
    ['nl', 'ik denk aan de dood', 'alarm:self-harm'],
    ['nl', 'doof kruis', 'alarm:cauda-equina'],
    ['nl', 'mag ik zwemmen met een doof kruis', 'alarm:cauda-equina'],
    ['nl', 'incontinent', 'alarm:cauda-equina'],
    ['nl', 'mag ik fietsen als ik niet kan plassen', 'alarm:cauda-equina'],
    ['nl', 'koude rillingen', 'alarm:fever'],
    ['nl', 'nachtzweten', 'alarm:fever'],
    ['nl', 'mag ik sporten met koorts', 'alarm:fever'],
    ['nl', 'pijn op de borst bij traplopen', 'alarm:heart-lungs-collapse'],
    ['nl', 'pijn in mijn borst bij inspanning', 'alarm:heart-lungs-collapse'],
    ['en', 'I want to die', 'alarm:self-harm'],
    ['en', 'may I swim when I am numb between my legs', 'alarm:cauda-equina'],
    ['en', 'can I cycle when I cannot pee', 'alarm:cauda-equina'],
    ['en', 'chills', 'alarm:fever'],
  ] as const)('%s: %s', (language, question, first) => {
    const ids = shown[language](question).map(({ id }) => id);
    expect(ids[0]).toBe(first);
    expect(ids.filter((id) => !id.startsWith('alarm:'))).toEqual([]);
  });
});

describe('words that can mean nothing but one alarm sign', () => {
  test('stand for the same signs in both languages, row by row', () => {
    expect(Object.keys(searchWords.nl.names)).toEqual(Object.keys(searchWords.en.names));
  });

  test.each(['nl', 'en'] as const)('each of them finds its sign first (%s)', (language) => {
    const rows = Object.entries(searchWords[language].names).flatMap(([id, all]) => all.map((name) => ({ id, name })));
    expect(rows.filter(({ id, name }) => shown[language](name)[0]?.id !== id)).toEqual([]);
  });

  test.each([
    ['nl', 'kan rugpijn een hartaanval zijn', 'alarm:heart-lungs-collapse'],
    ['en', 'can back pain be a heart attack', 'alarm:heart-lungs-collapse'],
    ['nl', 'gevoelloos daar beneden', 'alarm:cauda-equina'],
    ['en', 'numb down there', 'alarm:cauda-equina'],
    ['nl', 'ik ben suïcidaal', 'alarm:self-harm'],
    ['en', 'I am suicidal', 'alarm:self-harm'],
    ['nl', 'mijn man slaat me', 'alarm:violence'],
    ['en', 'my husband hits me', 'alarm:violence'],
  ] as const)('in a question: %s: %s', (language, question, first) => {
    expect(shown[language](question)[0]?.id).toBe(first);
  });

  test.each([
    ['nl', 'een gat geslagen in de muur'],
    ['nl', 'ik heb mijn hand geslagen'],
    ['en', 'can back pain be beaten'],
    ['en', 'the pain hits me when I bend'],
  ] as const)('a word of a name alone is no name: %s: %s', (language, question) => {
    expect(shown[language](question).map(({ id }) => id)).not.toContain('alarm:violence');
  });
});

describe('laws', () => {
  // Titles of function words alone ('Zo blijft het goed gaan', 'WHO' in English) say nothing that could be looked for.
  const wordless = ['lesson:staying-well', 'lesson:thoughts', 'number:limiting-episode', 'term:who'];

  test.each(['nl', 'en'] as const)('every passage is found by its own title (%s)', async (language) => {
    const passages = await written(language);
    const finder = ourFinder(passages, language);
    const lost = passages
      .filter(({ id, title }) => !finder(title).includes(id) && !wordless.includes(id))
      .map(({ id, title }) => `${id}: ${title}`);
    expect(lost).toEqual([]);
  });

  // Of the search alone: the net, which looks at the question first, does read order and marks.
  let withoutNet: Finder;
  beforeAll(() => {
    withoutNet = ourFinder(all, 'nl', () => ({ level: 'none', flags: [] }));
  });

  test('the order of the words does not matter', () => {
    for (const { q } of set.questions) {
      const words = q.split(' ');
      expect(withoutNet([...words].reverse().join(' ')), q).toEqual(withoutNet(q));
      expect(withoutNet([...words].sort().join(' ')), q).toEqual(withoutNet(q));
    }
  });

  test('capitals, accents and marks do not matter', () => {
    for (const { q } of set.questions)
      expect(withoutNet(`  ${q.toUpperCase().replaceAll(' ', ',  ')}!!`), q).toEqual(withoutNet(q));
  });

  test('one slip in a word of six letters or more: what came first is still found, nine times of ten', () => {
    let kept = 0;
    let tried = 0;
    for (const { q } of set.questions) {
      const [first] = find(q);
      if (first === undefined) continue;
      for (const typed of slips(q)) {
        tried += 1;
        if (find(typed).includes(first)) kept += 1;
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(kept / tried).toBeGreaterThanOrEqual(0.9);
  });

  test('never more than asked for, no passage twice, scores are shares', async () => {
    const index = openIndex(buildIndex(all, searchWords.nl, 'nl'));
    for (const { q } of set.questions) {
      for (const n of [0, 1, 3, 10]) {
        const { passages, abstained } = search(index, q, n);
        expect(passages.length, q).toBeLessThanOrEqual(n);
        expect(new Set(passages.map(({ id }) => id)).size, q).toBe(passages.length);
        expect(
          passages.every(({ score }) => score > 0 && score <= 1),
          q,
        ).toBe(true);
        if (n > 0) expect(abstained, q).toBe(passages.length === 0);
      }
    }
  });

  test.each([
    ['nothing', ''],
    ['marks', '?!… — 🙂'],
    ['one endless word', 'pijn'.repeat(5000)],
    ['endless', 'rug en pijn en hernia '.repeat(5000)],
    ['another script', '背中が痛い'],
    ['markup', '<script>alert(1)</script>'],
    ['a name of the language itself', '__proto__ constructor toString'],
  ])('bears %s', (_name, question) => {
    expect(find(question).length).toBeLessThanOrEqual(3);
  });

  test('the same question gives the same answer, and a new index too', () => {
    const again = ourFinder(all, 'nl');
    for (const { q } of set.questions) expect(again(q), q).toEqual(find(q));
  });
});

test.each(['nl', 'en'] as const)('the index as sent stays within its budget (%s)', async (language) => {
  const json = JSON.stringify(buildIndex(await written(language), searchWords[language], language));
  expect(brotliCompressSync(json).length).toBeLessThanOrEqual(60_000);
});

/** The question with a slip in each longer word, one at a time: a letter left out, two swapped, one doubled. */
function slips(question: string): readonly string[] {
  const words = question.split(' ');
  return words.flatMap((word, at) => {
    if (!/^\p{L}{6,}$/u.test(word)) return [];
    const middle = Math.floor(word.length / 2);
    const [before, a, b, after] = [word.slice(0, middle), word[middle], word[middle + 1], word.slice(middle + 2)];
    const typed = [`${before}${b}${after}`, `${before}${b}${a}${after}`, `${before}${a}${a}${b}${after}`];
    return typed.map((slip) => words.with(at, slip).join(' '));
  });
}
