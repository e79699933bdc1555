import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../design/act.tsx';

export interface Numbers {
  readonly gp?: string;
  readonly hap?: string;
}

export interface CallDoctorProps {
  numbers: Numbers;
  words: Words['app']['alarm']['now'];
}

/** Calls the person's own GP or out-of-hours service; without a number it says where to find it. */
export function CallDoctor({ numbers, words }: CallDoctorProps) {
  return (
    <>
      {numbers.gp ? (
        <Act call reach={false} href={tel(numbers.gp)} small={numbers.gp}>
          {words.callGp}
        </Act>
      ) : null}
      {numbers.hap ? (
        <Act call reach={false} href={tel(numbers.hap)} small={numbers.hap}>
          {words.callHap}
        </Act>
      ) : null}
      {!numbers.gp || !numbers.hap ? <p>{words.noNumber}</p> : null}
      {!numbers.gp && !numbers.hap ? <Quiet href="/settings#numbers">{words.addNumber}</Quiet> : null}
    </>
  );
}

/** A telephone link of a number as a person types it. */
export function tel(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`;
}
