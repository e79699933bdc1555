import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

/** The check was done yesterday, so that none waits. */
const usual = () => new Life().plan('2026-11-21').measured('2026-11-08', 5, 4);

/** High risk, and a nerve's pattern in the leg. */
const troubled = {
  ...ordinary,
  pain: 8,
  'leg-pain': 'below-knee',
  'leg-features': ['shooting', 'cough'],
  persisting: ['fear', 'avoid', 'expect', 'worry', 'mood'],
};

/** Sure of it, reads well, and would rather do it alone. */
const sure = { day: '2026-11-21', confidence: 8, readingHard: 'no', wantsHelp: 'no' } as const;

/** A look at the leg that ended before the stairs. */
const look = {
  side: 'left',
  toes: 'yes',
  heels: 'yes',
  reach: 'calf',
  feeling: 'same',
  strength: 'same',
  saddle: 'no',
} as const;

/** Six hours asleep in eight hours of bed. */
const night = { bed: '23:00', minutesToSleep: 60, minutesAwake: 60, woke: '07:00', up: '07:00' } as const;

/** Three answers of four: the third was left open. */
const ownStress = {
  instrument: 'own-stress',
  day: '2026-11-12',
  score: 5,
  from: 'asked',
  items: { 'own-stress-1': 3, 'own-stress-2': 2, 'own-stress-4': 0 },
} as const;

async function open(page: Page, path: string, life = usual()) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('who doubts is told whom to ask, and takes a letter along', async ({ page }) => {
  const problems = await watch(page);
  const life = usual()
    .add('scored', { instrument: 'qbpds', day: '2026-11-20', score: 30, from: 'entered' }, '2026-11-20T10:00:00')
    .add(
      'scored',
      { instrument: 'pack:own', name: 'Lijst van de praktijk', day: '2026-11-20', score: 7, from: 'pack' },
      '2026-11-20T10:01:00',
    );
  await open(page, '/tools/care', life);
  await expect(title(page)).toHaveText('Lukt dit alleen?');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Beantwoord eerst de drie vragen/);
  await page.getByRole('radio', { name: /^7,/ }).check({ force: true });
  await page
    .getByRole('group', { name: 'Is lezen voor jou lastig?' })
    .getByRole('radio', { name: 'Nee' })
    .check({ force: true });
  await page
    .getByRole('group', { name: 'Heb je liever iemand die meekijkt?' })
    .getByRole('radio', { name: 'Weet ik niet' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(title(page)).toHaveText('Vraag een fysiotherapeut erbij');
  await page.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Liever niet alleen');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Voor de fysiotherapeut' }).click();
  await page.getByLabel('Je klacht in je eigen woorden').fill('Zeurende pijn laag in de rug, vooral na lang zitten.');
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Zeurende pijn laag in de rug, vooral na lang zitten.');
  await expect(paper).toContainText('Pijn (0–10, hoger is erger): 8 november 5');
  await expect(paper).toContainText('Laatst ingevuld op 21 november.');
  await expect(paper).toContainText('Geen diagnose');
  await expect(paper).toContainText('QBPDS (Quebec) (20 november): 30');
  await expect(paper).toContainText('Lijst van de praktijk (20 november): 7');
  await expect(paper).not.toContainText('pack:');
  await page.getByText('Als gewone tekst').click();
  await expect(page.getByRole('textbox', { name: 'Als gewone tekst' })).toHaveValue(
    /KLACHT, IN EIGEN WOORDEN\nZeurende pijn/,
  );
  expect(await axeFindings(page)).toEqual([]);
  await expect
    .poll(async () => (await keptEvents(page)).map(({ kind }) => kind))
    .toEqual(expect.arrayContaining(['careAsked', 'letterMade']));
  expect(problems).toEqual([]);
});

test('an alarm sign in the own words opens the way to the questions', async ({ page }) => {
  await open(page, '/tools/care?letter=gp');
  await page.getByLabel('Je klacht in je eigen woorden').fill('Sinds gisteren kan ik niet meer plassen.');
  await expect(page.getByRole('link', { name: /alarmvragen|vragen/i }).first()).toBeVisible();
});

test('the letter for the bedrijfsarts holds nothing told in confidence', async ({ page }) => {
  const life = new Life().check('intake', troubled, '2026-11-01T08:00:00').add(
    'workPlanned',
    {
      day: '2026-11-02',
      hoursFull: 32,
      hoursNow: 12,
      daysPerWeek: 3,
      tasks: [{ task: 't', name: 'kratten', hard: 8 }],
    },
    '2026-11-02T10:00:00',
  );
  life
    .add('flareStarted', { day: '2026-11-10' }, '2026-11-10T10:00:00')
    .add('scored', ownStress, '2026-11-12T10:00:00')
    .add('legChecked', { ...look, day: '2026-11-03', legPain: 6, backPain: 4 }, '2026-11-03T10:00:00')
    .add('legChecked', { ...look, day: '2026-11-19', legPain: 4, backPain: 3 }, '2026-11-19T10:00:00')
    .add(
      'calmed',
      { exercise: 'paced-breathing', day: '2026-11-12', minutes: 5, stopped: false },
      '2026-11-12T11:00:00',
    );
  for (const [day, value] of [
    ['2026-11-05', 8],
    ['2026-11-08', 9],
    ['2026-11-12', 10],
    ['2026-11-20', 13],
  ] as const) {
    life.add('tested', { test: 'chair-stand', day, value, ended: 'done' }, `${day}T12:00:00`);
  }
  for (const day of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    life.add('slept', { ...night, day }, `${day}T08:00:00`);
  }
  await open(page, '/tools/care?letter=company-doctor', life);
  await expect(page.getByText('Je werk, hoe lang je de app gebruikt, en je eigen woorden.')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Nu 12 van 32 uur per week.');
  await expect(paper).toContainText('zegt niet of iemand kan werken');
  await expect(paper).toContainText('In de app sinds 3 weken.');
  const confidential =
    /Alarmvragen|Metingen|opvlamming|Been\b|Slaap|Opstaan|Rustig ademen|spanning|risico op aanhouden|uitstraling|radiculair|claudicatio|Gemiddelde pijn|rugpijn \(/i;
  await expect(paper).not.toContainText(confidential);
  // The same person's letter for the huisarts does tell it.
  await page.goto('/tools/care?letter=gp');
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  await expect(paper).toContainText('Hoog risico op aanhouden');
  await expect(paper).toContainText('Radiculair patroon');
  await expect(paper).toContainText('1 opvlamming.');
  for (const line of [
    'Begonnen: ten minste 5 weken geleden.',
    '(antwoorden: 1: 3, 2: 2, 3: niet ingevuld, 4: 0)',
    '3 november: pijn in het been (0–10): 6; pijn in de rug (0–10): 4; kant: Links; straalt uit tot: onderbeen; hakken lopen lukt: Ja',
    '19 november: pijn in het been (0–10): 4; pijn in de rug (0–10): 3',
    'Niet ingevuld: trap lukt.',
    'Opstaan in 30 seconden: 12 november 10 keer · 20 november 13 keer',
    'gemiddeld 6 uur slaap in 8 uur bed, slaapefficiëntie 75 %',
    'Rustig ademen: 1 keer.',
  ]) {
    await expect(paper).toContainText(line);
  }
  // What others did is for the physiotherapist alone, with who they were.
  await expect(paper).not.toContainText('Wat anderen haalden');
  await page.goto('/tools/care?letter=physiotherapist');
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  await expect(paper).toContainText('Wat anderen haalden bij deze tests');
  await expect(paper).toContainText('middelste helft 14–19 keer (ouderen, mannen, leeftijd 60–64, aantal');
  await expect(paper).not.toContainText(/te zwak|zwakker dan/i);
});

test('twelve weeks after the check the letter tells how long it lasts now', async ({ page }) => {
  await open(page, '/tools/care?letter=gp', new Life().check('intake', ordinary, '2026-08-30T08:00:00'));
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Begonnen: ten minste 14 weken geleden.');
  await expect(paper).toContainText('Aanhoudende lage rugpijn (langer dan 12 weken).');
  await expect(paper).not.toContainText('Acute lage rugpijn');
  await page.goto('/letter');
  await expect(paper).toContainText('Aanhoudende lage rugpijn (langer dan 12 weken).');
  // A made-up person: six weeks by now, with every look at the leg.
  await page.goto('/tools/care?letter=physiotherapist&demo=leg');
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  await expect(paper).toContainText('Subacute lage rugpijn');
});

test('without a plan for work the bedrijfsarts still reads whose judgement fitness is', async ({ page }) => {
  await open(page, '/tools/care?letter=company-doctor', new Life().check('intake', troubled, '2026-11-21T08:00:00'));
  await expect(page.getByText('behalve als je ze zelf opschrijft')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('zegt niet of iemand kan werken');
  await expect(paper.getByRole('heading', { name: 'Duur en beloop' })).toHaveCount(0);
});

test('a call that stands is in the letter, whatever was told later', async ({ page }) => {
  const life = new Life()
    .check('intake', { ...troubled, 'urine-control': 'yes', 'ces-onset': 'under-2-weeks' }, '2026-11-21T08:00:00')
    .check('anything-new', { 'urine-control': 'no' }, '2026-11-21T09:00:00');
  await open(page, '/tools/care?letter=gp', life);
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Advies van de app: Bel nu de huisarts of huisartsenpost');
  await expect(paper).not.toContainText(/Radiculair patroon|risico op aanhouden/);
  await page.goto('/letter');
  await expect(paper).toContainText('Bel nu de huisarts of huisartsenpost');
  await expect(paper).not.toContainText(/Radiculair patroon|risico op aanhouden/);
});

test('whoever can try it alone finds the way to the Rugcheck for something new', async ({ page }) => {
  await open(page, '/tools/care', usual().add('careAsked', sure, '2026-11-21T10:00:00'));
  await expect(title(page)).toHaveText('Je kunt dit zelf proberen');
  await expect(page.getByText('Is er iets nieuws? Doe dan eerst de Rugcheck.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar de Rugcheck' })).toHaveAttribute('href', '/check?kind=free-text');
  await expect(page.getByRole('button', { name: 'Beantwoord deze drie vragen opnieuw' })).toBeVisible();
});

test('what a tool asks for is said here, on Vandaag and in the review: severe pain in the leg goes to the GP', async ({
  page,
}) => {
  const life = usual()
    .add('careAsked', sure, '2026-11-21T10:00:00')
    .add('legChecked', { day: '2026-11-14', side: 'left', legPain: 9 }, '2026-11-14T10:00:00')
    .add('legChecked', { day: '2026-11-21', side: 'left', legPain: 9 }, '2026-11-21T11:00:00');
  await open(page, '/tools/care', life);
  await expect(title(page)).toHaveText('Laat de huisarts meekijken');
  await page.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Erge pijn blijft');
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Maak een afspraak met je huisarts.' })).toBeVisible();
  await expect(page.getByText('Dat komt door wat je vertelde.')).toBeVisible();
  await expect(page.getByText('Je mag gewoon doorgaan met je plan.')).toHaveCount(0);
});

for (const [what, tell, act, path] of [
  [
    'a sign was told',
    (life: Life) => life.answered('new-leg-sign', { 'anything-new': 'yes' }, '2026-11-22T08:00:00'),
    'Naar de alarmvragen',
    '/check?kind=anything-new',
  ],
  [
    'a verdict stands below the lock',
    (life: Life) => life.check('free-text', { 'cancer-ever': 'yes', 'cancer-treated': 'no' }, '2026-11-22T08:00:00'),
    'Bekijk dat advies',
    '/result',
  ],
] as const) {
  test(`while a check waits nothing says that it can be done alone: ${what}`, async ({ page }) => {
    const life = tell(usual().add('careAsked', { ...sure, wantsHelp: 'yes' }, '2026-11-21T10:00:00'));
    await open(page, '/tools/care', life);
    await expect(title(page)).toHaveText('Iets anders gaat eerst');
    await expect(page.getByRole('link', { name: act })).toHaveAttribute('href', path);
    await expect(page.getByText('Intussen mag je')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('in English, and without a check there is nothing to write yet', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await page.goto('/tools/care?letter=gp');
  await expect(title(page)).toHaveText('Letter for the GP');
  await expect(page.getByText('Do the check first.')).toBeVisible();
  await page.goto('/tools/care');
  await expect(title(page)).toHaveText('Something else comes first');
  await expect(page.getByRole('link', { name: 'Do the Back check' })).toHaveAttribute('href', '/check');
});
