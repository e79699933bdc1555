import type { LessonWords } from '../../lesson-words.ts';

/** What others can do to a back, what it brings, and how to judge it. */
export const treatmentLessons = {
  'treatments-compared': {
    title: 'Does a treatment really help?',
    text: [
      'Almost everyone knows somebody who was helped. By needles, a crack or a machine. Yet that says little. Pain goes up and down. You look for help when it is at its worst. After that it often eases by itself too.',
      'That is why researchers compare two groups. One gets the treatment. The other gets something that looks like it. Only the difference counts. It is often smaller than you hope.',
      'Ask four things about any treatment. What was it compared with? How much does it change, and can I do more afterwards? Does it last, or is it gone tomorrow? Who earns by it?',
      'Also look at what it asks of you: time, money, a journey. Something pleasant is fine. It is a pity if moving suffers for it.',
      'Under Learn you find treatments side by side. Does somebody promise that your pain will be gone in three visits? Be careful.',
    ],
    picture: 'New back pain eases for most people, often without treatment too.',
    today: 'Take one treatment that you know, and ask the four questions about it.',
    quiz: {
      statement: 'Did it get better after a treatment? Then that was why.',
      holds: false,
      because: 'It may be. But pain often eases by itself too.',
    },
  },
  heat: {
    title: 'Warmth on your back',
    text: [
      'A hot-water bottle or a warm shower is simple, and often pleasant. For new back pain it was studied as well. People wore a heat wrap for a few days. After five days the difference was about one point of pain, on a scale of five.',
      'It does not make you better sooner. You may move more easily, though. So use it like this: first warmth, then a short walk. About cold we know less. Do you prefer cold? That is fine.',
      'Fifteen to twenty minutes is enough. Wrap a cloth round the bottle. Do not sleep with it. Put nothing warm on a wound or on skin that feels little. Nor where your blood flows badly.',
      'Do you have a fever with your back pain? Call your GP today. Are you really ill, or are your defences low? Then call now.',
    ],
    picture: 'Somebody has something warm against the lower back.',
    today: 'Take a quarter of an hour of warmth, and then walk for five minutes.',
    quiz: {
      statement: 'Warmth can make new back pain a bit lighter for a few days.',
      holds: true,
      because: 'It makes a small difference on average. Use it to walk a bit.',
    },
  },
  massage: {
    title: 'Massage: pleasant, but not a plan',
    text: [
      'A massage can be lovely. Your back feels supple and warm. Sometimes the pain is less for a while. Usually not for long.',
      'Researchers put 25 studies together, with more than three thousand people. They were so weak that we still do not know. Nor has anyone shown that shiatsu, deep massage or a massage chair does more.',
      'You may hear that massage frees something or drains waste. There is no good proof of that. It can make you calm for a while, though.',
      'The Dutch guideline says: never massage alone. Sometimes it may be used for a while, as a step towards moving. Not with nerve pain in your leg.',
      'Have no massage on a wound, with a fracture or with a fever. Do you have cancer, or take blood thinners? Ask your GP first. Is your calf swollen, warm and painful? Call your GP today.',
    ],
    picture: 'The muscles of your lower back.',
    today: 'Rub your lower back for a minute, and then bend calmly a few times.',
    quiz: {
      statement: 'Massage frees layers in your back that are stuck.',
      holds: false,
      because: 'There is no good proof of that. It can be pleasant, though.',
    },
  },
  'hands-on': {
    title: 'Cracking and other work by hand',
    text: [
      'Manual therapists, chiropractors and osteopaths work with their hands. They push, stretch, or make a quick movement. Sometimes you hear a crack. That does not mean that something jumped back into place.',
      'Does it help? With pain that lasts, it helps about as much as exercise. The Dutch guideline says: only beside exercise. Not for new pain that will likely ease by itself. And rather not with nerve pain in your leg.',
      'See it as a first step. A few times, so that you can move again. No difference after three or four visits? Then feel free to stop.',
      'Do not have your back cracked with osteoporosis, a fracture or cancer in your bones. Do you take blood thinners? Ask your GP first.',
      'Is your leg getting weaker, do you feel less between your legs, or is peeing different? Then have no treatment. Call your GP or the out-of-hours GP now.',
    ],
    picture: 'The small joints at the back of your lower spine.',
    today: 'While sitting, turn calmly to the left and right five times.',
    quiz: {
      statement: 'A crack means that something jumped back into place.',
      holds: false,
      because: 'It is a sound from a joint. Vertebrae do not simply jump out of place.',
    },
  },
  needles: {
    title: 'Needles: acupuncture and dry needling',
    text: [
      'In acupuncture somebody puts thin needles in fixed points. In dry needling a therapist pricks a sensitive muscle. People sometimes feel better for a while.',
      'How much does the needle itself do? Needles in a random place help almost as well. And the research is often weak. So guidelines do not agree. WHO allows it for pain that lasts. The English guideline advises against acupuncture.',
      'Would you still like to try it? Choose somebody with a diploma and clean needles. Agree after how many visits you will see whether it does anything. Keep moving meanwhile.',
      'Say first if you are pregnant, take blood thinners or have low defences. A bruise can happen. Do you get a fever, or does the spot turn red and hot? Call your GP today. Are you short of breath after a needle? Call 112.',
    ],
    picture: 'The long muscles beside your spine.',
    today: 'Think how you would notice in three weeks that something helps.',
    quiz: {
      statement: 'All guidelines advise acupuncture for back pain.',
      holds: false,
      because: 'WHO allows it. The English guideline advises against it.',
    },
  },
  machines: {
    title: 'Machines: current, light and taps',
    text: [
      'There are many machines for your back. TENS gives light electric pulses. A laser shines light on your skin. Shockwave gives short, hard taps.',
      'Little is proven. WHO and the Dutch guideline do not advise TENS. Small studies of laser found a bit less pain. In a newer study, of 148 people, a laser that was switched off did just as well. Shockwave was studied only in small, short trials. Nor does WHO advise a machine that pulls at your back as a standard step.',
      'Do you have such a machine already, and do you like it? Read the manual, and feel free to use it briefly. Do not buy one for your back. It does not make you stronger. Exercise does.',
      'Use no current with a pacemaker, or on your back or belly while pregnant. Nor on a wound or on skin that feels little. Does your heart pound afterwards, or do you faint? Call 112.',
    ],
    picture: 'Somebody lifts the pelvis alone. That makes you stronger.',
    today: 'Do an exercise that you like, five times.',
    quiz: {
      statement: 'Laser makes your back heal faster.',
      holds: false,
      because: 'In a study of 148 people, a laser that was switched off did just as well.',
    },
  },
  injections: {
    title: 'An injection in your back',
    text: [
      'You may hear of an injection against inflammation. For ordinary back pain the English guideline advises against it.',
      'With new, severe nerve pain in your leg it is different. Then you can discuss it with a specialist. Do not expect too much. On average it makes half a point of difference in pain, on a scale of ten. After three months there is no difference any more.',
      'Ask four things first. How likely is it to help me? For how long? What can go wrong? And what if I wait? Because nerve pain often eases by itself. Of four people, three are better within three months without an operation.',
      'Say so if you take blood thinners, have diabetes, have an allergy or are pregnant.',
      'After an injection, do you get a fever, much more pain, a weak or numb leg? Or is peeing different? Call your GP or the out-of-hours GP now.',
    ],
    picture: 'The nerve roots low in your back. Such an injection goes close to a root.',
    today: 'Is an injection planned? Write down the four questions. If not, take a walk.',
    quiz: {
      statement: 'An injection is a good first step for ordinary back pain.',
      holds: false,
      because: 'The English guideline advises against it. With severe nerve pain it is sometimes possible.',
    },
  },
  surgery: {
    title: 'An operation: when does it help?',
    text: [
      'Most people with back pain need no operation. Sometimes it helps with nerve pain in your leg. Then a bit of disc pushes on a nerve. We call that a slipped disc.',
      'Such pain often eases by itself. Of four people, three are better within three months without an operation. Does it stay severe for about twelve weeks? Then you can discuss an operation with a specialist.',
      'In a Dutch study, people had less pain sooner after an operation. After a year there was no difference with waiting. About four in ten of those who waited chose an operation later. So you usually have time to choose. Ask what you gain, what can go wrong, and what waiting does.',
      'Sometimes there is a hurry. Do you feel less between your legs, or is peeing or your bowel different? Is your leg weaker, or does your foot drag? Call your GP or the out-of-hours GP now. At night too.',
    ],
    picture: 'The discs between the vertebrae, with the nerves just behind them.',
    today: 'Write down how your leg is now, and how it was four weeks ago.',
    quiz: {
      statement: 'A slipped disc always needs an operation.',
      holds: false,
      because: 'Of four people, three are better within three months without an operation.',
    },
  },
  medicines: {
    title: 'Painkillers: what can you expect?',
    text: [
      'A painkiller can help you to keep moving. It does not heal your back. Such a medicine often does less than you hope.',
      'An example. More than sixteen hundred people with new back pain got an ordinary painkiller or a dummy. In each group recovery took just over two weeks. A strong painkiller on prescription did no better than a dummy for new pain either. Such medicines can cause trouble.',
      'Guidelines do not always agree. So we choose nothing for you. Ask your pharmacist or GP what suits you, and for how long. Say what else you take, from the chemist’s too. Say so too if you are pregnant, or have trouble with your stomach, heart, liver or kidneys.',
      'Have you had strong painkillers for a while? Do not stop by yourself. Your GP helps you to cut down slowly.',
      'Are your stools black, do you vomit blood, or do you get very drowsy? Call your GP now. Is somebody hard to wake? Call 112.',
    ],
    picture: 'New back pain eases within a few weeks for most people.',
    today: 'Make a list of everything you take.',
    quiz: {
      statement: 'You can suddenly stop strong painkillers that you have taken for long.',
      holds: false,
      because: 'Do not do it by yourself. Your GP helps you to cut down slowly.',
    },
  },
} as const satisfies Record<string, LessonWords>;
