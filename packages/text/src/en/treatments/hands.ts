import type { TreatmentWords } from '../../treatment-words.ts';

/** What somebody else does to your back with the hands. */
export const hands = {
  'massage-classic': {
    name: 'Massage',
    what: 'Somebody strokes, kneads and rubs your back with their hands.',
    does: 'It often feels good and can ease pain for a short time. Weeks later there is mostly no difference left. The research is very weak.',
    forWhom: 'For people who have had pain for longer, who exercise, and who move more easily afterwards.',
    notWhen:
      'Not with nerve pain in your leg, on a wound or with a broken vertebra. Do you have cancer or are you on blood thinners? Ask your doctor first. Is your leg swollen, warm and painful? Then call your GP.',
    briefly: {
      forWhom: 'Lasting pain, and you exercise already.',
      notWhen: 'Nerve pain in your leg, a wound or fracture.',
    },
    asks: 'Half an hour at a time, money each time, and somebody else to do it.',
    advised:
      'Only briefly and beside exercise, says the Dutch guideline for physiotherapists. Never as the only treatment. Not for new pain that is expected to settle by itself. The WHO allows it for lasting pain.',
    ours: 'Do you like it? Have it a few times, beside your exercises. You do not need it.',
    alsoCalled: ['Swedish massage', 'back rub', 'sports massage', 'masseur', 'kneading'],
  },
  shiatsu: {
    name: 'Shiatsu',
    what: 'A massage from Japan. Somebody presses on set points with thumbs and hands.',
    does: 'Nobody knows whether it helps back pain. There is hardly any good research. The energy channels people speak of were never shown to exist.',
    forWhom: 'For people who like to unwind this way.',
    notWhen:
      'Not with nerve pain in your leg, on a wound or with a broken vertebra. Do you have cancer or are you pregnant? Ask your doctor first. Is your leg swollen, warm and painful? Then call your GP.',
    briefly: { forWhom: 'Who finds it calming.', notWhen: 'Nerve pain in your leg, a wound or fracture.' },
    asks: 'An hour at a time, and money each time.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'See it as a way to relax, not as treatment for your back. Keep moving beside it.',
    alsoCalled: ['pressure-point massage', 'acupressure', 'Japanese massage', 'meridians'],
  },
  'deep-tissue-massage': {
    name: 'Deep tissue massage',
    what: 'A firm massage, with a lot of pressure on the muscles of your back.',
    does: 'Nobody knows whether deep massage does more than ordinary massage. The best-known study had no group without massage. So it could not tell.',
    forWhom: 'For people who like firm pressure and already exercise.',
    notWhen:
      'Not with nerve pain in your leg, osteoporosis, a wound or a broken vertebra. Are you on blood thinners or do you have cancer? Ask your doctor first. Is your leg swollen, warm and painful? Then call your GP.',
    briefly: {
      forWhom: 'Who likes firm pressure and exercises already.',
      notWhen: 'Nerve pain in your leg, osteoporosis or fracture.',
    },
    asks: 'Half an hour at a time and money each time. It can leave you stiff for a few days.',
    advised: 'Guidelines only speak of massage in general: briefly, and only beside exercise.',
    ours: 'Harder is not better. Choose pressure that feels good, or skip it.',
    alsoCalled: ['fascia massage', 'connective tissue massage', 'trigger point massage', 'foam roller'],
  },
  'manual-therapy': {
    name: 'Manual therapy',
    what: 'A therapist moves the joints of your back. Sometimes you hear a click.',
    does: 'It can ease pain a little and make moving somewhat easier. That is about as much as exercise does. Nothing is put back in place.',
    forWhom: 'For people with longer-lasting pain who move stiffly and already exercise.',
    notWhen:
      'Preferably not with nerve pain in your leg. Not with osteoporosis, a fracture or cancer in your bones. Does your leg become weaker or numb afterwards? Call your GP at once.',
    briefly: {
      forWhom: 'Lasting pain, stiff, and you exercise already.',
      notWhen: 'Osteoporosis, a fracture or cancer in your bones.',
    },
    asks: 'A few visits that may cost money. Sometimes more pain for a few days.',
    advised:
      'Only beside exercise therapy, says the Dutch guideline. Not for new pain that is expected to settle by itself. The WHO allows it for lasting pain.',
    ours: 'Fine as an extra if your therapist suggests it. Then ask what you will do yourself.',
    alsoCalled: ['chiropractor', 'osteopath', 'manipulation', 'mobilisation', 'back cracking', 'adjustment'],
  },
} as const satisfies Record<string, TreatmentWords>;
