/** The words of one lesson: at most 250 in `title`, `text` and `today` together. */
export interface LessonWords {
  readonly title: string;
  /** A paragraph each. */
  readonly text: readonly string[];
  /** What the picture shows: its caption and its text alternative. */
  readonly picture: string;
  /** One small thing to do today. */
  readonly today: string;
  /** A claim to judge at the end. */
  readonly quiz: { readonly statement: string; readonly holds: boolean; readonly because: string };
}
