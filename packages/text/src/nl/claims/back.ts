import type { ClaimWords } from '../../claim-words.ts';

/** How the lower back is made, and what pain says about it. */
export const backClaims = {
  'brain-takes-a-fifth': {
    heard: 'Je hersenen gebruiken een vijfde van al je energie.',
    why: 'Het getal klopt ongeveer. Maar het zegt niets over je rug, en ook niet wat er tegen pijn helpt.',
    instead: 'Laat je met zo’n weetje niets verkopen. Vraag wat er bij rugpijn is aangetoond.',
  },
  'lower-back-carries-most': {
    heard: 'Je onderrug is het onderste derde deel van je rug en draagt de meeste last.',
    why: 'Je onderrug heeft vijf grote wervels en is ongeveer een derde van je rug. Dragen maakt hem niet zwak: daar is hij voor gemaakt.',
    instead: 'Gebruik je rug gewoon. Hij wordt sterker van wat je rustig opbouwt.',
  },
  'lower-back-is-an-s': {
    heard: 'Je onderrug heeft de vorm van een S.',
    why: 'Van opzij lijkt je hele rug een beetje op een S, en je onderrug is één bocht daarvan. Hoe hol die is verschilt per mens, en dat is gewoon.',
    instead: 'Je hoeft die bocht niet recht te trekken. Kies een houding die prettig voelt.',
  },
  'muscle-squeezes-the-sciatic-nerve': {
    heard: 'Pijn in je been komt van je beenzenuw, die klem zit door een gespannen spier.',
    why: 'Een zenuw die last heeft, kan pijn, tintelingen of een doof gevoel in je been geven. Meestal begint dat bij een tussenwervelschijf, zelden bij een gespannen spier.',
    instead:
      'Blijf bewegen zoals het gaat. Wordt je been zwakker of word je doof tussen je benen? Bel meteen de huisarts.',
  },
  'your-back-is-fragile': {
    heard: 'Je rug is kwetsbaar en gaat kapot van te veel belasting.',
    why: 'Je rug is sterk en past zich aan bij wat je doet. De richtlijn raadt zulke woorden af: ze maken bang, en dan beweeg je minder.',
    instead: 'Bouw rustig op wat je weer wilt kunnen. Wissel inspanning en rust af.',
  },
  'sitting-starves-your-discs': {
    heard: 'Van veel zitten krijgen je tussenwervelschijven geen voeding, en zo ontstaat een hernia.',
    why: 'Schijven nemen vocht en voeding op als de druk wisselt. Dat je van zitten een hernia krijgt, heeft niemand laten zien.',
    instead: 'Wissel van houding omdat dat prettig is. Voor een dag zitten hoef je niet bang te zijn.',
  },
  'old-backs-are-used-up': {
    heard: 'Op leeftijd is je rug op en kan hij minder hebben.',
    why: 'Veranderingen op een scan horen bij ouder worden, net als grijs haar. Op je 80e heeft bijna iedereen ze, ook mensen zonder pijn.',
    instead: 'Beweeg en train ook als je ouder bent, op jouw niveau. Begin licht en bouw op.',
  },
  'three-causes-of-back-pain': {
    heard: 'Rugpijn komt door verkeerd bewegen, door ouder worden of door hoe je leeft.',
    why: 'Vaak is er niet één oorzaak. Je lijf, je slaap, spanning, werk en wat je over pijn denkt, doen samen mee.',
    instead: 'Zoek geen schuldige. Kies wat jou nu het meest kan helpen: bewegen, slaap, rust of werk.',
  },
  'a-slipped-disc-only-gets-worse': {
    heard: 'Een hernia gaat nooit meer over en wordt alleen maar erger.',
    why: 'Bij ongeveer zes van de tien mensen wordt de hernia kleiner zonder operatie. Ongeveer driekwart is na drie maanden een stuk beter.',
    instead:
      'Geef het tijd en blijf bewegen. Wordt je been zwakker of gaat plassen ineens anders? Bel meteen de huisarts.',
  },
  'like-a-sprained-ankle': {
    heard: 'Rugpijn die net begint, is als een enkel waar je doorheen ging.',
    why: 'Het klopt dat het meestal vanzelf bijtrekt en zelden ernstig is. Maar in een enkel is iets gerekt of gescheurd, en bij gewone rugpijn vind je dat meestal niet.',
    instead: 'Denk liever aan een alarm dat te hard afgaat. Beweeg rustig door en ken de alarmsignalen.',
  },
  'long-pain-is-a-touchy-nervous-system': {
    heard: 'Duurt pijn langer dan drie maanden, dan zijn je zenuwen te gevoelig geworden.',
    why: 'Bij een deel van de mensen met lange pijn staat het alarmsysteem te scherp. Niet bij iedereen: soms speelt er ook iets anders mee.',
    instead: 'Bouw rustig op wat je wilt kunnen. Vraag je fysiotherapeut wat er bij jou meespeelt.',
  },
  'scans-change-without-pain': {
    heard: 'Op een scan zie je ook bij mensen zonder pijn allerlei veranderingen.',
    why: 'Van de mensen rond de 20 zonder pijn heeft ruim een op de drie al veranderde schijven. Onder de vijftig zie je een bolle schijf wel vaker bij mensen met pijn.',
    instead: 'Een scan om gerust te worden is zelden nodig. Vraag je arts wat de uitslag aan het plan verandert.',
  },
  'nine-in-ten-without-one-cause': {
    heard: 'Bij negen van de tien mensen met rugpijn is er geen duidelijke oorzaak.',
    why: 'Zo schatten richtlijnen het: bij 5 tot 10 van de 100 mensen is de oorzaak duidelijk. De anderen hebben net zo goed echte pijn.',
    instead: 'Geen oorzaak vinden is geen slecht nieuws. Bewegen en rustig opbouwen helpen ook dan.',
  },
  'worn-joints-are-a-cause': {
    heard: 'Een hernia, artrose of een gebroken wervel is een duidelijke oorzaak.',
    why: 'Bij een gebroken wervel en een hernia met zenuwpijn klopt dat. Artrose telt de richtlijn niet als oorzaak: mensen zonder pijn hebben het ook vaak.',
    instead: 'Staat er artrose in je uitslag? Bewegen blijft de weg. Hevige pijn na een val: bel vandaag de huisarts.',
  },
  'from-ribs-to-buttocks': {
    heard: 'Lage rugpijn zit tussen je onderste ribben en de onderkant van je billen.',
    why: 'Zo omschrijft de Nederlandse richtlijn het ook. De pijn kan uitstralen naar je bil of je been.',
    instead: 'Zit de pijn hoger, als een band om je romp? Bel vandaag de huisarts. Pijn op de borst: bel 112.',
  },
} as const satisfies Record<string, ClaimWords>;
