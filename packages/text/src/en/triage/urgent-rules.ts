import type { TriageWords } from '../../triage-words.ts';

type Rules = TriageWords['rules'];

/** Heart, vessels, accident and nerves. */
export const urgentRules = {
  'heart-lungs-collapse': {
    name: 'Chest, breath or fainting',
    claim: 'Chest pain, shortness of breath, fainting or cold sweat together with back pain: 112 at once.',
    say: 'I have severe back pain, with chest pain, shortness of breath or fainting.',
    note: 'Write down what time it began.',
    meanwhile: 'Sit or lie down. Do not stay alone.',
    wouldChange: 'If none of these is true. Not sure? Then you call the GP now.',
  },
  aneurysm: {
    name: 'Main artery in the belly',
    claim:
      'A widened belly artery with new pain is urgent. A doctor should know of a new throbbing belly today, and from 60 now.',
    say: 'I have back pain, with a widened belly artery or a new throbbing in my belly. I think it is urgent.',
    sayAt: {
      'call-gp-now': 'I have back pain, and a new throbbing in my belly.',
      'call-gp-today': 'I have back pain, and a throbbing belly or a known widened belly artery.',
    },
    note: 'Write down when the pain began, and how wide the artery was at the last check.',
    meanwhile: 'Lie down. Lift nothing. Dizzy or pale? Call 112.',
    wouldChange: 'If a doctor says that your belly artery is not too wide.',
  },
  'sudden-severe-pain': {
    name: 'Sudden very severe pain',
    claim: 'Sudden very severe pain out of nothing, that no position eases, needs a doctor quickly.',
    say: 'I have sudden very severe pain out of nothing. No position eases it.',
    sayAt: {
      emergency:
        'I have sudden very severe pain in my back or belly. I am 60 or over. I am more at risk of trouble with a blood vessel.',
    },
    note: 'Write down what time it began, and which medicines you use.',
    meanwhile: 'Lie down. Do you faint, or turn clammy and pale? Call 112.',
    wouldChange: 'If a position eases the pain, or if it began with lifting or twisting.',
  },
  paralysis: {
    name: 'A leg suddenly paralysed',
    claim: 'A leg that suddenly stops working is urgent. The first hours count most.',
    say: 'My leg is suddenly paralysed.',
    sayAt: {
      'call-gp-now': 'My leg has not worked for more than six hours. Or I am not sure whether it is paralysed.',
      'gp-appointment': 'My leg has been paralysed for a long time. Now I have back pain as well.',
    },
    note: 'Write down since what time.',
    meanwhile: 'Stay lying or sitting. Do not drive yourself.',
    wouldChange: 'If you can lift both legs, or if this is old and your doctor knows it.',
  },
  'major-trauma': {
    name: 'Serious accident or hard fall',
    claim: 'After a serious accident or hard fall, a doctor looks at your back first.',
    say: 'I had a serious accident, and I have pain in my back.',
    sayAt: {
      'call-gp-today':
        'I had an accident or hard fall a while ago. I have had back pain since. Nobody looked at my back, or my bones are fragile.',
      'gp-appointment': 'I had an accident or hard fall. My back was examined then, but I still have pain.',
    },
    note: 'Write down when it was, and how you landed.',
    meanwhile: 'Move your back and neck as little as you can.',
    wouldChange: 'If it was more than two weeks ago, and a doctor found your back all right then.',
  },
  'cauda-equina': {
    name: 'Feeling, peeing or bowels are different',
    claim: 'A change in peeing, bowels or feeling between your legs: a bundle of nerves may be pinched.',
    say: 'I have back pain, and peeing, bowels or the feeling between my legs is different. Can this be cauda equina?',
    sayAt: {
      'gp-appointment':
        'Peeing, bowels or the feeling between my legs has been different for longer. The cause is known. Now I have back pain too.',
    },
    note: 'Write down when it began, and when you last peed as usual.',
    meanwhile: 'Do not drive yourself. Your legs may give way.',
    wouldChange: 'If it is older, is not getting worse, and your GP found another cause.',
  },
  'both-legs': {
    name: 'Trouble in both legs',
    claim: 'Pain or numbness in both legs is a stronger sign when it is new or getting worse.',
    say: 'I have pain or numbness in both legs, new or worse.',
    sayAt: {
      'gp-appointment': 'I have had pain or tingling in both legs for longer. It was not examined.',
      physiotherapist: 'I have had trouble in both legs for longer. It was examined, or it eases when I sit.',
    },
    note: 'Write down when it began, and whether it went from one leg to two.',
    meanwhile: 'Watch peeing, bowels and feeling between your legs. Does that change? Call at once.',
    wouldChange: 'If it is older, is not getting worse, and a doctor examined it.',
  },
  'foot-drop': {
    name: 'A dragging foot',
    claim: 'A foot that you cannot lift or push off with must be looked at quickly.',
    say: 'I cannot lift my foot, or cannot stand on my toes.',
    sayAt: { 'gp-appointment': 'My foot has dragged for longer. A doctor examined it. Now I have back pain too.' },
    note: 'Write down since when, and on which side.',
    meanwhile: 'Be careful on stairs. Do not drive yourself.',
    wouldChange: 'If a doctor examined this, and it is unchanged since.',
  },
  'leg-weakness': {
    name: 'Less strength in a leg',
    claim: 'Less strength in a leg needs a doctor. If it gets worse, at once.',
    say: 'I have less strength in my leg, and it is getting worse.',
    sayAt: {
      'call-gp-today': 'I have less strength in my leg.',
      'gp-appointment': 'I have had less strength in my leg for longer. A doctor examined it.',
    },
    note: 'Write down since when, and what you can no longer do.',
    meanwhile: 'Hold on when you take the stairs. Is it getting worse? Call at once.',
    wouldChange: 'If a doctor examined this, and it is unchanged since.',
  },
  'cord-signs': {
    name: 'Unsteady walking or clumsy hands',
    claim: 'Unsteady walking or clumsy hands may come from higher in your back or neck.',
    say: 'I have back pain and walk unsteadily, or my hands tingle.',
    sayAt: { 'gp-appointment': 'I have been unsteady for longer. A doctor examined it. Now I have back pain too.' },
    note: 'Write down when it began, and whether you fell.',
    meanwhile: 'Walk with support. Do not drive yourself.',
    wouldChange: 'If a doctor examined this, and it is unchanged since.',
  },
  'cannot-stand': {
    name: 'Unable to stand because of pain',
    claim: 'When pain makes standing or walking impossible, a doctor should know today.',
    say: 'Because of the pain I cannot stand or walk.',
    sayAt: { 'call-gp-now': 'Because of the pain I cannot stand or walk. I had a fall, or I am 80 or over.' },
    note: 'Write down since when, and what you took for the pain.',
    meanwhile: 'Find the best position. Change now and then, as far as you can.',
    wouldChange: 'If you can take a few steps again.',
  },
  'cold-leg': {
    name: 'A leg suddenly cold',
    claim: 'A leg that is suddenly cold, pale or blue may get too little blood.',
    say: 'My leg is suddenly cold and pale.',
    note: 'Write down what time it began.',
    meanwhile: 'Keep your leg low and loosely covered. Do not warm it with a hot-water bottle.',
    wouldChange: 'If both feet are equally warm.',
  },
  bleeding: {
    name: 'Blood thinners',
    claim: 'With blood thinners, a fall or sudden severe pain can point to a bleed.',
    say: 'I use blood thinners. I have sudden severe back pain, had a fall, or something is wrong in my legs or with peeing.',
    sayAt: {
      'call-gp-today': 'I (maybe) use blood thinners. I had a fall, or have had severe back pain since recently.',
    },
    note: 'Write down which medicine, and when you last took it.',
    meanwhile: 'Do not stop your medicine yourself. Ask the doctor.',
    wouldChange: 'If you use no blood thinner, or if the pain is neither severe nor new.',
  },
  belly: {
    name: 'Belly pain as well',
    claim: 'New or severe belly pain together with back pain sometimes comes from the belly.',
    say: 'I have new or severe belly pain, together with back pain.',
    sayWith: {
      'belly-severe':
        'I have belly pain and back pain. The belly pain is severe, or I keep vomiting, my belly is swollen, or no stool or wind passes.',
    },
    sayAt: { 'call-gp-today': 'I have new belly pain, together with back pain.' },
    note: 'Write down when you last ate, peed and had a bowel movement.',
    meanwhile: 'Do not eat until you have spoken to a doctor.',
    wouldChange: 'If you have known this belly pain for long and it is no different.',
  },
  'pregnancy-alarm': {
    name: 'Pregnant with an alarm sign',
    claim: 'Blood, fluid, severe pain or less movement in a pregnancy cannot wait.',
    say: 'I am (maybe) pregnant. I am losing blood or fluid, or have severe belly pain.',
    sayAt: { 'call-gp-today': 'I am maybe pregnant. I do not know whether what I feel belongs to it.' },
    note: 'Write down how many weeks, and since when.',
    meanwhile: 'Call your midwife if you have one. A lot of blood, or unbearable pain? Call 112.',
    wouldChange: 'If you are surely not pregnant.',
  },
  'self-harm': {
    name: 'Not wanting to live any more',
    claim: 'Do you think of not wanting to live? Talk about it today. You need not carry this alone.',
    say: 'I have back pain, and I think of not wanting to live any more.',
    sayAt: { emergency: 'I am afraid that I may harm myself now.' },
    note: 'You need not write anything down. Calling is enough.',
    meanwhile: 'Call 113 free, day and night, or chat on 113.nl. Stay with somebody you trust.',
    wouldChange: 'You can always talk about this, also when it gets less.',
  },
  violence: {
    name: 'Not safe at home',
    claim: 'Nobody may hurt you. You deserve help.',
    say: 'Somebody hurts me. I have pain in my back.',
    note: 'Only write something down if that is safe.',
    meanwhile: 'Call Veilig Thuis: 0800-2000, free, day and night. In danger now? Call 112.',
    wouldChange: 'You may always come back to this later.',
  },
  child: {
    name: 'Under 18',
    claim: 'Rugwijs is for adults. A GP will gladly have a look, together with a parent.',
    say: 'My child has back pain. I would like the GP to have a look.',
    sayAt: { 'call-gp-today': 'My child has back pain, with fever, severe pain or trouble in the legs.' },
    note: 'Write down since when, and whether sports or school still work.',
    meanwhile: 'Moving and playing are fine as long as they feel good.',
    wouldChange: 'If you are 18 or over.',
  },
} as const satisfies Partial<Rules>;
