import type { RuleId } from '@rugwijs/clinical';

/** What each rule is for, for who reviews it. */
export const purposes: Readonly<Record<RuleId, string>> = {
  'heart-lungs-collapse':
    'Heart, lungs or circulation in trouble, with back pain beside it. Think of a heart attack, pulmonary embolism, aortic dissection or a burst aneurysm.',
  aneurysm: 'An aneurysm of the abdominal aorta, known or suspected.',
  'sudden-severe-pain':
    'Pain out of nothing that no position eases. This is the road to a quiet aneurysm, a bleed, a kidney stone or an ectopic pregnancy.',
  paralysis: 'A leg that suddenly does not work.',
  'major-trauma': 'Back pain after a serious accident or hard fall: a vertebral fracture or cord injury.',
  'cauda-equina':
    'Cauda equina syndrome: pressure on the nerves low in the spinal canal. It is rare, and hours decide what can be saved. Any one sign counts, also on one side and also without pain.',
  'both-legs': 'Complaints in both legs, as an early sign of pressure in the spinal canal.',
  'foot-drop': 'Loss of the foot lifters or the calf: severe paresis.',
  'leg-weakness': 'Loss of strength in a leg, and above all a loss that grows.',
  'cord-signs': 'Pressure on the cord, higher than the low back: unsteady walking or clumsy hands.',
  'cannot-stand': 'Pain with which standing or walking fails: a fracture, an infection or a very severe bout.',
  'cold-leg': 'A blocked artery to the leg.',
  fever: 'Fever with back pain: spondylodiscitis, epidural abscess, or pyelonephritis.',
  'infection-without-fever': 'An infection of the spine without measured fever, in who is more prone to it.',
  'spine-procedure': 'A complication after an operation or needle in the spine: infection, bleed or leak.',
  cancer: 'Metastases in the spine, and cord compression from them.',
  'serious-illness':
    'A disease of the whole body behind the back pain. Night pain alone and age alone do nothing here.',
  'fracture-after-fall': 'A collapsed vertebra after a fall, also after a light one.',
  'fracture-after-strain': 'A collapsed vertebra from lifting, bending or coughing with weak bone.',
  fracture: 'A collapsed vertebra without a fall, when signs of weak bone add up.',
  bleeding: 'A bleed around the spine or behind the peritoneum in who uses blood thinners.',
  'pregnancy-alarm': 'An emergency in pregnancy: abruption, preterm labour or a pregnancy outside the womb.',
  belly: 'A cause in the belly, such as pancreas, bowel or aneurysm.',
  pregnancy: 'Back pain in pregnancy: the midwife knows first, and the exercises change.',
  kidney: 'Renal colic, pyelonephritis, and an aneurysm that looks like them.',
  gynaecological: 'Back pain that comes from the womb or ovaries.',
  shingles: 'Shingles, as long as early treatment may still help.',
  calf: 'A clot in the leg.',
  'leg-pain-unbearable': 'Leg pain that strong painkillers do not touch.',
  'severe-and-stuck': 'Severe pain that takes sleep or walking, or gets worse fast, without another sign.',
  'inflammatory-back': 'Axial spondyloarthritis: a pattern of inflammation, not a diagnosis.',
  'circulation-legs': 'Leg pain on walking: arterial disease (claudication) or a narrowed spinal canal.',
  child: 'Rugwijs is for adults. With children a doctor looks, because serious causes are more frequent there.',
  violence: 'Violence, or not being safe at home.',
  'self-harm': 'Thoughts of suicide.',
  'needs-a-look': 'Not urgent, but more than waiting: a physiotherapist looks along.',
  'many-unknown': 'So many answers were “I don’t know” that no calm verdict can be built on them.',
  'risk-of-persisting': 'A higher chance that the pain stays. Then a physiotherapist helps.',
  'second-contact': 'Somebody called before and is no better, or gets worse fast: every alarm goes one step up.',
};
