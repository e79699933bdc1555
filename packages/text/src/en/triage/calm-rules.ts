import type { TriageWords } from '../../triage-words.ts';

type Rules = TriageWords['rules'];

/** What has less hurry, and rules about the whole. */
export const calmRules = {
  'severe-and-stuck': {
    name: 'Severe and not letting go',
    claim: 'Have severe pain looked at when it takes your sleep or walking, or gets worse fast.',
    say: 'I have had severe pain for days. I can hardly sleep or walk.',
    note: 'Write down since when, and what you have tried.',
    meanwhile: 'Short walks are fine. Keep changing position.',
    wouldChange: 'If you sleep and walk again, or if the pain comes under 7.',
  },
  'inflammatory-back': {
    name: 'A pattern of inflammation',
    claim: 'Long back pain that gets better with moving and not with rest can fit an inflammation.',
    say: 'I have had back pain for long. Moving makes it better, and rest does not.',
    note: 'Write down how long you are stiff in the morning.',
    meanwhile: 'Keep moving. That helps with this pattern.',
    wouldChange: 'If fewer of these things are true.',
  },
  'circulation-legs': {
    name: 'Leg pain on walking',
    claim: 'Leg pain that comes with walking: if standing still eases it, the GP looks at your blood vessels.',
    say: 'I have leg pain when walking. It eases when I stand still.',
    sayAt: { physiotherapist: 'I have leg pain when standing and walking. It eases when I sit or bend.' },
    note: 'Write down how many metres or minutes you walk before it hurts.',
    meanwhile: 'Walk until it comes, rest a little, and walk on. Cycling often goes better.',
    wouldChange: 'If the pain does not come and go with walking.',
  },
  'needs-a-look': {
    name: 'Let somebody take a look',
    claim: 'A physiotherapist can take a look, and help you on your way.',
    say: 'I have back pain, and would like somebody to take a look.',
    note: 'Write down what you want to do again.',
    meanwhile: 'Do what feels fine, and rest when you need to.',
    wouldChange: 'If the pain gets less and ordinary things work again.',
  },
  'many-unknown': {
    name: 'Much is uncertain',
    claim: 'Five or more times "I don’t know" is too much to build on. Let a doctor take a look.',
    say: 'I have back pain. I do not know the answer to many questions.',
    note: 'Take the letter along: it shows what you did not know.',
    meanwhile: 'Do the check again, together with somebody who knows you well.',
    wouldChange: 'If you know more of the answers.',
  },
  'risk-of-persisting': {
    name: 'More chance that it lasts',
    claim: 'There is more chance that it lasts longer. Something can be done about that.',
    say: 'I have back pain. I am wary of moving, or more is going on.',
    note: 'Write down what you leave out now, and what you want to do again.',
    meanwhile: 'Start small, with something you like doing.',
    wouldChange: 'If you think more calmly about your back, and do more.',
  },
  'second-contact': {
    name: 'You called before',
    claim: 'You called before and it is no better, or it gets worse fast: then it weighs more.',
    say: 'This is the second time I call. It is no better, or it is getting worse fast.',
    note: 'Write down when you called, and what the doctor said.',
    meanwhile: 'Do not wait. Call again.',
    wouldChange: 'If it has been getting better since your contact.',
  },
} as const satisfies Partial<Rules>;
