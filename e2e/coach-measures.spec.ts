import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

async function open(page: Page, life: Life, path = '/tools/measures') {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function answer(page: Page, name: string) {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await page.getByRole('button', { name: /Volgende|Bewaar|Next|Keep/ }).click();
}

test('what is due is filled in, one question a screen, and is not due again', async ({ page }) => {
  const problems = await watch(page);
  const life = new Life().plan('2026-10-11').measured('2026-11-22', 4, 5);
  await open(page, life);
  await expect(page.getByText('Na 6 weken. Samen ongeveer 2,5 minuten.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe gaat het nu met je rug?');
  await answer(page, 'Veel beter');
  for (let i = 0; i < 3; i += 1) await answer(page, 'Geen enkele nacht');
  for (let i = 0; i < 4; i += 1) await answer(page, 'Geen enkele dag');
  await expect(page.getByText('Nu hoef je niets in te vullen.')).toBeVisible();
  const kept = (await keptEvents(page))
    .flatMap(({ kind, data }) => (kind === 'scored' ? [data as { instrument: string }] : []))
    .toSorted((one, other) => one.instrument.localeCompare(other.instrument));
  expect(kept).toMatchObject([
    { instrument: 'global-change', score: 2, from: 'asked' },
    { instrument: 'own-sleep', score: 0 },
    { instrument: 'own-stress', score: 0, subscores: { mood: 0 } },
  ]);
  expect(problems).toEqual([]);
});

test('a score from elsewhere is checked, kept, and drawn with its noise; whose questions they are is said', async ({
  page,
}) => {
  await open(page, new Life().plan('2026-10-11'), '/tools/measures?enter=qbpds');
  const save = page.getByRole('button', { name: /Bewaar de score|Vervang de oude/ });
  await save.click();
  await expectRefused(page.getByLabel('Totaal'), /Vul hier een getal in\.$/);
  await expect(page.getByText('Kies een dag.')).toBeVisible();
  await page.getByLabel('Totaal').fill('101');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-12-01');
  await save.click();
  await expect(page.getByText('Dit is te hoog. Het hoogste is 100.')).toBeVisible();
  await expect(page.getByText('Deze dag is nog niet geweest. Kies vandaag of eerder.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Totaal').fill('60');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-10-12');
  await save.click();
  await expect(page.getByText('Dit is je begin.')).toBeVisible();
  await page.getByRole('link', { name: 'Voeg een score toe' }).click();
  await page.getByLabel('Totaal').fill('52');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-11-20');
  await save.click();
  await expect(page.getByText('Dit verschil is zo klein dat het toeval kan zijn.')).toBeVisible();
  await expect(page.getByRole('img', { name: /12 oktober 60, 20 november 52/ })).toBeVisible();
  await expect(page.getByText('Voor de vragen is toestemming nodig. Daarom alleen de score.')).toBeVisible();
  // The same day again replaces, never doubles.
  await page.getByRole('link', { name: 'Voeg een score toe' }).click();
  await page.getByLabel('Totaal').fill('35');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-11-20');
  await expect(page.getByText('Voor die dag is al een score bewaard.')).toBeVisible();
  await save.click();
  await expect(page.getByText('Echt beter dan in het begin.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByText('Bekijk alle scores').click();
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Haal weg' }).last().click();
  await expect(page.getByText('De score is weg.')).toBeVisible();
});

test('a STarT Back score reaches the risk, and leaves it when it is taken away', async ({ page }) => {
  await open(page, new Life().plan('2026-11-11'), '/tools/measures?enter=start-back');
  await page.getByLabel('Totaal').fill('4');
  await page.getByLabel(/Vijf vragen/).fill('5');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-11-20');
  await page.getByRole('button', { name: 'Bewaar de score' }).click();
  await expectRefused(page.getByLabel(/Vijf vragen/), /Dit deel kan niet meer zijn dan het totaal\.$/);
  await page.getByLabel('Totaal').fill('7');
  await page.getByRole('button', { name: 'Bewaar de score' }).click();
  await expect(page.getByText('De kans is groter dat je klachten lang duren.')).toBeVisible();
  // In no order: they are kept by id.
  const answers = async () =>
    (await keptEvents(page))
      .flatMap(({ kind, data }) =>
        kind === 'answered' ? ((data as { answers: Record<string, unknown> }).answers['start-back'] ?? []) : [],
      )
      .toSorted();
  expect(await answers()).toEqual(['high']);
  await page.getByText('Bekijk alle scores').click();
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await expect.poll(answers).toEqual(['high', 'unknown']);
  await expect(page.getByText('De kans is groter dat je klachten lang duren.')).toHaveCount(0);
});

test('a heavy score leads to people', async ({ page }) => {
  await open(page, new Life().plan('2026-11-11'), '/tools/measures?fill=own-stress');
  for (let i = 0; i < 4; i += 1) await answer(page, 'Bijna elke dag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Praat er met iemand over');
  await expect(page.getByRole('link', { name: /Bel 113/ })).toHaveAttribute('href', 'tel:113');
  expect(await axeFindings(page)).toEqual([]);
});

const file = {
  resourceType: 'Questionnaire',
  url: 'https://example.org/Questionnaire/made-up',
  title: 'Verzonnen vragenlijst',
  version: '2',
  publisher: 'Praktijk Voorbeeld',
  copyright: 'Vrij te gebruiken, verzonnen voor een test.',
  item: [
    {
      linkId: '1',
      text: 'Hoe warm is het?',
      type: 'choice',
      answerOption: [
        { valueCoding: { code: 'a', display: 'Koud' }, extension: [ordinal(0)] },
        { valueCoding: { code: 'b', display: 'Warm' }, extension: [ordinal(3)] },
      ],
    },
    { linkId: '2', text: 'Schijnt de zon?', type: 'boolean' },
    {
      linkId: '3',
      text: 'Geef een cijfer voor de ochtend.',
      type: 'integer',
      extension: [bound('min', 0), bound('max', 10)],
    },
    {
      linkId: '4',
      text: 'Geef een cijfer voor de avond.',
      type: 'integer',
      extension: [bound('min', 0), bound('max', 10)],
    },
  ],
};

function bound(end: 'min' | 'max', valueInteger: number) {
  return { url: `http://hl7.org/fhir/StructureDefinition/${end}Value`, valueInteger };
}

function ordinal(value: number) {
  return { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value };
}

async function choose(page: Page, content: string) {
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'lijst.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a questionnaire from a file: refused when it says too little, shown before it is used, answered, given back', async ({
  page,
}) => {
  await open(page, new Life().plan('2026-11-11'));
  await choose(page, '{ not json');
  await expect(page.getByText('Dit bestand kunnen we niet lezen.')).toBeVisible();
  await choose(page, JSON.stringify({ ...file, copyright: undefined }));
  await expect(page.getByText('Er staat niet bij van wie de vragen zijn.')).toBeVisible();
  await choose(page, JSON.stringify(file));
  await expect(page.getByText('Vrij te gebruiken, verzonnen voor een test.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gebruik deze vragenlijst' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  // It is still there when the app is opened again.
  await page.reload();
  await page.getByRole('link', { name: /Verzonnen vragenlijst/ }).click();
  await page.getByRole('button', { name: 'Vul in' }).click();
  await answer(page, 'Warm');
  await answer(page, 'Ja');
  // A number belongs to its own question, also when somebody goes back.
  const number = page.getByRole('textbox');
  await number.fill('7');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef een cijfer voor de avond.');
  await expect(number).toHaveValue('');
  await number.fill('12');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Dit is te hoog. Het hoogste is 10.')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef een cijfer voor de ochtend.');
  await expect(number).toHaveValue('7');
  await expect(page.getByText('Dit is te hoog.', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: 'Volgende' }).click();
  await number.fill('2');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Je score is 13.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Verzonnen vragenlijst.*22 november 13/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar de antwoorden als bestand' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^rugwijs-antwoorden-.*\.json$/);
  const kept = (await keptEvents(page)).filter(({ kind }) => kind === 'scored').map(({ data }) => data);
  expect(kept).toMatchObject([
    { score: 13, from: 'pack', name: 'Verzonnen vragenlijst', items: { 1: 3, 2: 1, 3: 7, 4: 2 } },
  ]);
  await page.getByRole('button', { name: 'Haal deze vragenlijst weg' }).click();
  await expect(page.getByRole('link', { name: /Verzonnen vragenlijst/ })).toHaveCount(0);
});

test('a question on not wanting to live in a questionnaire of the practice leads to people and to the questions', async ({
  page,
}) => {
  const [first] = file.item;
  const dark = { ...first, text: 'Gedachten dat u beter dood zou kunnen zijn, of uzelf pijn te doen' };
  await open(page, new Life().plan('2026-11-11'));
  await choose(page, JSON.stringify({ ...file, item: [dark] }));
  await page.getByRole('button', { name: 'Gebruik deze vragenlijst' }).click();
  await page.getByRole('link', { name: /Verzonnen vragenlijst/ }).click();
  await page.getByRole('button', { name: 'Vul in' }).click();
  // An open answer is no no.
  await page.getByRole('button', { name: 'Sla deze vraag over' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Praat er met iemand over');
  await expect(page.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113');
  await expect(page.getByRole('link', { name: 'Naar de alarmvragen' })).toHaveAttribute('href', /kind=anything-new/);
  expect(await axeFindings(page)).toEqual([]);
  await expect
    .poll(async () => (await keptEvents(page)).findLast(({ kind }) => kind === 'answered')?.data)
    .toMatchObject({ answers: { 'self-harm': 'unknown' } });
});

test('in English, by keyboard', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, new Life().plan('2026-11-11'), '/tools/measures?fill=global-change');
  await page.getByRole('radio', { name: 'No change' }).press('Space');
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questionnaires');
  await expect(page.getByText('last 4 on 22 November')).toBeVisible();
});
