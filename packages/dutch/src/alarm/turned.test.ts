import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const raised = (text: string) => scan(text).flags.map(({ id }) => id);

describe('what was denied or over, and is so now, counts', () => {
  test.each([
    ['fever', 'vroeger nooit koorts, nu wel'],
    ['fever', 'vroeger nooit koorts, nu steeds'],
    ['fever', 'vroeger geen koorts nu wel'],
    ['fever', 'vroeger nooit koorts maar nu heb ik het wel'],
    ['fever', 'nooit koorts gehad, sinds gisteren wel'],
    ['fever', 'koorts, nu weer'],
    ['fever', 'ik heb geen koorts, dat heb ik nu wel'],
    ['foot-drop', 'vroeger nooit, nu wel klapvoet'],
    ['foot-drop', 'vroeger nooit, nu wel klapvoet en rugpijn'],
    ['bladder-incontinence', 'vroeger nooit, nu verlies ik steeds urine'],
    ['bladder-incontinence', 'eerst geen last van urineverlies, nu wel'],
    ['suicidal-thoughts', 'vroeger dacht ik nooit aan zelfmoord, nu elke dag'],
    ['suicidal-thoughts', 'ik heb nooit zelfmoordgedachten gehad maar nu dagelijks'],
    ['suicidal-thoughts', 'ik had geen zelfmoordgedachten, nu voortdurend'],
  ] as const)('%s is an alarm: %s', (id, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level: 'alarm' }));
  });
});

describe('something else that is so now turns nothing', () => {
  test.each([
    ['fever', 'ik heb geen koorts, hoofdpijn heb ik nu wel'],
    ['fever', 'geen koorts, nu wel moe'],
    ['fever', 'ik heb nu wel geen koorts'],
    ['fever', 'koorts gehad, nu is het weer weg'],
    ['bladder-incontinence', 'ik verlies geen urine, pijn heb ik nu wel'],
    ['saddle-numbness', 'geen doof kruis gehad, mijn man nu wel'],
    ['foot-drop', 'klapvoet gehad, nu weer goed'],
    ['foot-drop', 'nu weer goed na een klapvoet'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).not.toContain(id);
  });
});

describe('a denial of something else silences no sign', () => {
  test.each([
    ['saddle-numbness', 'geen pijn, doof kruis'],
    ['saddle-numbness', 'geen koorts, doof kruis'],
    ['saddle-numbness', 'doof kruis, geen koorts'],
    ['saddle-numbness', 'het gaat goed, doof kruis'],
    ['bladder-incontinence', 'geen hoofdpijn, urineverlies'],
    ['fever', 'het gaat goed, nachtzweten'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });

  test.each([
    ['saddle-numbness', 'geen urineverlies, geen doof kruis'],
    ['fever', 'koorts, nee hoor'],
  ] as const)('but a denial of the sign does, %s: %s', (id, text) => {
    expect(raised(text)).not.toContain(id);
  });
});
