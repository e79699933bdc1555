import { type Hazard, testsIn } from '../hazard.ts';
import { judgement } from '../tests.ts';

const instruments = testsIn('packages/clinical/src/coach/measures/measures.test.ts');
const licences = testsIn('packages/text/src/nl/coach/measures/licences.test.ts');
const packFiles = testsIn('packages/journal/src/pack/read-pack.test.ts');
const packDark = testsIn('apps/web/src/coach/measures/packs/pack-dark.test.ts');
const measuresScreen = testsIn('e2e/coach-measures.spec.ts');

/** Questionnaires and scores. */
export const measures: readonly Hazard[] = [
  {
    id: 'score-worked-out-wrong',
    number: 19,
    title: 'A score is worked out, typed or read wrongly',
    cause: 'Open answers, a comma, another range, a scale turned round.',
    harm: 'A wrong number goes into a letter or the risk, and somebody decides on it.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Scores follow published worked examples; an open answer is never a zero unless the instrument says so; each stays on its scale.',
        shownBy: [instruments.all('scores > $shows')],
      },
      {
        does: 'The 0 to 10 scales are judged by a table and by laws; the own scale says that nobody studied it.',
        shownBy: [
          judgement.all(
            'pain: band of ±2 around the first week; real at 3 once, or 2 on two weekly means (facts-2.md 12) > %s',
          ),
          judgement.one('laws of a judgement > mirrored, better and worse change places'),
          judgement.one('our own scale says that nobody studied it'),
        ],
      },
      {
        does: 'What is typed is checked against range, step and total, and a second score of a day replaces the first.',
        shownBy: [
          instruments.all('a score from elsewhere > %s %j: %j'),
          measuresScreen.one(
            'a score from elsewhere is checked, kept, and drawn with its noise; whose questions they are is said',
          ),
        ],
      },
    ],
    residual:
      'A wrong number within the range cannot be seen. The band of a STarT Back that was filled in elsewhere is believed as typed.',
    open: ['Researcher: every range, noise and change that is marked as recall.'],
  },
  {
    id: 'noise-read-as-change',
    title: 'Chance is read as progress or decline',
    cause: 'Published smallest changes that matter are often smaller than the noise of one person.',
    harm: 'Somebody goes on with what does not help, stops what does, or is frightened.',
    severity: 'serious',
    likelihood: { without: 'frequent', now: 'remote' },
    controls: [
      {
        does: 'Better or worse is said only past both the noise and the change that matters; where the noise is not known, nothing is concluded.',
        shownBy: [
          instruments.all('really different, or chance > $shows'),
          instruments.one(
            'really different, or chance > law: never called better or worse inside the noise, nor where no noise is known',
          ),
        ],
      },
    ],
    residual: 'Several noise figures come from other people than Dutch patients.',
    open: ['Researcher: noise of RMDQ, PSFS and the own questions in this population.'],
  },
  {
    id: 'words-not-ours',
    number: 20,
    title: 'Licensed questions are printed, or an unknown file passes for ours',
    cause: 'A well-meant addition of a known questionnaire; a file from anywhere.',
    harm: 'The app has to be taken down; a made-up questionnaire is trusted.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'A test refuses words of any instrument whose licence is not free; a file is used only with a title, a version and its rights, which are shown first.',
        shownBy: [
          licences.all('the words of questionnaires > are printed only when they are free, with a source (%s)'),
          packFiles.all('a file that cannot be used says why > %s: %s'),
          measuresScreen.one(
            'a questionnaire from a file: refused when it says too little, shown before it is used, answered, given back',
          ),
        ],
      },
    ],
    residual: 'Whether the rights in a file are true cannot be checked.',
    open: [],
  },
  {
    id: 'low-mood-scored-and-left',
    title: 'A heavy score on mood is kept, and nobody reacts',
    cause: 'A questionnaire looks like a message to somebody.',
    harm: 'Despair without help.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Such a score leads to people at once: the GP, somebody trusted, and 113; a typed PHQ-4 too.',
        shownBy: [
          measuresScreen.one('a heavy score leads to people'),
          instruments.all('a score from elsewhere > %s %j asks for people: %s'),
        ],
      },
      {
        does: 'A question on not wanting to live in a practice’s own questionnaire leads there as well, and to the alarm questions: also when it is left open, or its answer is no clear no.',
        shownBy: [
          packDark.all('a question on not wanting to live > %s'),
          measuresScreen.one(
            'a question on not wanting to live in a questionnaire of the practice leads to people and to the questions',
          ),
        ],
      },
    ],
    residual: 'Four questions miss most of what can be wrong; a list whose words the net does not know is not seen.',
    open: ['GP: the bounds of the own questions.'],
  },
];
