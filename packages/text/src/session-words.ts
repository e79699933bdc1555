/** What a person reads and hears about one exercise. Short sentences: the voice speaks the steps. */
export interface ExerciseWords {
  readonly name: string;
  /** Why it is in a plan; promises no less pain. */
  readonly purpose: string;
  readonly start: string;
  /** Two to six. */
  readonly steps: readonly string[];
  readonly breathing: string;
  readonly feel: string;
  readonly errors: readonly string[];
  readonly easier: string;
  readonly harder: string;
  /** Text alternative of the moving figure. */
  readonly alt: string;
}
