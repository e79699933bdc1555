declare module 'virtual:demo-people/all' {
  export interface DemoStory {
    /** The day on which the story ends. */
    readonly today: string;
    readonly events: readonly unknown[];
  }
  export const people: Readonly<Record<string, () => Promise<{ readonly story: DemoStory }>>>;
}
