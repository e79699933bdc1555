import type { ClaimVerdict } from '@rugwijs/clinical';

interface Named {
  readonly name: string;
  readonly says: string;
}

/** Our judgements of what people hear, each with what it means. */
export const claimVerdicts: Readonly<Record<ClaimVerdict, Named>> = {
  true: { name: 'Klopt', says: 'Dit past bij wat we lazen.' },
  partly: { name: 'Klopt deels', says: 'Er zit iets waars in, maar ook iets wat niet klopt of ontbreekt.' },
  outdated: { name: 'Achterhaald', says: 'Zo dachten we vroeger. Nu weten we meer.' },
  false: { name: 'Klopt niet', says: 'Onderzoek of een richtlijn zegt iets anders.' },
  unproven: { name: 'Niet bewezen', says: 'Niemand heeft dit laten zien, en het tegendeel ook niet.' },
  sales: { name: 'Verkooppraatje', says: 'Wie dit zegt, verdient eraan. Bewijs is er niet.' },
};
