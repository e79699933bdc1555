import type { ConflictWords } from '../../claim-words.ts';

/** Where what people hear contradicts itself. */
export const conflictWords = {
  'alarm-signs': {
    title: 'When to call?',
    one: 'Call your GP if it is not over after six weeks.',
    other: 'See a doctor with anything that you do not trust.',
    ours: 'With some signs you call now, even on day one. Think of numbness between your legs, passing urine differently or a weaker leg. All signs are under Alarm, with whom to call and how soon.',
  },
  duration: {
    title: 'How long does it take?',
    one: 'It is over in three to six weeks, whatever you do.',
    other: 'Without early treatment it will stay.',
    ours: 'Count on a range. In most people the pain gets clearly less within six weeks. For some it takes months, up to a year. You may move from the start.',
  },
  'first-days': {
    title: 'The first days: still or busy?',
    one: 'Do nothing heavy, or you make it worse. Have it treated.',
    other: 'Stay active, from the first day.',
    ours: 'Take it slightly easier for a few days and keep to your ordinary day as far as you can. That is not because something breaks. Doing less is fine, stopping is not needed.',
  },
  rest: {
    title: 'Rest or move?',
    one: 'Rest in time, and the pain will not come back.',
    other: 'Moving is better than rest.',
    ours: 'Spread what you do over the day, with short breaks. That is not the same as resting. Regular movement gave less new back pain in trials. For rest that has never been shown.',
  },
  lifting: {
    title: 'Lifting: straight or round?',
    one: 'Keep your back straight and bend your knees.',
    other: 'Just bend, twist and lift. Your back can do that.',
    ours: 'There is no single right way. Start light, keep it close to you and build up. What feels comfortable differs between people.',
  },
  'changes-on-scans': {
    title: 'What a scan shows',
    one: 'Your back is getting old, and that is where the pain comes from.',
    other: 'Changes on a scan have nothing to do with pain.',
    ours: 'Changes belong to growing older and are common without pain. Under fifty, some are seen more often in people with pain. So a scan alone does not explain your pain.',
  },
  sciatica: {
    title: 'Leg pain: stretch, treat or call?',
    one: 'Stretch your buttock, or find a special treatment.',
    other: 'Always see a doctor with tingling.',
    ours: 'A weaker leg, a dropping foot, numbness between your legs, passing urine differently, or both legs: call your GP at once. No alarm sign? Keep moving and give it time.',
  },
  core: {
    title: 'Deep muscles, or just stronger?',
    one: 'Train your deep belly muscles, like a corset around your back.',
    other: 'Just get stronger all over.',
    ours: 'Neither wins in trials. Choose what you enjoy and can keep up. Every plan for lasting pain holds strength or fitness.',
  },
  massage: {
    title: 'Massage: core or extra?',
    one: 'Massage belongs to the treatment, just like exercise.',
    other: 'Massage helps only for a moment.',
    ours: 'It is fine as an extra. It may feel good and help for a moment; that evidence is very weak. The Dutch guideline never wants it alone, nor with nerve pain in your leg.',
  },
  brace: {
    title: 'A brace or none?',
    one: 'A brace gives support and takes pain away.',
    other: 'Wear it only for a short time.',
    ours: 'We do not advise one. It does not prevent new pain, and the World Health Organization says: not as a routine. Have you got one? A short time is fine, but do not rely on it.',
  },
  sleep: {
    title: 'How much sleep?',
    one: 'Women need more sleep than men.',
    other: 'Man or woman, everybody needs the same amount.',
    ours: 'For all adults it is 7 to 9 hours, from 65 years 7 to 8 hours. The advice makes no difference between men and women. Mainly notice how you feel by day.',
  },
} as const satisfies Record<string, ConflictWords>;
