import type { TheoremId } from '@rugwijs/clinical';
import type { TheoremWords } from './ids.ts';

/** What each theorem claims, for a clinician who reads English. */
export const theoremsEn: Readonly<Record<TheoremId, TheoremWords>> = {
  'each-rule-rises': {
    says: 'No rule becomes calmer when a row goes from no to “I don’t know”, or from there to yes.',
    except:
      'only the step to yes. It can be calmer with an answer that may calm: long known, examined, eased by sitting, not worse after the procedure. And with signs of the saddle area or the legs that are older than two weeks.',
  },
  'one-more-yes': 'One more alarm sign, from no to yes, never makes the advice calmer.',
  'one-more-unknown': 'One more “I don’t know” never makes the advice calmer than no.',
  'yes-after-unknown': {
    says: 'A yes is never calmer than “I don’t know”.',
    except: 'an answer that may calm, both legs old and steady, and five times “I don’t know” that becomes four.',
  },
  'hard-row-unknown': '“I don’t know” on a hard alarm row asks for at least: call the GP today. Whatever else is said.',
  'first-list-unknown':
    '“I don’t know” on chest pain, short of breath, fainting or a paralysed leg asks for: call the GP now.',
  'alarm-row-yes': {
    says: 'A yes on an alarm row asks for at least a GP appointment.',
    except:
      'both legs, old and examined or eased by sitting; and a procedure after which the own team allows exercise.',
  },
  'alarm-never-self-care':
    'A yes on an alarm row or “I don’t know” on a hard row never ends in self-care. No exceptions.',
  'emergency-on-first-list': {
    says: 'Whether it is 112 is decided by the first list and age.',
    except: 'who does not want to live. Danger from oneself can still make it 112 later.',
  },
  'stop-at-call-now': {
    says: 'Once it is “call now”, no later question changes the advice.',
    except: 'who does not want to live. Danger from oneself makes it 112.',
  },
  'stop-at-call-today': {
    says: 'Once it is “call today”, the questions on daily life do not change the advice.',
    except: 'who does not want to live, and who called before and is no better: that is always asked.',
  },
  'stop-at-appointment': {
    says: 'Once it is an appointment, “What fits you?” does not change the advice.',
    except: 'who does not want to live.',
  },
  'one-soft-flag':
    'One soft flag alone sends no ordinary person to the GP. Under 55, pain under 7, less than 4 weeks, not worse.',
  'age-alone':
    'Age alone sends nobody to the GP, nor does “I don’t know” on one soft row; cancer is no soft row. Pain under 7, less than 4 weeks, not worse.',
  'left-and-right': 'Left and right give the same advice: no question, answer or rule knows a side.',
  'every-verdict-reached': 'Every verdict of every rule can occur. No part of a rule is never true.',
  'older-never-calmer': {
    says: 'Getting older never makes the advice calmer for an adult.',
    except: 'the inflammatory rule ends at 50, and from 50 we ask whether sitting helps.',
  },
  'worse-course-never-calmer':
    'A worse course never makes the advice calmer: better, up and down, same, worse, fast worse.',
  'more-pain-never-calmer': 'More pain never makes the advice calmer.',
  'more-ticks-never-calmer': 'One more tick never makes the advice calmer.',
  'time-alone': {
    says: 'Time passing alone never turns a GP appointment, or anything more urgent, into self-care.',
    except:
      'five times only new pain counts. Blood thinners with severe pain. Low immunity or a line into the blood, with severe pain. An infection or chronic illness, with pain day and night. Strain. And weak bone without a fall: two of age 70, osteoporosis and prednisone do nothing after twelve weeks.',
  },
  'skipped-is-no': {
    says: 'Skipping counts as no for sex, for violence and for not wanting to live. It gives the same advice as no.',
    except: 'the questions about sex and about not wanting to live can come back. Then that second answer counts.',
  },
  'time-saddle':
    'Saddle feeling, bladder, bowel or sexual function. New, worse or start unknown: call now. Older, unexplained: call today. Old and explained: appointment.',
  'time-foot-drop': 'Foot drop. New, worse or not examined: call now. Old, examined and unchanged: appointment.',
  'time-weakness':
    'Less strength in a leg. Worse: call now. New or not examined: call today. Old and examined: appointment.',
  'time-unsteady':
    'Unsteady walking or clumsy hands. New or worse: call now. Older, not examined: call today. Old and examined: appointment.',
  'time-both-legs':
    'Both legs. New or worse: call now. Older and steady: appointment. Examined or eased by sitting: physiotherapist.',
  'time-accident':
    'Serious accident. Under 2 days or legs not right: 112. Under 2 weeks: call now. Older, not examined: call today. Examined: appointment.',
  'time-paralysis': 'A leg does not work. Under 6 hours or unknown: 112. Longer: call now. Old and known: appointment.',
  'time-rash': 'Blisters on one side. Under 3 days, unknown, or low immunity: call today. Longer: appointment.',
  'time-bone':
    'Two signs of weak bone, no fall. Under 12 weeks or worse: appointment. Under 4 weeks and hardly sleeping or walking: call today.',
  'time-inflammatory':
    'Inflammatory pattern. Over 12 weeks or recurrent, under 50: appointment. Else physiotherapist. Never urgent by itself.',
  'age-18': 'Under 18 there is always at least an appointment. From 18 this rule does nothing.',
  'age-50-first-episode': 'A first episode counts as a sign from 50. Under 50 it does not.',
  'age-50-inflammatory': 'The inflammatory pattern asks for an appointment under 50, and not from 50.',
  'age-55-bone': 'Pain of 7 or more counts as a sign of weak bone from 55. Under 55 it does not.',
  'age-60-vessel':
    'Sudden severe pain or a throbbing belly is more urgent from 60. Under 60 it is always at least: call today.',
  'age-60-flank': 'Severe pain in waves in the side is from 60: call now.',
  'age-70-bone': 'From 70 age itself counts as a sign of weak bone. Under 70 it does not.',
  'age-75-belly': 'New belly pain with back pain is from 75: call now. Under 75: call today.',
  'age-75-strain': 'Pain at once with lifting or bending asks for an appointment from 75, also with little pain.',
  'age-80-cannot-stand': 'Unable to stand because of pain is from 80: call now. Under 80: call today.',
  'pain-7': 'Severe pain begins at 7. At 6 the rules for severe pain do nothing.',
  'pain-8': 'Unbearable pain begins at 8. At 7 those rules do nothing.',
  'pain-9-flank': 'Pain in waves in the side of 9 or more is: call now. At 8 it is: call today.',
  'sign-heart-lungs': 'Chest pain, short of breath or fainting: always 112.',
  'sign-aneurysm':
    'A known aneurysm with new pain, or a throbbing belly with sudden pain: 112. Either alone: at least call today.',
  'sign-sudden-pain':
    'Sudden severe pain out of nothing: at least call today. With a risk: call now. From 60 with a vessel risk: 112.',
  'sign-cannot-stand': 'Unable to stand because of pain: call today. After a fall or accident: call now.',
  'sign-cold-leg': 'A leg that is suddenly cold or pale: call now.',
  'sign-fever': 'Fever with back pain: at least call today. With a risk, a nerve sign or pain day and night: call now.',
  'sign-infection-risk': 'More risk of infection and ill, or pain day and night: call today, also without fever.',
  'sign-procedure':
    'After a procedure in the spine. Worse or a new nerve sign: call now. Not sure whether worse: call today. Not worse: appointment, until the own team allows exercise.',
  'sign-cancer':
    'Cancer ever: at least an appointment. With a second sign: call today. With a nerve sign, band pain or severe worsening pain: call now.',
  'sign-serious-illness':
    'Weight loss, really ill, an unexplained finding or band pain: at least an appointment. Two signs with severe or worse pain: call today.',
  'sign-fall': 'A fall and unable to stand or a new nerve sign: call now. A fall with a sign of weak bone: call today.',
  'sign-strain': 'Strained with osteoporosis or prednisone, or from 70 with severe pain: call today.',
  'sign-bleeding':
    'Blood thinners with a fall or severe new pain: at least call today. Pain of less than 2 weeks after that fall, a nerve sign or sudden pain: call now.',
  'sign-belly': 'New belly pain with back pain: at least call today. Severe or maybe pregnant: call now.',
  'sign-pregnancy-danger': 'Pregnant with blood loss or severe belly pain: call now. Much blood or unbearable: 112.',
  'sign-pregnancy':
    'Maybe pregnant with fever or pain in the side: call now. Pregnant alone: at least the physiotherapist.',
  'sign-kidney': 'Pain in waves in the side, or trouble with peeing: at least call today. With fever: call now.',
  'sign-cycle': 'Pain that follows the cycle: an appointment.',
  'sign-calf': 'One swollen, warm calf: call today.',
  'sign-leg-pain': 'Leg pain of 8 or more that strong painkillers do not help: call now.',
  'sign-stuck':
    'Pain of 8 or more that takes sleep or walking: an appointment. Getting worse or called before: call today.',
  'sign-circulation':
    'Leg pain with walking that eases when standing still: an appointment. Eased by sitting: at least the physiotherapist.',
  'sign-child': 'Under 18 with another sign: call today. Under 18 alone: an appointment.',
  'sign-violence': 'Violence or unsafe at home: at least call today, also when not sure.',
  'sign-self-harm': 'Not wanting to live: at least call today. Afraid of oneself now, or not sure: 112.',
  'needs-a-look':
    'Pain below the knee, pain high in the back, complaints that stay or get worse: at least the physiotherapist.',
  'many-unknown': 'Five times “I don’t know” in the lists: at least an appointment. Four times on soft rows: not.',
  'risk-of-persisting': {
    says: 'More risk that it stays: at least the physiotherapist. That risk never makes the advice more urgent than that.',
    except:
      'who scored “low” on the STarT Back elsewhere, and who gets the question about not wanting to live again because of low mood.',
  },
  'second-contact-raises':
    'Called before and no better, or fast worse: one step more urgent. “Call now” is the highest.',
  'second-contact-not-for':
    'A second call does not raise: child, inflammatory pattern, cycle, circulation of the legs, severe and stuck, many unknown.',
  'second-contact-never-112': 'Having called before never makes the difference between 112 and not 112.',
};
