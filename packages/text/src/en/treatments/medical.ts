import type { TreatmentWords } from '../../treatment-words.ts';

/** What a doctor or a pharmacist gives or does. No doses, no choice of drug. */
export const medical = {
  medicines: {
    name: 'Medicines',
    what: 'Painkillers, from the chemist or on prescription.',
    does: 'At most they ease some pain, and often less than you hope. They do not cure. Strong painkillers did no better than a dummy for new back pain.',
    forWhom: 'For people who cannot move or sleep for pain. For a short while, to get going again.',
    notWhen:
      'Are you pregnant, over seventy, or on other medicines? Do you have asthma, or trouble with stomach, heart, liver or kidneys? Ask first. Do you become drowsy, short of breath, or are your stools black? Call your GP at once or 112.',
    briefly: {
      forWhom: 'When pain stops you moving or sleeping, briefly.',
      notWhen: 'Ask first: pregnant, over 70, other medicines.',
    },
    asks: 'Little effort, little money. But a chance of side effects, and of getting used to strong ones.',
    advised:
      'Guidelines differ on which one comes first. The English guideline and the WHO advise against strong painkillers for lasting back pain.',
    ours: 'Ask your pharmacist or GP what suits you, and for how long. Do not stop by yourself what a doctor gave you. We do not choose medicines.',
    alsoCalled: ['painkiller', 'pills', 'opioids', 'muscle relaxant', 'anti-inflammatory', 'ointment', 'pharmacy'],
  },
  injections: {
    name: 'Injections',
    what: 'A doctor injects an anti-inflammatory or an anaesthetic near a nerve in your back.',
    does: 'With nerve pain, the pain in your leg eases slightly sooner for some weeks. After three months there is no difference left. For back pain without nerve pain it does not help.',
    forWhom: 'For severe, new nerve pain in your leg.',
    notWhen:
      'Not for back pain alone. Say so if you are on blood thinners, have diabetes or are ill. Do you get a fever, a weaker leg or less feeling between your legs afterwards? Call your GP or the out-of-hours service at once.',
    briefly: { forWhom: 'Severe, new nerve pain in your leg.', notWhen: 'Back pain alone.' },
    asks: 'One or more visits to hospital. A small chance of side effects.',
    advised:
      'The English guideline allows an injection for new, severe nerve pain. For back pain without nerve pain it advises against it.',
    ours: 'Talk about it if the pain in your leg is unbearable. Ask what happens if you wait.',
    alsoCalled: ['epidural', 'nerve block', 'steroid injection', 'jab in the back', 'pain clinic'],
  },
  surgery: {
    name: 'Operation',
    what: 'A surgeon removes the piece of disc that presses on a nerve.',
    does: 'The pain in your leg eases sooner. After a year there is no difference left with waiting first. Of the people who waited, four out of ten still had the operation later.',
    forWhom: 'For severe nerve pain in your leg that does not ease after about twelve weeks.',
    notWhen:
      'Not for ordinary back pain. Is your leg quickly getting weaker, do you feel less between your legs, or can you not pee? Then call your GP or the out-of-hours service now. That is urgent.',
    briefly: { forWhom: 'Severe nerve pain that stays after 12 weeks.', notWhen: 'Ordinary back pain.' },
    asks: 'A stay in hospital and weeks of recovery. A small chance of an infection or new pain.',
    advised:
      'The Dutch guideline for GPs names it after about twelve weeks of severe nerve pain. Earlier only with loss of strength.',
    ours: 'You mostly have time to choose. Ask what you gain, what you risk and what waiting does.',
    alsoCalled: ['slipped disc operation', 'back surgery', 'discectomy', 'neurosurgeon', 'last resort'],
  },
} as const satisfies Record<string, TreatmentWords>;
