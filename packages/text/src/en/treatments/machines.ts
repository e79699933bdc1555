import type { TreatmentWords } from '../../treatment-words.ts';

/** Machines that knead, buzz, light or tap. */
export const machines = {
  'massage-chair': {
    name: 'Massage chair',
    what: 'A chair that presses on your back with rollers or air cushions.',
    does: 'It can be pleasant to sit in. That it treats or prevents back pain has not been shown. In one small study physiotherapy helped more.',
    forWhom: 'For people who like to sit in it. As a treatment, shown for nobody.',
    notWhen:
      'Not with osteoporosis, a broken vertebra or soon after an operation. Are you pregnant or do you have a pacemaker? Ask your doctor first. Is your leg swollen, warm and painful? Then call your GP.',
    briefly: { forWhom: 'Who likes to sit in it.', notWhen: 'Osteoporosis, a fracture or just after surgery.' },
    asks: 'Little effort, a lot of money. A chair often costs thousands of euros.',
    advised: 'None of the guidelines we read mentions it.',
    ours: 'Do not buy one for your back. Is there one already? Rest in it, and walk a bit afterwards.',
    alsoCalled: ['massage cushion', 'massage device', 'massage gun', 'recliner'],
  },
  tens: {
    name: 'TENS',
    what: 'A small box gives light electric pulses through pads on your back.',
    does: 'In studies it made no difference that counts. Those studies are weak, though. Some people like the tingling for a moment.',
    forWhom: 'Advised for nobody with back pain.',
    notWhen:
      'Not with a pacemaker or another device in your body. Not on your belly or back when pregnant. Not on skin that feels little. Do you faint or does your heart pound? Call 112.',
    briefly: {
      forWhom: 'Not advised for anybody with back pain.',
      notWhen: 'A pacemaker, or on your belly when pregnant.',
    },
    asks: 'A device with pads that you keep buying again.',
    advised: 'Three guidelines advise against it for back pain. The Dutch one for nerve pain as well.',
    ours: 'Do not buy it. A hot-water bottle is cheaper and does about as much.',
    alsoCalled: ['electrotherapy', 'electric stimulation', 'interferential', 'nerve stimulation', 'pads'],
  },
  laser: {
    name: 'Laser',
    what: 'A therapist points weak laser light at your skin. You feel little of it.',
    does: 'Small, older studies saw somewhat less pain. A newer study saw no difference with a laser that was switched off. It does not help people do more.',
    forWhom: 'Not clear for anybody.',
    notWhen: 'Not on a place with cancer, not near your eyes, and not on your belly or back when pregnant.',
    briefly: { forWhom: 'Not clear for anybody.', notWhen: 'Cancer in that place, or near your eyes.' },
    asks: 'Often ten visits or more, and money each time.',
    advised: 'We found no advice on it in the guidelines we read.',
    ours: 'Skip it. The money and the time are better spent on moving.',
    alsoCalled: ['laser therapy', 'low-level laser', 'light therapy for your back'],
  },
  shockwave: {
    name: 'Shockwave',
    what: 'A device sends short, hard pressure waves into your back.',
    does: 'Small studies see slightly less pain after a month. They are weak, and there are no large good ones. Nobody knows what it does in the long run.',
    forWhom: 'Not clear for anybody. It is used more for tendons.',
    notWhen:
      'Not when you are pregnant, on blood thinners, or have cancer in that place. Not with a pacemaker unless your doctor agrees.',
    briefly: { forWhom: 'Not clear for anybody.', notWhen: 'Pregnant, blood thinners or a pacemaker.' },
    asks: 'Three to six visits, often paid by yourself. It can hurt.',
    advised: 'We found no advice on it in the guidelines we read.',
    ours: 'We would not do it for back pain. Wait for better research.',
    alsoCalled: ['shock waves', 'pressure waves', 'shockwave therapy'],
  },
} as const satisfies Record<string, TreatmentWords>;
