import type { WordsOfBlocks } from '../../answers-words.ts';

/** Alarm lists S1 to S6 and age. */
export const alarm: WordsOfBlocks<'S1' | 'age' | 'S2a' | 'S2b' | 'S3' | 'S4' | 'S5' | 'S6'> = {
  'chest-pain': {
    ask: 'Pain, pressure or tightness in your chest. Or tearing pain from chest to back.',
    say: 'Put your hand on your chest and breathe in slowly. Do you feel pressure or pain there? Choose yes.',
  },
  'vital-signs': {
    ask: 'Short of breath while sitting still. Or drowsy, confused or grey in the face.',
    say: 'Say a long sentence out loud. Can’t you do it in one breath? Choose yes. Ask somebody how you look.',
  },
  collapse: {
    ask: 'Fainted, or nearly. Or suddenly clammy, pale and sweating with this pain.',
    say: 'Did it go black before your eyes? Or did you have to lie down? Choose yes.',
  },
  'sudden-severe': {
    ask: 'Sudden very severe pain in back, side or belly, without doing anything. No position eases it.',
    say: 'Lie down with your knees bent. Does it ease within five minutes? Choose no.',
  },
  'known-aneurysm': {
    ask: 'A doctor said that the main artery in your belly is too wide (an aneurysm).',
    say: 'Do you have check-ups for this, with a scan of your belly? Choose yes.',
  },
  'pulsating-belly': {
    ask: 'A throbbing feeling deep in your belly, new and together with this pain.',
    say: 'Lie down. Put your hand flat on your navel. Does it throb deep down, and is that new? Choose yes.',
  },
  'legs-paralysed': {
    ask: 'One or both legs suddenly stopped working. You cannot move them, or they are too weak to stand on.',
    say: 'Sit down. Straighten each leg once. Can’t you do it with one of them? Choose yes.',
  },
  'major-trauma': {
    ask: 'A serious accident or hard fall in the last 3 months, and pain since. For example in traffic, down stairs, or from more than a metre.',
    say: 'Not sure whether it was serious? Choose yes.',
  },
  'pregnancy-alarm': {
    ask: '(Maybe) pregnant, and losing blood or fluid, severe belly pain, a hard belly, or feeling the baby less.',
    say: 'Could you be pregnant, and do you feel one of these? Choose yes.',
  },
  'aneurysm-pain-new': { ask: 'Is this pain new, or different from pain you already had?' },
  'vascular-risk': {
    ask: 'Do you have high blood pressure, or heart or vessel disease? Do you smoke, or did you? Or is there an aneurysm in your family?',
    say: 'Family here means: father, mother, brother or sister.',
  },
  'paralysis-onset': {
    ask: 'How long has your leg not been working?',
    options: {
      'under-6-hours': 'Less than 6 hours',
      longer: 'More than 6 hours',
      'old-known': 'A long time: my doctor knows, and it has not changed',
    },
  },
  'trauma-when': {
    ask: 'When was the accident or fall?',
    options: {
      'under-2-days': 'Less than 2 days ago',
      'under-2-weeks': 'Less than 2 weeks ago',
      longer: 'More than 2 weeks ago',
    },
  },
  'trauma-checked': { ask: 'Did a doctor examine your back afterwards, and was it all right?' },
  'trauma-legs': { ask: 'Since then, can’t you stand or walk properly? Or are your legs weak or numb?' },
  'pregnancy-heavy': { ask: 'Are you losing a lot of blood, or is the pain unbearable?' },

  age: { ask: 'How old are you?', say: 'Work it out from your year of birth, or estimate.' },

  'saddle-feeling': {
    ask: 'Numb, tingling or less feeling between your legs: inner thighs, genitals, buttocks or around the anus. Or wiping feels different.',
    say: 'Feel with your hand, through your clothes, left and right. Does one side or the middle feel different? Choose yes.',
  },
  'urine-control': {
    ask: 'Peeing is not as usual for you. Hard to start, hard to stop, or you do not feel it flow or feel that your bladder is full.',
    say: 'Notice it next time: do you feel the urge, and do you feel it flow?',
  },
  'urine-leak': {
    ask: 'You leak urine or need pads, and that is not normal for you.',
    say: 'Was your underwear wet without noticing? Choose yes.',
  },
  'bowel-control': {
    ask: 'You cannot hold your stool. Or you do not feel stool or wind coming.',
    say: 'Notice it next time you pass wind: do you feel it coming?',
  },
  'sexual-function': {
    ask: 'Less feeling in sex. Or an erection or climax is suddenly different. You may skip this.',
    say: 'Notice it when you wash and dry. Does it feel numb there, or different from before? Choose yes.',
  },
  'sexual-function-again': {
    ask: 'You just skipped this. With what you tell us it does matter: is the feeling in sex less or different?',
    say: 'Notice it when you wash and dry. Does it feel numb there, or different from before? Choose yes.',
  },
  'ces-onset': {
    ask: 'When did this start? The newest one counts.',
    options: { 'under-2-weeks': 'Less than 2 weeks ago', longer: 'Longer ago' },
  },
  'ces-worse': { ask: 'Is it getting worse?' },
  'ces-known': { ask: 'Does your GP know about it, and was another cause found?' },

  'both-legs': {
    ask: 'Spreading pain, tingling or numbness in both legs. Or it went from one leg to two.',
    say: 'Rub your left leg and your right leg. Does it hurt or feel different in both? Choose yes.',
  },
  'foot-drop': {
    ask: 'A foot slaps or drags. Walking on your heels or on your toes fails.',
    say: 'Walk ten steps on your heels. Then ten on your toes. Hold on to something.',
  },
  'leg-weakness': {
    ask: 'A leg has less strength, or your knee gives way.',
    say: 'Stand up from a chair. Does one leg give way, or do you push mostly with the other? Choose yes.',
  },
  'cord-signs': {
    ask: 'You walk unsteadily, or on jelly legs. Or your hands or arms tingle or are clumsy, on both sides.',
    say: 'Take ten steps, heel to toe, along a wall. Fasten a button. Is that worse than it used to be? Choose yes.',
  },
  'cannot-stand': {
    ask: 'Because of the pain you cannot stand, or walk a few steps.',
    say: 'Try to stand up with support. Can’t you manage five steps? Choose yes.',
  },
  'cold-leg': {
    ask: 'A leg or foot is suddenly cold, pale or blue.',
    say: 'Feel both feet with the back of your hand. Is one much colder? Choose yes.',
  },
  'motor-onset': {
    ask: 'When did this start? The newest one counts.',
    options: { 'under-2-weeks': 'Less than 2 weeks ago', longer: 'Longer ago' },
  },
  'motor-worse': { ask: 'Is it getting worse, or spreading?' },
  'motor-known': { ask: 'Did a doctor examine this, and is it unchanged since?' },

  fever: {
    ask: 'Fever (38 °C or more) or shivering chills.',
    say: 'Take your temperature. No thermometer? Very hot and ice cold by turns: choose yes.',
  },
  unwell: {
    ask: 'You feel really ill. Or new night sweats soak your clothes. Hot flushes that you know do not count.',
    say: 'Just being tired does not count. Are you in bed as with the flu? Must you change clothes at night? Choose yes.',
  },
  'recent-infection': {
    ask: 'An infection in the last 3 months, for which you had antibiotics or were in hospital.',
    say: 'Think of a course for your bladder, lungs or skin.',
  },
  'bloodstream-risk': { ask: 'A drip line, port or catheter. Or kidney dialysis. Or (ever) drugs by needle.' },
  'immune-low': {
    ask: 'Low immunity. From chemo, a transplant, HIV, or medicines that hold back your defences.',
    say: 'Look at your list of medicines, or call your pharmacy.',
  },
  'spine-procedure': {
    ask: 'Back surgery less than 12 weeks ago. Or a needle in your back less than 6 weeks ago.',
    say: 'Such as a nerve block or an epidural.',
  },
  'procedure-worse': {
    ask: 'Is the pain worse since then? Is the wound red, open or wet? Or do you have a new headache?',
  },
  'procedure-released': {
    ask: 'Does the team that treated you say that you may exercise?',
    say: 'Call the clinic where you were treated, and ask what is allowed.',
  },
  'chronic-illness': {
    ask: 'Do you have diabetes or Addison’s disease? Or heart failure or kidney failure: your heart or kidneys do not work well enough?',
  },

  'cancer-ever': {
    ask: 'Ever had cancer, also long ago. Ordinary skin cancer does not count.',
    say: 'Have you ever seen an oncologist? Choose yes.',
  },
  'weight-loss': {
    ask: 'Lost weight without a reason: 5 kilos or more in half a year.',
    say: 'Step on the scales, or see whether your belt closes a hole tighter.',
  },
  'unexplained-finding': {
    ask: 'A blood test or other test found something that nobody has explained yet.',
    say: 'Such as anaemia, or a spot on a scan.',
  },
  'shape-change': {
    ask: 'A new lump on your back. Or your back has visibly become more bent or shorter.',
    say: 'Look in the mirror, or ask somebody. Do your clothes still fit the same at the back?',
  },
  fall: { ask: 'A fall, a knock or a hard landing just before the pain began. Even a light one counts.' },
  osteoporosis: {
    ask: 'Osteoporosis, a collapsed vertebra, or a broken bone after a light fall.',
    say: 'Do you take medicine for your bones? Choose yes.',
  },
  steroids: {
    ask: 'Prednisone or another cortisone medicine for more than 3 months.',
    say: 'Look at your list of medicines, or call your pharmacy.',
  },
  anticoagulants: {
    ask: 'Blood thinners, or a clotting disorder.',
    say: 'Look at your list of medicines, or call your pharmacy.',
  },
  'strain-onset': { ask: 'Did the pain start at once with lifting, bending, twisting or coughing?' },

  'upper-back': {
    ask: 'Most of the pain is high: above your lowest ribs.',
    say: 'Put your hands on your sides, on the lowest rib. Is the pain above that? Choose yes.',
  },
  'band-pain': {
    ask: 'Pain like a tight band around your chest or belly.',
    say: 'Does the pain run from your back round to the front, like a belt? Choose yes.',
  },
  'constant-night': {
    ask: 'The same pain day and night. No position makes it less.',
    say: 'Find the best position. Does it ease a little there? Choose no.',
  },
  'belly-pain': {
    ask: 'New or severe belly pain, together with the back pain.',
    say: 'Press gently on your belly. Does it hurt, and is that pain new to you? Choose yes.',
  },
  'flank-colic': { ask: 'Severe pain in your side, in waves. You cannot keep still.' },
  'urine-symptoms': {
    ask: 'Peeing burns or hurts, and that is new. Or there is blood in your pee.',
    say: 'Just peeing more often does not count. Catch some in a glass. Is it red or brown? Choose yes.',
  },
  'gyn-symptoms': {
    ask: 'This very pain comes and goes with your cycle. Or you bleed unusually much, or at an unusual time.',
    say: 'Period pain as you always had it does not count. Does this back pain get worse every month around your period? Choose yes.',
  },
  rash: {
    ask: 'New blisters or a new rash on one side, where the pain is.',
    say: 'Look in the mirror, or ask somebody to look. Skin trouble that you have known for long, such as eczema, does not count.',
  },
  'calf-swelling': {
    ask: 'One calf is swollen, warm and painful.',
    say: 'Put a tape measure around both calves. Is one clearly thicker? Choose yes.',
  },
  'belly-severe': {
    ask: 'Is the belly pain severe? Do you keep vomiting? Is your belly swollen? Or does no stool or wind pass?',
  },
  'rash-recent': { ask: 'Did the rash come in the last 3 days?' },

  pregnant: {
    ask: 'Pregnant, maybe pregnant, or gave birth less than 6 weeks ago.',
    say: 'Do a pregnancy test if you can.',
  },
  'cancer-treated': {
    ask: 'Ever had radiation or chemo, or hormones against cancer. Or check-ups for a tumour.',
    say: 'The pill and hormones for the menopause or the thyroid do not count. This looks like an earlier question. We ask it twice, in other words.',
  },
  violence: {
    ask: 'Somebody hurts you, or you do not feel safe at home. You may skip this.',
    say: 'You can always call Veilig Thuis about this, free: 0800-2000.',
  },
  'self-harm': {
    ask: 'You have thoughts of not wanting to live any more. You may skip this.',
    say: 'You can talk about it day and night: call 113 free, or chat on 113.nl.',
  },
  'self-harm-now': { ask: 'Are you afraid that you may harm yourself now?' },
};
