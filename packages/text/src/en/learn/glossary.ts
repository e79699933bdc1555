import type { glossary as nl } from '../../nl/learn/glossary.ts';
import type { TermWords } from '../../term-words.ts';

export const glossary: Readonly<Record<keyof typeof nl, TermWords>> = {
  hernia: {
    term: 'slipped disc',
    forms: ['slipped disc', 'slipped discs', 'herniated disc', 'disc hernia'],
    means: 'A disc between two vertebrae bulges out and sometimes touches a nerve. It often shrinks by itself.',
  },
  disc: {
    term: 'disc',
    forms: ['disc', 'discs'],
    means: 'A tough, bendy pad between two vertebrae. It moves along and takes up pressure.',
  },
  vertebra: {
    term: 'vertebra',
    forms: ['vertebra', 'vertebrae'],
    means: 'One bone of your back. You have 24 on top of each other, from your neck to your pelvis.',
  },
  spine: {
    term: 'spine',
    forms: ['spine'],
    means: 'All the vertebrae on top of each other, with the discs between them.',
  },
  'spinal-cord': {
    term: 'spinal cord',
    forms: ['spinal cord'],
    means: 'The thick bundle of nerves in your back, between your brain and your body.',
  },
  'nerve-root': {
    term: 'nerve root',
    forms: ['nerve root', 'nerve roots'],
    means: 'The start of a nerve, where it comes out between the vertebrae.',
  },
  'nerve-pain': {
    term: 'nerve pain',
    forms: ['nerve pain'],
    means: 'Pain that comes from an irritated nerve. In your leg it often feels sharp, burning or tingling.',
  },
  sciatica: {
    term: 'sciatica',
    forms: ['sciatica'],
    means: 'Pain in your leg because a nerve in your back is irritated.',
  },
  'cauda-equina': {
    term: 'cauda equina',
    forms: ['cauda equina'],
    means: 'The nerves low in your back, for peeing, pooing and feeling. If they are trapped, call the GP at once.',
  },
  lumbago: {
    term: 'lumbago',
    forms: ['lumbago'],
    means: 'Sudden, strong pain low in your back. It is an old word for new back pain, not a disease.',
  },
  radiating: {
    term: 'radiating pain',
    forms: ['radiating pain', 'radiates', 'spreading pain', 'radiating'],
    means: 'Pain that travels further than where it starts, such as from your back to your leg.',
  },
  tingling: {
    term: 'tingling',
    forms: ['tingling', 'tingle', 'tingles', 'pins and needles'],
    means: 'A feeling of little pricks or ants, as when your foot has gone to sleep.',
  },
  osteoporosis: {
    term: 'osteoporosis',
    forms: ['osteoporosis', 'brittle bones'],
    means: 'Bones that are less firm and break sooner.',
  },
  inflammation: {
    term: 'inflammation',
    forms: ['inflammation', 'inflammations'],
    means: 'A spot that is warm, red, swollen or sore because your body is defending itself.',
  },
  aneurysm: {
    term: 'aneurysm',
    forms: ['aneurysm'],
    means: 'A spot in an artery that is too wide. With sudden severe pain, call 112 at once.',
  },
  artery: {
    term: 'artery',
    forms: ['artery'],
    means: 'A large blood vessel that brings blood from your heart to your body.',
  },
  'blood-thinner': {
    term: 'blood thinner',
    forms: ['blood thinner', 'blood thinners'],
    means: 'A medicine that makes your blood clot less quickly.',
  },
  'anti-inflammatory': {
    term: 'anti-inflammatory',
    forms: ['anti-inflammatory', 'anti-inflammatories'],
    means: 'A kind of painkiller that also calms inflammation. Not everybody can take it: ask your pharmacist.',
  },
  prednisone: {
    term: 'prednisone',
    forms: ['prednisone', 'prednisolone'],
    means:
      'A strong medicine against inflammation. After long use your bones are sometimes less firm. Never stop by yourself: ask your doctor.',
  },
  'flare-up': {
    term: 'flare-up',
    forms: ['flare-up', 'flare-ups', 'flare'],
    means: 'A few days or weeks with more pain than usual.',
  },
  'rule-48': {
    term: '48-hour rule',
    forms: ['48-hour rule'],
    means: 'After exercise you look a night and two days later how your back is. That decides the next step.',
  },
  'time-contingent': {
    term: 'fixed steps',
    forms: ['fixed steps', 'set steps'],
    means: 'Building up as agreed: not more on a good day, not less on a bad one.',
  },
  'check-in': {
    term: 'check-in',
    forms: ['check-in', 'check-ins'],
    means: 'A few short questions in the app about how your back is after exercise.',
  },
  physiotherapist: {
    term: 'physiotherapist',
    forms: ['physiotherapist', 'physiotherapists', 'physio'],
    means: 'Helps you to move again, with advice and exercises. In the Netherlands you need no referral.',
  },
  'exercise-therapy': {
    term: 'exercise therapy',
    forms: ['exercise therapy', 'exercise therapist'],
    means: 'Exercise with the guidance of somebody trained for it.',
  },
  'manual-therapy': {
    term: 'manual therapy',
    forms: ['manual therapy', 'manual therapist'],
    means: 'A treatment with the hands, in which somebody moves your joints.',
  },
  midwife: {
    term: 'midwife',
    forms: ['midwife'],
    means: 'Guides you while you are pregnant and when the baby is born.',
  },
  'out-of-hours': {
    term: 'out-of-hours GP',
    forms: ['out-of-hours GP', 'out-of-hours GP service'],
    means: 'The GP for the evening, the night and the weekend. Always call first.',
  },
  'occupational-doctor': {
    term: 'occupational physician',
    forms: ['occupational physician', 'occupational doctor', 'company doctor'],
    means: 'The doctor of your work, who helps you get going again.',
  },
  referral: {
    term: 'referral',
    forms: ['referral'],
    means: 'A letter from your GP with which you may go to another carer.',
  },
  guideline: {
    term: 'guideline',
    forms: ['guideline', 'guidelines'],
    means: 'What doctors or physiotherapists agreed on together, based on research.',
  },
  'nerve-block': {
    term: 'nerve block',
    forms: ['nerve block', 'nerve blocks'],
    means: 'A jab near a nerve, which can dull the pain for a while.',
  },
  pelvis: {
    term: 'pelvis',
    forms: ['pelvis'],
    means: 'The bones between your back and your legs. You feel them at your hips.',
  },
  joint: {
    term: 'joint',
    forms: ['joint', 'joints'],
    means: 'The place where two bones turn on each other, such as your knee. Your back has many small ones too.',
  },
  osteoarthritis: {
    term: 'arthritis',
    forms: ['arthritis', 'osteoarthritis'],
    means: 'A change of the cartilage in a joint, often over the years. Many people never notice it.',
  },
  mindfulness: {
    term: 'mindfulness',
    forms: ['mindfulness'],
    means: 'Practising to notice what is there now, without judging it at once.',
  },
  acupuncture: {
    term: 'acupuncture',
    forms: ['acupuncture'],
    means: 'Thin needles in fixed points of your skin.',
  },
  'dry-needling': {
    term: 'dry needling',
    forms: ['dry needling'],
    means: 'Thin needles in a spot in a muscle that hurts.',
  },
  tens: {
    term: 'TENS',
    forms: ['TENS'],
    means: 'A small box with stickers that gives light pulses through your skin.',
  },
  shockwave: {
    term: 'shockwave',
    forms: ['shockwave'],
    means: 'A machine that gives short, hard taps on your skin.',
  },
  who: {
    term: 'WHO',
    forms: ['WHO', 'World Health Organization'],
    means: 'The health organisation of all countries together. It also writes advice on back pain.',
  },
};
