import type { Picture } from '@rugwijs/clinical';

/** Only until the drawing is here (not committed). */
export function LessonPicture({ picture, caption }: { picture: Picture; caption: string }) {
  return (
    <p class="soft" data-kind={picture.kind}>
      {caption}
    </p>
  );
}
