import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const raised = (text: string) => scan(text).flags.map(({ id }) => id);

describe('a wish to die of long ago is over only when the words say an end that cannot mean dying', () => {
  test.each([
    'vroeger wilde ik dood, nu ben ik blij dat ik er nog ben',
    'in 2015 een zelfmoordpoging, nu gaat het goed',
    'als puber wilde ik dood, nu geniet ik van het leven',
    'tien jaar geleden dacht ik aan zelfmoord, al jaren niet meer',
    'ik was ooit suicidaal, nu gaat het goed',
    'vroeger heb ik zelfmoordgedachten gehad, nu gaat het goed',
    'als puber wilde ik dood, in 2005, nu gaat het goed',
    'tien jaar geleden wilde ik dood, dat is lang geleden, nu gaat het goed',
  ])('over: %s', (text) => {
    expect(raised(text)).not.toContain('suicidal-thoughts');
  });

  test.each([
    'vroeger wilde ik dood en nu weer',
    'vroeger wilde ik dood, nu ook',
    'vroeger wilde ik dood, nu niet gelukkig',
    'vroeger wilde ik dood, nu gelukkig ook',
    'vroeger wilde ik dood, nu niet meer leven',
    'vroeger wilde ik dood, soms nog, nu gaat het goed',
    'vroeger wilde ik dood, nu gaat het soms goed',
    'vroeger wilde ik dood, nu gaat het goed, ik weet hoe ik het ga doen',
    'vroeger wilde ik dood, nu is het voorbij',
    'jaren geleden wilde ik dood, ik heb het achter me',
    'jaren ging het goed, nu wil ik niet meer leven',
    'in 2015 een zelfmoordpoging, dan is het over',
    'in 2015 een zelfmoordpoging, nu denk ik er weer aan',
    'vorige week wilde ik dood, nu niet meer',
    'gisteren wilde ik dood, nu gaat het goed',
    'ik wilde dood, nu gaat het goed',
    'ik heb al jaren zelfmoordgedachten, nu gaat het goed',
    'ik heb al jaren een doodswens, nu gaat het goed',
    'al jaren zelfmoordgedachten, ik ben blij',
    'na jaren pijn heb ik zelfmoordplannen, ik ben gelukkig',
    'ooit pleeg ik zelfmoord, nu gaat het goed',
    'jaren zelfmoordgedachten gehad, vorige week een poging, nu gaat het goed',
    'vroeger en laatst had ik zelfmoordgedachten, nu gaat het goed',
    'vroeger had ik zelfmoordgedachten, af en toe komen ze terug, nu gaat het goed',
    'in 2025 een zelfmoordpoging, nu gaat het goed',
    'vanaf 2015 heb ik zelfmoordgedachten, nu gaat het goed',
    'de afgelopen jaren had ik zelfmoordgedachten, nu gaat het goed',
    'ik heb net als vroeger zelfmoordgedachten, ik ben blij',
    'vroeger hielp praten tegen zelfmoordgedachten, nu niet meer',
    'vroeger hielpen pillen tegen mijn doodswens, nu niet meer',
    'mijn leven had jaren zin, nu niet meer',
    'vroeger dacht ik dat mijn leven zin had, nu niet meer',
    'vroeger wilde ik leven, nu niet meer',
    'vroeger dacht ik nooit aan zelfmoord, nu wel',
    'vroeger wilde ik niet dood, nu wel',
    'vroeger dacht ik nooit aan zelfmoord, nu elke dag',
    'ik heb nooit zelfmoordgedachten gehad maar nu dagelijks',
    'vroeger wilde ik dood, nu ben ik blij, vanavond doe ik het',
    'vroeger wilde ik dood, nu ben ik blij, ik ga het doen',
    'vroeger wilde ik dood, eergisteren wou ik dood, nu gaat het goed',
    'vroeger wilde ik dood, nu gaat het goed, morgen is het zover',
    'als puber wilde ik dood, al jaren, nu gaat het goed',
    'vroeger en vandaag had ik zelfmoordgedachten, nu gaat het goed',
    'vroeger en eergisteren had ik zelfmoordgedachten, nu gaat het goed',
  ])('asked about, or an alarm: %s', (text) => {
    expect(raised(text)).toContain('suicidal-thoughts');
  });
});

describe('who wants to live no longer is asked about', () => {
  test.each([
    'ik heb geen zin in het leven',
    'ik heb weinig zin in het leven',
    'vroeger had ik zin in het leven, nu niet meer',
    'ik heb zin in zelfmoord',
    'ik heb zin in doodgaan',
    'ik heb zin in sterven',
    'ik heb zin in een overdosis',
    'ik wil gewoon leven of sterven',
    'ik heb zin in het leven, ik wil dood',
    'ik wil dood en wil gewoon leven zonder pijn',
    'soms wil ik dood soms heb ik zin in het leven',
  ])('%s', (text) => {
    expect(raised(text)).toContain('suicidal-thoughts');
  });

  test.each([
    'ik heb weer zin in het leven',
    'ik heb zin in mijn leven',
    'ik wil gewoon leven',
    'ik heb zin in de oefeningen',
  ])('and who wants to is not: %s', (text) => {
    expect(raised(text)).not.toContain('suicidal-thoughts');
  });

  test('zest for life excuses no other flag', () => {
    expect(raised('ik heb zin in mijn leven met koorts')).toContain('fever');
  });
});

describe('an everyday word in another part of the sentence silences no wish to die', () => {
  test.each([
    'ik wil niet meer en ik neem al mijn medicijnen in',
    'ik wil niet meer, ik neem vanavond al mijn medicijnen',
    'ik wil niet meer, de behandeling helpt niet',
    'ik wou dat ik niet meer wakker werd, de medicijnen helpen niet',
    'ik wou dat ik er niet meer was, geen oefening helpt',
    'ik wou dat mijn hart stopt, de behandeling doet niks',
  ])('%s', (text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id: 'suicidal-thoughts', level: 'alarm' }));
  });
});
