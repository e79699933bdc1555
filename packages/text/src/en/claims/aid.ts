import type { ClaimWords } from '../../claim-words.ts';

/** Chairs, braces, shirts, cushions and machines: what is said by whoever sells them. */
export const aidClaims = {
  'massage-chair-as-good-as-hands': {
    heard: 'A massage chair is as good as a masseur.',
    why: 'That has not been shown. In one small study ordinary physiotherapy did better than the chair.',
    instead: 'Keep your money. A walk and a hot-water bottle cost next to nothing.',
  },
  'massage-chair-is-promising': {
    heard: 'There is little evidence for massage chairs yet, but it is promising.',
    why: 'Little evidence is right. Promising says too much: an announced study is not a result.',
    instead: 'Wait for results before you buy something expensive.',
  },
  'massage-chair-calms-nerves': {
    heard: 'The massage chair switches your nerves to rest.',
    why: 'Sitting quietly can relax you. That the chair adds to it has not been shown.',
    instead: 'Sit down, breathe out slowly and put your phone away.',
  },
  'massage-chair-prevents-pain': {
    heard: 'A daily session in the massage chair prevents back pain.',
    why: 'There is no evidence for that. Exercise was shown to help prevent new pain.',
    instead: 'Use those twenty minutes to walk or exercise.',
  },
  'brace-stabilises': {
    heard: 'A brace supports your back and takes the pain away.',
    why: 'Research shows that a brace does not prevent back pain. The WHO advises against it as a fixed treatment.',
    instead: 'Do you have one? Wear it briefly for something heavy. Then take it off.',
  },
  'aids-prevent-new-pain': {
    heard: 'With the right aids the pain will not come back.',
    why: 'In studies belts, insoles and a changed workplace did not help against new pain. Exercise did.',
    instead: 'Buy nothing. Plan two fixed moments a week to move.',
  },
  'posture-shirt-relieves': {
    heard: 'A posture shirt sets you straight and eases pain.',
    why: 'The few studies there are looked at people without pain. That one posture is the right one was never shown either.',
    instead: 'Change position more often. The next one is the best one.',
  },
  'cushion-relieves': {
    heard: 'A special cushion relieves your back pain.',
    why: 'It can be nicer to sit on. We found no research that it eases pain.',
    instead: 'Try a rolled-up towel first. And get up more often.',
  },
  'measured-machine-programme': {
    heard: 'A well-known strength programme with machines measures and cures your back.',
    why: 'Strength training helps, with or without a machine, but a higher score rarely means less pain. We found no independent study of such a whole programme.',
    instead: 'Train strength where you will keep it up. With a costly programme, ask for independent research.',
  },
  'brace-for-a-short-time': {
    heard: 'Wear a brace, but only for a short time.',
    why: 'Short is better than long. But guidelines do not advise a brace as ordinary treatment, even briefly.',
    instead: 'You can do without. If you have one, wear it for an hour for something heavy.',
  },
} as const satisfies Record<string, ClaimWords>;
