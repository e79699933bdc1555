import { describe, expect, test } from 'vitest';
import { flagIds } from './flag.ts';
import { scan } from './scan.ts';

const raised = (text: string) => scan(text).flags.map(({ id }) => id);

describe('what people type raises the flag', () => {
  test.each([
    ['bladder-retention', 'alarm', 'ik kan sinds gisteren niet meer plassen'],
    ['bladder-retention', 'alarm', 'me blaas raakt niet leeg'],
    ['bladder-incontinence', 'alarm', 'ik verlies urine als ik opsta'],
    ['bladder-incontinence', 'alarm', 'plas in mn broek bij het tillen'],
    ['bowel-incontinence', 'alarm', 'kan mijn ontlasting niet ophouden'],
    ['saddle-numbness', 'alarm', 'doof gevoel tussen mijn benen'],
    ['saddle-numbness', 'alarm', 'ik voel niks bij het afvegen'],
    ['leg-weakness', 'alarm', 'ik zak door mijn been'],
    ['leg-weakness', 'alarm', 'krachtverleis in mijn rechterbeen'],
    ['foot-drop', 'alarm', 'mijn voet sleept over de grond'],
    ['both-legs', 'alarm', 'tintelingen in allebei mijn benen'],
    ['fever', 'alarm', '38,6 gemeten en rugpijn'],
    ['weight-loss', 'ask', 'zes kilo afgevallen zonder reden'],
    ['cancer-before', 'ask', 'ik heb borstkanker gehad in 2014'],
    ['fall-or-accident', 'ask', 'gisteren van de trap gevallen'],
    ['night-pain', 'ask', 'elke nacht wakker van de pijn'],
    ['steroids', 'ask', 'ik slik al jaren prednison'],
    ['needle-drugs', 'ask', 'ik spuit heroine'],
    ['pregnant', 'ask', 'ik ben 20 weken zwanger'],
    ['suicidal-thoughts', 'alarm', 'ik wil niet meer leven'],
    ['suicidal-thoughts', 'alarm', 'voor mij hoeft het niet meer'],
    ['chest-or-belly-pain', 'alarm', 'druk op mijn borst en zweten'],
    ['bladder-retention', 'alarm', 'er komt geen druppel uit op de wc'],
    ['bladder-incontinence', 'alarm', 'ik haal het toilet niet meer'],
    ['foot-drop', 'alarm', 'mien voot sleept euver de grond'],
    ['bladder-incontinence', 'alarm', 'vannacht in mien bed zeiken'],
    ['chest-or-belly-pain', 'alarm', 'plots vreselijke pien in mien pens'],
    ['cancer-before', 'ask', 'vorig jaar de grote K gehad'],
    [
      'saddle-numbness',
      'alarm',
      'Koffie gedronken bij mijn zus, rug 5, en op de fiets voelde ik het zadel ineens niet meer',
    ],
  ] as const)('%s (%s): %s', (id, level, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level }));
  });
});

describe('words that tell a loss do not say that it is over', () => {
  test.each([
    ['leg-weakness', 'Ik werd wakker en de kracht in mijn been is weg'],
    ['bladder-retention', 'Sinds vanmorgen kon ik niet meer plassen en het gevoel in mijn kruis is weg'],
    ['saddle-numbness', 'Sinds vanmorgen kon ik niet meer plassen en het gevoel in mijn kruis is weg'],
    ['suicidal-thoughts', 'Ik dacht vannacht: ik wil dood, dan is het voorbij'],
    ['saddle-numbness', 'Ik werd wakker en het gevoel in mijn billen is helemaal weg'],
    ['saddle-numbness', 'Ik had een hernia en sinds gisteren is het gevoel tussen mijn benen weg'],
    ['leg-weakness', 'Ik kon gisteren nog lopen en nu is alle kracht uit mijn been weg'],
    ['leg-weakness', 'Gisteren zakte ik door mijn been en nu nog steeds, de pijn is over'],
  ] as const)('%s: %s', (id, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level: 'alarm' }));
  });

  test.each([
    ['fever', 'had vorig jaar koorts, nu weer helemaal goed'],
    ['leg-weakness', 'vorig jaar zakte ik door mijn been, sinds de operatie is dat over'],
  ] as const)('what is over and said so in a part of its own is over, %s: %s', (id, text) => {
    expect(raised(text)).not.toContain(id);
  });
});

describe('a history that is over, or a denial of something else, silences no sign of now', () => {
  test.each([
    ['bladder-retention', 'Vijf jaar geleden geopereerd aan een hernia en ik kan niet meer plassen'],
    ['bladder-retention', 'In 2019 een hernia, ik kan niet meer plassen'],
    ['bladder-retention', 'Tien jaar geleden een hernia, helemaal hersteld, maar ik kan niet meer plassen'],
    ['bladder-retention', 'Na mijn hernia-operatie vijf jaar geleden kan ik niet meer plassen'],
    ['bladder-retention', 'Na de operatie kan ik niet meer plassen, de pijn is weg'],
    ['bladder-retention', 'Vorige week was de pijn erg, die is weg, maar ik kan nu niet meer plassen'],
    ['bladder-retention', 'ik kan niet meer plassen, vijf jaar geleden een hernia gehad'],
    ['bladder-retention', 'ik kan niet zonder problemen plassen'],
    ['bladder-incontinence', 'jaren geleden bevallen, ik verlies urine'],
    ['bladder-incontinence', 'In 2019 een hernia, vanmorgen verloor ik urine'],
    ['bladder-incontinence', 'na de bevalling van 2012 verlies ik urine als ik hoest'],
    ['bowel-incontinence', 'in 2018 geopereerd aan een hernia, dat ging goed, ik verlies poep'],
    ['bowel-incontinence', 'twintig jaar geleden een zware bevalling, ik kan mijn ontlasting niet ophouden'],
    ['saddle-numbness', 'vijf jaar geleden een hernia en mijn kruis voelt doof'],
    ['saddle-numbness', 'doof kruis, in 2012 een hernia'],
    ['leg-weakness', 'in 2012 een hernia, ik zak door mijn been'],
    ['leg-weakness', 'als kind geopereerd aan mijn rug, ik zak door mijn been'],
    ['leg-weakness', 'Mijn been heeft geen gevoel en zakt weg'],
    ['foot-drop', 'in 2012 een hernia, mijn voet sleept over de grond'],
    ['foot-drop', 'tien jaar geleden een hernia, ik krijg mijn tenen niet omhoog'],
    ['foot-drop', 'Mijn voet heeft geen gevoel en sleept'],
    ['both-legs', 'in 2012 een hernia, ik voel tintelingen in beide benen'],
    ['both-legs', 'lang geleden geopereerd, ik voel tintelingen in allebei mijn benen'],
    ['fever', 'in 2012 een hernia, 39 graden koorts'],
    ['fever', 'in 2016 geopereerd, ik voel me ziek en heb koorts'],
    ['suicidal-thoughts', 'in 2012 een hernia, ik wil niet meer leven'],
    ['suicidal-thoughts', 'na mijn bevalling in 2015 ging het goed, ik wil dood'],
    ['chest-or-belly-pain', 'in 2012 een hartinfarct, druk op mijn borst'],
    ['chest-or-belly-pain', 'tien jaar geleden een dotter, ik voel druk op mijn borst'],
    ['bladder-retention', 'ik kan niet plassen net als toen ik tien jaar geleden een hernia had'],
    ['bladder-incontinence', 'ik verlies urine na de bevalling die ik 5 jaar geleden heb gehad'],
    ['foot-drop', 'mijn voet sleept net als toen ik in 2012 een hernia had'],
    ['saddle-numbness', 'ik heb gevoelloze billen zoals toen ik in 2012 een hernia had'],
    ['saddle-numbness', 'ik had vanochtend een doof kruis, jaren geleden geopereerd en hersteld'],
  ] as const)('%s: %s', (id, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level: 'alarm' }));
  });

  test('in a few words without a verb it is at least asked about', () => {
    expect(raised('vorig jaar een hernia, hersteld, doof kruis')).toContain('saddle-numbness');
  });
});

describe('what goes with ease, without something else, or was denied of then, excuses no sign of now', () => {
  test.each([
    ['bladder-incontinence', 'ik verlies zonder moeite urine'],
    ['bladder-incontinence', 'zonder moeite verlies ik urine'],
    ['bladder-incontinence', 'ik plas zonder moeite in mijn broek'],
    ['bladder-incontinence', 'zonder problemen plas ik in mijn broek'],
    ['bladder-incontinence', 'geen pijn verlies wel urine'],
    ['bladder-incontinence', 'eerst geen last van urineverlies, nu wel'],
    ['bladder-retention', 'ik kan niet meer goed plassen zonder moeite'],
    ['bladder-retention', 'ik kan niet zonder moeite plassen'],
    ['bowel-incontinence', 'zonder waarschuwing verlies ik ontlasting'],
    ['saddle-numbness', 'ik fiets zonder moeite met een doof kruis'],
    ['saddle-numbness', 'lopen gaat zonder moeite met gevoelloze billen'],
    ['saddle-numbness', 'ik heb zonder pijn een doof kruis'],
    ['fever', 'vroeger nooit koorts, nu wel'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

describe('a relative who had something is not the one who has it now', () => {
  test.each([
    ['bladder-incontinence', 'mijn moeder had een hernia, nu verlies ik urine'],
    ['bladder-incontinence', 'mijn man had een hernia, nu verlies ik urine'],
    ['fever', 'mijn moeder had kanker, nu heb ik koorts'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

describe('where hours or a life depend on it, a clear sign is asked about when no word excuses it', () => {
  test.each([
    ['bladder-incontinence', 'urineverlies, daar heb ik geen last van'],
    ['bladder-incontinence', 'ik verlies urine, daar heb ik geen last van'],
    ['suicidal-thoughts', 'vroeger wilde ik dood, nu is het voorbij'],
    ['suicidal-thoughts', 'als puber dacht ik aan zelfmoord, dat is al lang voorbij'],
    ['bladder-incontinence', 'is urineverlies gevaarlijk bij rugpijn'],
    ['bladder-retention', 'is moeilijk plassen gevaarlijk bij rugpijn'],
    ['bowel-incontinence', 'is ontlasting verliezen gevaarlijk bij rugpijn'],
    ['saddle-numbness', 'is een doof kruis gevaarlijk bij rugpijn'],
  ] as const)('%s: %s', (id, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level: 'ask' }));
  });
});

describe('what only looks like it does not', () => {
  test.each([
    ['denied', 'bladder-retention', 'ik kan gewoon plassen'],
    ['something else is not wanted', 'suicidal-thoughts', 'ik wil deze oefening niet meer'],
    ['something else is not wanted', 'suicidal-thoughts', 'ik wil die medicijnen niet meer'],
    ['denied', 'bladder-incontinence', 'ik verlies geen urine'],
    ['denied', 'bowel-incontinence', 'ik verlies geen poep hoor'],
    ['denied', 'bladder-incontinence', 'van urineverlies heb ik geen last'],
    ['denied', 'bladder-retention', 'plassen kost me geen enkele moeite'],
    ['denied', 'bladder-retention', 'ik plas zonder moeite'],
    ['denied', 'bladder-retention', 'plassen gaat zonder problemen'],
    ['denied', 'fever', 'zonder enige koorts'],
    ['denied', 'fever', 'geen koorts, nu wel moe'],
    ['denied', 'fever', 'geen koorts gehad'],
    ['denied', 'fever', 'koorts heb ik niet'],
    ['denied in a list', 'fever', 'geen verkoudheid, hoest of koorts'],
    ['over', 'fever', 'had vorig jaar longontsteking met koorts, allang weg'],
    ['another person', 'cancer-before', 'mijn moeder had borstkanker'],
    ['another person', 'fall-or-accident', 'mijn dochter is van haar fiets gevallen'],
    ['another person', 'bladder-incontinence', 'mijn moeder verliest urine'],
    ['an animal', 'foot-drop', 'de hond sleept met zijn poot'],
    ['supposed', 'bladder-retention', 'wat als ik straks niet meer kan plassen'],
    ['a way of speaking', 'bladder-incontinence', 'ik pis in mijn broek van het lachen'],
    ['a way of speaking', 'suicidal-thoughts', 'ik ga dood van de honger'],
    ['every day', 'bladder-incontinence', 'natte broek van de regen'],
    ['every day', 'both-legs', 'spierpijn in beide benen van het sporten'],
    ['every day', 'suicidal-thoughts', 'wat voor weer wordt het morgen'],
    ['every day', 'suicidal-thoughts', 'ik wil meer bewegen'],
    ['every day', 'suicidal-thoughts', 'ik ben het zat'],
    ['every day', 'bladder-retention', 'op tijd naar bed'],
    ['every day', 'fever', 'behangen'],
    ['every day', 'chest-or-belly-pain', 'hart onder de riem'],
    ['every day', 'leg-weakness', 'mijn knie doet pijn bij traplopen'],
    ['every day', 'leg-weakness', 'op een been staan bij het tandenpoetsen'],
    ['every day', 'night-pain', 'wakker van de wekker'],
    ['over, said on the other side', 'foot-drop', 'vorig jaar een klapvoet, maar nu niet meer'],
  ] as const)('%s, %s: %s', (_kind, id, text) => {
    expect(raised(text)).not.toContain(id);
  });
});

describe('one part of a sentence does not turn the sense of another', () => {
  test('the denial inside one sign does not cancel the next', () => {
    expect(raised('plassen lukt niet meer en mijn billen voelen doof')).toEqual([
      'bladder-retention',
      'saddle-numbness',
    ]);
  });

  test.each([
    ['geen koorts maar wel een doof kruis', ['saddle-numbness']],
    ['mijn man zegt dat ik met mijn voet sleep', ['foot-drop']],
    ['gein koorts en ich kan neet plassen', ['bladder-retention']],
    ['had vorig jaar een kankeroperatie, alles weg', ['cancer-before']],
  ] as const)('%s', (text, flags) => {
    for (const id of flags) expect(raised(text)).toContain(id);
  });

  test('a cancer that is over still counts', () => {
    expect(raised('tien jaar geleden borstkanker gehad, helemaal genezen')).toContain('cancer-before');
  });
});

describe('laws', () => {
  const signs = [
    'kan niet meer plassen',
    'plassen lukt niet meer en mijn billen voelen doof',
    'ik zak door mijn been',
    'krijg mijn tenen niet meer omhoog',
    'tintelingen in allebei de benen',
    'heb koorts en rugpijn',
    'ik wil dood',
    'druk op mijn borst',
    'vijf kilo kwijt zonder reden',
    'van de ladder gevallen',
    'windjes kan ik niet inhouden en ik merk het niet',
    'ze hebben een carcinoom gevonden',
  ];
  const ordinary = [
    'Lekker gewandeld vandaag.',
    'Mijn moeder kwam op bezoek en alles was prima.',
    'Geen zin in de oefeningen!',
    'Vroeger was ik tuinman, dat is over.',
    'Wat als het morgen regent?',
  ];

  test.each(signs)('more sentences, capitals or no full stop never take a flag away: %s', (text) => {
    const flags = raised(text);
    expect(flags.length).toBeGreaterThan(0);
    for (const other of ordinary) {
      expect(raised(`${text}. ${other}`), `after: ${other}`).toEqual(expect.arrayContaining(flags));
      expect(raised(`${other} ${text}`), `before: ${other}`).toEqual(expect.arrayContaining(flags));
    }
    expect(raised(text.toUpperCase())).toEqual(flags);
    expect(raised(`${text}.`)).toEqual(flags);
  });

  test.each(signs)('the span lies in the text and holds its words: %s', (text) => {
    for (const { span, words, level } of scan(text).flags) {
      const [from, to] = span;
      expect(0 <= from && from < to && to <= text.length).toBe(true);
      for (const word of words) expect(text.slice(from, to)).toContain(word);
      expect(words.length).toBeGreaterThan(0);
      expect(['ask', 'alarm']).toContain(level);
    }
  });

  test('nothing typed raises nothing, and nothing makes it fall over', () => {
    for (const text of ['', ' ', '…', '😀', '\n\n', '1234', 'a'.repeat(5000), 'niet '.repeat(2000)]) {
      expect(scan(text).flags.every(({ id }) => flagIds.includes(id))).toBe(true);
    }
    expect(scan('')).toEqual({ level: 'none', flags: [] });
  });
});
