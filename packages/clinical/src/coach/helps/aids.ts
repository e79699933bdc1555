import type { Aid, AidId, Caution, CautionId, HelpsKnowledge } from '@rugwijs/core';

/** facts.md F8: not on numb skin, fever, a wound, poor circulation; 15–20 minutes. With diabetes the exercise with a heat pack is left out: own, and the same here. */
const heatCautions = ['fever', 'numb-skin', 'wound', 'poor-circulation', 'diabetes'] as const;

/** facts.md F8: not with a clot, at a cancer, a fracture, with blood thinners, on a wound, with an infection; KNGF C.4.2: not in radicular pain. */
const massageCautions = [
  'clot',
  'fracture',
  'fever',
  'infection',
  'wound',
  'cancer-site',
  'blood-thinners',
  'leg-nerve-pain',
] as const;

/** facts.md F8, KNGF C.4.2: not with a low risk (profile 1). Whoever still wants it may: own, with that word beside it. */
const massage = {
  group: 'massage',
  asks: ['minutes', 'intensity', 'feeling'],
  cautions: massageCautions,
  needlessAtLowRisk: true,
  trial: true,
} as const satisfies Aid;

/** What people use, and what to look out for with it. Longest times and lists: facts.md F8; thin bones with firm pressure: own. */
export const aids: Readonly<Record<AidId, Aid>> = {
  heat: {
    group: 'heat',
    treatment: 'heat',
    asks: ['minutes', 'feeling'],
    cautions: heatCautions,
    longest: 20,
    trial: true,
  },
  'massage-classic': { ...massage, treatment: 'massage-classic' },
  shiatsu: { ...massage, treatment: 'shiatsu', cautions: [...massageCautions, 'thin-bones'] },
  'deep-tissue-massage': {
    ...massage,
    treatment: 'deep-tissue-massage',
    cautions: [...massageCautions, 'thin-bones'],
  },
  'massage-chair': { ...massage, treatment: 'massage-chair', cautions: [...massageCautions, 'thin-bones'] },
  brace: {
    group: 'brace',
    treatment: 'brace',
    asks: ['minutes', 'feeling'],
    cautions: ['numb-skin', 'wound'],
    trial: true,
  },
  cushion: { group: 'cushion', treatment: 'cushion', asks: ['minutes', 'feeling'], cautions: [], trial: true },
  // facts.md F8, "app limits": the name only. No dose, no judgement, no trial.
  medicine: { group: 'medicine', treatment: 'medicines', asks: ['name'], cautions: [], trial: false },
  own: { group: 'own', asks: ['name', 'minutes', 'feeling'], cautions: [], trial: true },
};

/** What each caution leads to. Whatever may be an alarm sign leads to the alarm questions first (triage.md). */
export const cautions: Readonly<Record<CautionId, Caution>> = {
  fever: { means: 'check', question: 'fever' },
  'numb-skin': { means: 'check' },
  clot: { means: 'check', question: 'calf-swelling' },
  fracture: { means: 'check' },
  infection: { means: 'not', question: 'recent-infection' },
  wound: { means: 'not' },
  // facts.md F8: no heat.
  'poor-circulation': { means: 'not' },
  diabetes: { means: 'ask', limit: 'diabetes' },
  'cancer-site': { means: 'ask', question: 'cancer-ever' },
  'blood-thinners': { means: 'ask', limit: 'anticoagulants' },
  'thin-bones': { means: 'ask', limit: 'osteoporosis' },
  'leg-nerve-pain': { means: 'not', limit: 'radicular' },
};

/** Words for medicines, Dutch and English: to leave them out of trials, not to know them. Own list. */
export const medicineWords = {
  // Short, or the beginning of something else: pilates, pillow, medicijnbal.
  whole: [
    'medicijn',
    'medicijnen',
    'medicijntje',
    'medicijntjes',
    'medicine',
    'medicines',
    'pil',
    'pillen',
    'pilletje',
    'pilletjes',
    'pill',
    'pills',
    'lyrica',
  ],
  beginnings: [
    'medicatie',
    'medication',
    'pijnstiller',
    'painkiller',
    'slaappil',
    'slaapmiddel',
    'tablet',
    'capsule',
    'injectie',
    'injection',
    'paracetamol',
    'acetaminophen',
    'panadol',
    'aspirine',
    'aspirin',
    'ibuprofen',
    'advil',
    'brufen',
    'naproxen',
    'aleve',
    'diclofenac',
    'voltaren',
    'celecoxib',
    'etoricoxib',
    'meloxicam',
    'tramadol',
    'tramal',
    'codeïne',
    'codeine',
    'morfine',
    'morphine',
    'oxycodon',
    'oxycontin',
    'fentanyl',
    'buprenorfine',
    'tapentadol',
    'palexia',
    'pregabaline',
    'pregabalin',
    'gabapentine',
    'gabapentin',
    'amitriptyline',
    'nortriptyline',
    'duloxetine',
    'diazepam',
    'temazepam',
    'oxazepam',
    'prednison',
    'prednisolon',
    'cannabis',
    'wietolie',
    'cbd',
  ],
} as const satisfies HelpsKnowledge['medicineWords'];
